/** Words of the standing pages. */
export const page = {
  checked: 'Đối chiếu ngày',
  missingPage: (id: string) => `Thiếu content/pages/${id}.mdx`,
} as const;

export const press = {
  materials: 'Lấy ngay',
  events: 'Ngày sắp tới',
  scripts: 'Bài phát thanh',
  leaflets: 'Tờ rơi',
  slogans: 'Khẩu hiệu',
} as const;

export const data = {
  tables: 'Các bảng dữ liệu',
  table: 'Bảng',
  rows: (n: number) => `${n} dòng`,
  json: 'JSON',
  csv: 'CSV',
  schema: 'Lược đồ',
  field: 'Trường',
  meaning: 'Nghĩa',
} as const;
