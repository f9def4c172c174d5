import type { SearchKind } from '../search/document.ts';

/** Used in the search box and on /tim-kiem/. */
export const search = {
  title: 'Tìm kiếm',
  label: 'Tìm trong trang này',
  placeholder: 'Gõ có dấu hay không dấu đều được',
  submit: 'Tìm',
  suggestions: 'Gợi ý',
  suggestionsFound: (count: number): string =>
    count === 0 ? 'Chưa có gợi ý' : `${count.toString()} gợi ý, dùng phím mũi tên để chọn`,
  searching: 'Đang tìm…',
  found: (count: number, text: string): string => `${count.toString()} trang cho “${text}”`,
  didYouMean: 'Có phải bạn muốn tìm',
  answers: 'Trả lời nhanh',
  call: (value: string): string => `Gọi ${value}`,
  results: 'Kết quả',
  alsoIn: 'Cũng có ở',
  more: 'Xem thêm kết quả',
  filters: 'Thu hẹp',
  all: 'Tất cả',
  clear: 'Bỏ mọi lựa chọn',
  nothing: (text: string): string => `Không tìm thấy gì đúng với “${text}”.`,
  guesses: 'Có thể bạn cần những trang này',
  tryThis: [
    'Bớt chữ, hoặc gõ tên nơi, tên cơ quan, số ký hiệu như 87/KH-STTTT.',
    'Viết đầy đủ thay cho chữ viết tắt.',
    'Bỏ bớt các lựa chọn thu hẹp.',
  ],
  callSomeone: 'Cần người giúp ngay? Xem ai giúp được bạn',
  partial: 'Không có mạng: chỉ tìm được trong phần đã tải về máy.',
  failed: 'Chưa tải được dữ liệu tìm kiếm. Hãy xem danh sách theo chủ đề bên dưới, hoặc thử lại khi có mạng.',
  browse: 'Xem theo chủ đề',
  noScript: {
    title: 'Tìm kiếm cần JavaScript',
    says: 'Trình duyệt của bạn đang tắt JavaScript, nên trang chưa tìm chữ bạn vừa gõ. Bật JavaScript rồi tải lại trang này thì có kết quả. Không bật được thì đi theo các lối sau:',
    help: 'Cần người giúp: số điện thoại để gọi',
    plans: 'Kế hoạch theo năm, nơi, tình trạng',
    places: 'Kế hoạch theo nơi',
    agencies: 'Đơn vị, xếp theo chữ cái',
    calendar: 'Ngày và hạn theo năm, tháng',
    overview: 'Toàn cảnh qua hình',
  },
  crumbs: {
    plans: 'Kế hoạch',
    slogans: 'Khẩu hiệu',
    events: 'Sự kiện',
    leaflets: 'Tờ rơi',
    broadcasts: 'Bài phát thanh',
    articles: 'Tin bài',
    agencies: 'Đơn vị',
    laws: 'Văn bản',
    pages: 'Trang',
  },
  listOf: 'Danh sách, tất cả, toàn bộ, xem hết.',
  materials: 'Băng rôn, phướn, áp phích, ảnh để tải về',
  materialWords:
    'Khổ (cỡ, kích thước, mét): băng rôn 3 × 1 m, 4 × 1 m, 5 × 1,5 m, 6 × 0,8 m, 6 × 1,5 m; phướn; áp phích A3, A2; ảnh mạng xã hội; tệp PDF, SVG, PNG.',
  duties: 'Việc phải làm và báo cáo',
  successors: 'Nay là đơn vị nào',
  from: 'từ',
  citedBy: 'Kế hoạch nào dựa vào',
  andMore: (count: number): string => `và ${count.toString()} mục nữa`,
  nextDay: 'Ngày Công tác xã hội Việt Nam sắp tới',
  edition: (edition: number): string => `Lần thứ ${edition.toString()}`,
  description:
    'Tìm trong mọi kế hoạch, khẩu hiệu, tờ rơi, tin bài, đơn vị và văn bản; gõ có dấu hay không dấu đều được.',
} as const;

export const kindNames: Record<SearchKind, string> = {
  plan: 'Kế hoạch',
  slogan: 'Khẩu hiệu',
  event: 'Sự kiện',
  leaflet: 'Tờ rơi',
  broadcast: 'Phát thanh',
  article: 'Tin bài',
  agency: 'Đơn vị',
  law: 'Văn bản',
  help: 'Trợ giúp',
  page: 'Trang khác',
};

export const facetNames = {
  kind: 'Loại',
  year: 'Năm',
  place: 'Nơi',
  agency: 'Cơ quan',
  state: 'Tình trạng',
} as const;
