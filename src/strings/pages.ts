/** Words of the standing pages. */
export const page = {
  checked: 'Đối chiếu ngày',
  missingPage: (id: string) => `Thiếu content/pages/${id}.mdx`,
} as const;

export const press = {
  kits: 'Trọn bộ, một tệp',
  kitsLead:
    'Mỗi bộ là một tệp ZIP: băng rôn, áp phích, ảnh, tờ rơi, bài phát thanh, bài đăng sẵn và lời dặn cách dùng.',
  seeAll: 'Xem từng tệp',
  slogans: 'Khẩu hiệu: lấy lời và băng rôn',
  allSlogans: 'Mọi khẩu hiệu',
  scripts: 'Bài phát thanh',
  leaflets: 'Tờ rơi',
  embed: 'Ô đếm ngày cho trang web của bạn',
  embedLead:
    'Chép dòng dưới khung vào trang của bạn. Khung không chạy mã lệnh, không theo dõi ai và tự đổi sang năm sau.',
  embedCode: 'dòng nhúng',
  badgeTitle: 'Ngày Công tác xã hội Việt Nam',
  badgeDescription: 'Khung nhỏ để nhúng: ngày và chủ đề của Ngày Công tác xã hội Việt Nam sắp tới.',
  badgeLeft: (days: number, asOf: string) => (days === 0 ? 'Hôm nay' : `Còn ${days} ngày, tính từ ${asOf}`),
  badgeEdition: (edition: number) => `Lần thứ ${edition}`,
  badgeLink: (site: string) => `Xem trên ${site}`,
} as const;

export const data = {
  day: 'Ngày của dữ liệu',
  dayIs: (day: string) =>
    `Nội dung của trang tính đến ${day}. Việc có hạn trước ngày ấy ghi là đã qua, sau ngày ấy ghi là sắp tới.`,
  tables: 'Các bảng dữ liệu',
  json: 'JSON',
  csv: 'CSV',
  schema: 'Lược đồ',
  fields: 'Nghĩa của từng trường',
  examples: 'Ví dụ dùng',
  curl: 'Lấy mọi hạn báo cáo bằng dòng lệnh:',
  sheet: 'Đưa bảng phân công vào bảng tính trên mạng:',
  versions: 'Các phiên bản của bộ dữ liệu',
  catalogues: 'Mô tả cả bộ dữ liệu cho máy đọc:',
} as const;
