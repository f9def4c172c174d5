/** Words of the pages /kiem-tra-tep/ and /doc-khi-mat-mang/, and of the note that a page is read without a network. */
export const fileCheck = {
  title: 'Kiểm tra tệp đã tải',
  description: 'Xem một tệp bạn có trong máy có đúng là tệp trang này đăng không. Tệp không rời khỏi máy bạn.',
  lead: 'Bạn nhận băng rôn, tờ rơi hay bản tóm tắt từ người khác gửi? Thả tệp vào đây để biết tệp có giống hệt bản đang đăng không.',
  private: 'Tệp được so ngay trong trình duyệt. Không có gì được gửi đi.',
  choose: 'Chọn tệp, hoặc thả tệp vào khung này',
  result: 'Kết quả',
  reading: (name: string) => `Đang đọc ${name} …`,
  same: (name: string) => `${name}: giống hệt tệp đang đăng.`,
  changed: (name: string) =>
    `${name}: trang có tệp cùng tên, nhưng nội dung khác. Có thể đây là bản cũ, hoặc đã bị sửa. Tải lại từ trang:`,
  unknown: (name: string) =>
    `${name}: không giống tệp nào đang đăng. Có thể đây là bản cũ, hoặc không phải của trang này.`,
  failed: 'Chưa so được: không tải được danh sách mã. Kiểm tra kết nối mạng rồi thử lại.',
  noScript: 'So tệp ngay trên trang cần JavaScript. Không dùng được thì so bằng dòng lệnh như dưới đây.',
  byHand: 'Tự kiểm tra bằng dòng lệnh',
  byHandLead: 'Trang đăng mã SHA-256 của mọi tệp. Trong thư mục có bản tải về của cả trang, chạy:',
  list: 'Danh sách mã SHA-256 của mọi tệp',
  listNote: 'Mỗi dòng là mã và tên của một tệp. Một tệp đúng thì lệnh sau in ra mã có trong danh sách:',
} as const;

export const offline = {
  title: 'Đọc khi mất mạng',
  description: 'Trang bạn đã mở được giữ trong máy để mở lại khi không có mạng. Đây là danh sách các trang ấy.',
  lead: 'Trang nào bạn đã mở thì mở lại được khi không có mạng. Nếu bạn tới đây khi bấm vào một trang khác, trang ấy chưa có trong máy bạn.',
  search: 'Tìm kiếm cũng dùng được khi mất mạng, với những phần bạn đã dùng khi có mạng.',
  kept: 'Các trang có trong máy này',
  none: 'Chưa có trang nào trong máy này.',
  forget: 'Xóa các trang đã giữ',
  forgotten: 'Đã xóa.',
  limit: 'Trình duyệt giữ 60 trang mở gần nhất, chỉ trên máy này. Không ai khác biết bạn đã mở trang nào.',
  noScript: 'Giữ trang trong máy cần JavaScript. Không dùng được thì lưu trang bằng lệnh “Lưu trang” của trình duyệt.',
  note: 'Không có mạng. Bạn có thể đang xem bản đã lưu trong máy.',
  noteLink: 'Các trang có trong máy',
} as const;
