/** Words of the live preview, `npm run dev`. */
export const preview = {
  title: 'Nội dung còn lỗi',
  count: (count: number) => `${count} chỗ phải sửa trong thư mục content`,
  here: 'Ở trang này:',
  elsewhere: 'Ở tệp khác:',
  broken: 'Trang này chưa hiện được vì các lỗi dưới đây. Sửa và lưu tệp, trang tự tải lại.',
  line: (line: number) => `dòng ${line}`,
} as const;
