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
  contact: 'Liên hệ người giữ trang',
  contactLead: 'Gửi mẫu đã điền theo một trong các cách sau:',
  email: 'Thư điện tử',
  phone: 'Điện thoại',
  address: 'Địa chỉ',
  repository: 'Kho nội dung: mở một đề nghị sửa',
  noContact:
    'Trang này chưa có hộp thư, số điện thoại hay kho công khai, nên chưa nhận được thư từ người lạ. Khi người giữ trang điền mục contact hoặc repository trong content/site.yaml, cách liên hệ hiện ra ở đây.',
} as const;
