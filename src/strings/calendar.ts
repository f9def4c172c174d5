/** Words inside calendar files. */
export const calendarWords = {
  all: 'tất cả các ngày',
  about: 'Ngày tháng lấy từ các kế hoạch đăng trên trang này.',
  who: 'Ai',
  from: 'Ai báo cáo',
  to: 'Báo cáo cho',
  when: 'Khi nào',
  inDocument: 'văn bản viết',
  plan: 'Kế hoạch',
  section: 'mục',
  takeDown: 'Hạ xuống: hết',
  page: 'Trang',
  withdrawn: 'Đã rút',
  remind: 'Nhắc',
} as const;
