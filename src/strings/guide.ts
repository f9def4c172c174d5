/** Words of the pages below the guide for editors. */
export const guide = {
  title: 'Thành phần dùng trong bài',
  description:
    'Lời ghi, các bước, số điện thoại, khẩu hiệu, biểu đồ, hình và chỗ nghỉ: cách viết và cách hiện trên trang.',
  lead: 'Bài viết theo Markdown. Ngoài ra chỉ có những thành phần sau; máy từ chối mọi thứ khác. Trước và sau phần chữ giữa hai thẻ phải có một dòng trống.',
  write: 'Viết',
  shows: 'Hiện trên trang',
  optional: 'không bắt buộc',
  nothing: 'Trang này chưa có gì để làm ví dụ.',
  guide: 'Hướng dẫn biên tập',
  form: 'Soạn bài trong trình duyệt',
} as const;
