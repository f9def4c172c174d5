/** Words of the frame around every page. */
export const frame = {
  skip: 'Đến phần nội dung',
  home: 'Trang chủ',
  menu: 'Mục chính',
  trail: 'Bạn đang ở',
  search: 'Tìm kiếm',
  searchLabel: 'Tìm trong trang này',
  searchHint: 'Gõ có dấu hay không dấu đều được',
  footMenu: 'Các trang khác',
  forReaders: 'Cho người dân',
  forPress: 'Cho báo, đài',
  forStaff: 'Cho cán bộ',
  aboutSite: 'Về trang này',
  asOf: 'Sắp tới, đang làm hay đã qua: tính theo',
  dayOfData: 'ngày của dữ liệu',
  notOfficial: 'Trang này không phải là trang của cơ quan nhà nước. Khi cần căn cứ, hãy dùng bản gốc có chữ ký và dấu.',
  licence: 'Dùng lại nội dung theo giấy phép',
  callNow: 'Số điện thoại cần nhớ',
} as const;

/** The main menu and the foot of the page, in their order. */
export const menu = [
  { text: 'Kế hoạch', address: '/ke-hoach/' },
  { text: 'Lịch', address: '/lich/' },
  { text: 'Khẩu hiệu', address: '/khau-hieu/' },
  { text: 'Tờ rơi', address: '/to-roi/' },
  { text: 'Tin bài', address: '/tin-bai/' },
  { text: 'Cần giúp đỡ?', address: '/tro-giup/' },
] as const;

export const foot = [
  {
    title: frame.forReaders,
    links: [
      { text: 'Tìm ai khi cần giúp đỡ', address: '/tro-giup/' },
      { text: 'Tờ rơi để đọc và in', address: '/to-roi/' },
      { text: 'Ngày Công tác xã hội', address: '/su-kien/' },
      { text: 'Lịch các việc', address: '/lich/' },
      { text: 'Tin bài, giải thích', address: '/tin-bai/' },
    ],
  },
  {
    title: frame.forPress,
    links: [
      { text: 'Tư liệu cho báo chí', address: '/bao-chi/' },
      { text: 'Khẩu hiệu, băng rôn', address: '/khau-hieu/' },
      { text: 'Bài phát thanh', address: '/phat-thanh/' },
      { text: 'Dữ liệu mở', address: '/du-lieu/' },
      { text: 'Kiểm tra tệp đã tải', address: '/kiem-tra-tep/' },
      { text: 'Nguồn tin Atom', address: '/feed.xml' },
    ],
  },
  {
    title: frame.forStaff,
    links: [
      { text: 'Kế hoạch', address: '/ke-hoach/' },
      { text: 'Đơn vị và việc phải làm', address: '/don-vi/' },
      { text: 'Văn bản làm căn cứ', address: '/van-ban/' },
      { text: 'Đăng kế hoạch, gửi bài', address: '/bien-tap/' },
    ],
  },
  {
    title: frame.aboutSite,
    links: [
      { text: 'Giới thiệu', address: '/gioi-thieu/' },
      { text: 'Dùng được cho mọi người', address: '/tro-nang/' },
      { text: 'Quyền riêng tư', address: '/rieng-tu/' },
      { text: 'Đọc khi mất mạng', address: '/doc-khi-mat-mang/' },
    ],
  },
] as const;

/** Words of lists that go over several pages. */
export const paging = {
  nav: 'Các trang của danh sách',
  page: (number: number) => `trang ${number}`,
  position: (number: number, count: number) => `Trang ${number} trên ${count}`,
  first: 'Trang đầu',
  previous: 'Trang trước',
  next: 'Trang sau',
  last: 'Trang cuối',
  none: 'Chưa có mục nào.',
  more: (count: number) => `và ${count} mục khác`,
} as const;

/** Words of the page that stays at the address of a withdrawn entry. */
export const withdrawn = {
  title: (name: string) => `Đã rút: ${name}`,
  description: (name: string, day: string, reason: string) => `“${name}” đã rút khỏi trang này ngày ${day}. ${reason}`,
  lead: 'Nội dung này đã rút khỏi trang. Địa chỉ được giữ lại để ai từng dẫn tới đây biết điều đó.',
  on: 'Ngày rút',
  reason: 'Vì sao',
  replacedBy: 'Thay bằng',
  history: 'Các lần đăng và sửa',
} as const;

/** Words for states, blanks and roles, used all over. */
export const words = {
  blank: 'văn bản không ghi',
  unknown: 'không rõ',
  state: { past: 'Đã qua', running: 'Đang làm', coming: 'Sắp tới', undated: 'Không ghi ngày' },
  planState: {
    past: 'Đã hết thời gian',
    running: 'Đang thực hiện',
    coming: 'Sắp thực hiện',
    undated: 'Không rõ thời gian',
  },
  kind: { event: 'Sự kiện', hanging: 'Treo khẩu hiệu', task: 'Việc phải làm', report: 'Báo cáo' },
  role: { lead: 'Thực hiện', with: 'Phối hợp', report: 'Báo cáo' },
  note: 'Ghi chú',
} as const;

/** Words of the box with text to take away. */
export const copy = { button: 'Chép', done: 'Đã chép.' } as const;
