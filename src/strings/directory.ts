/** Words of the pages about agencies, laws and dates. */
export const agency = {
  list: {
    title: 'Đơn vị',
    description: 'Các đơn vị được nêu trong kế hoạch: mỗi đơn vị phải làm gì, báo cáo gì, hạn nào, theo kế hoạch nào.',
    lead: 'Chọn đơn vị để thấy mọi việc được giao, gom từ tất cả kế hoạch.',
    central: 'Trung ương',
    jump: 'Đến phần',
    count: (n: number) => (n === 0 ? 'được nhắc tên' : `${n} việc`),
  },
  now: 'Nay là đơn vị nào',
  from: 'từ',
  scope: 'Phần việc',
  source: 'Nguồn',
  noSuccessor: 'Trang này chưa có nguồn chắc chắn về đơn vị kế thừa.',
  wasBefore: 'Kế thừa phần việc của',
  duties: 'Việc phải làm và báo cáo',
  dutiesLead: 'Gom từ mọi kế hoạch trên trang, theo thời gian. Trang này không biết việc đã xong hay chưa.',
  common: 'Việc chung với nhiều đơn vị',
  commonLead:
    'Kế hoạch giao những việc này cho cả nhóm, không gọi riêng tên đơn vị này. Cột “Vai trò” ghi đúng chữ của văn bản.',
  noDuties: 'Chưa có kế hoạch nào trên trang giao việc cho đơn vị này.',
  issued: 'Kế hoạch do đơn vị này ban hành',
  named: 'Được gửi để biết',
  columns: { when: 'Khi nào', what: 'Việc', role: 'Vai trò', others: 'Cùng ai', plan: 'Kế hoạch', state: 'Tình trạng' },
  calendar: 'Tải lịch của đơn vị này (.ics)',
  aka: 'Còn viết là',
  parent: 'Cấp trên',
  place: 'Nơi',
  placeNow: (place: string, now: { place: string; from: string; source: string }) =>
    `${place} nay thuộc ${now.place} từ ${now.from} (${now.source}).`,
  children: 'Đơn vị trực thuộc',
  website: 'Trang web',
  history: 'Về đơn vị này',
  groupNote: 'Đây là tên chung của nhiều đơn vị.',
} as const;

export const law = {
  list: {
    title: 'Văn bản làm căn cứ',
    description:
      'Các quyết định, nghị định, thông tư, công văn mà các kế hoạch dựa vào, và những kế hoạch nào dựa vào.',
    lead: 'Mỗi văn bản: số và ngày chính thức, nói gì, kế hoạch nào nhắc tới và nhắc đúng hay khác.',
    usedBy: (n: number) => (n === 0 ? 'chưa kế hoạch nào nhắc' : `${n} kế hoạch nhắc tới`),
  },
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  effective: 'Có hiệu lực từ',
  issuer: 'Cơ quan ban hành',
  title: 'Trích yếu',
  also: 'Cách viết số khác',
  next: 'Văn bản nối tiếp',
  previous: 'Nối tiếp văn bản',
  url: 'Bản công bố',
  noUrl: 'Trang này chưa có địa chỉ công bố chính thức.',
  unknownTitle: 'Trang này không biết nguyên văn trích yếu.',
  usedBy: 'Kế hoạch nào dựa vào',
  nobody: 'Chưa kế hoạch nào trên trang nhắc tới văn bản này.',
  differs:
    'Văn bản này được nhắc dưới nhiều số hoặc nhiều ngày khác nhau. Số và ngày ở trên là chính thức; bảng dưới ghi đúng cách từng kế hoạch viết.',
  columns: { plan: 'Kế hoạch', lead: 'Chữ mở đầu', number: 'Viết số', date: 'Viết ngày', where: 'Ở đâu' },
  preamble: 'phần mở đầu',
  history: 'Nguồn và các lần sửa',
} as const;

const monthName = (month: string) => `tháng ${Number(month.slice(5))} năm ${month.slice(0, 4)}`;

export const calendar = {
  title: 'Lịch',
  description:
    'Mọi ngày trong các kế hoạch đã đăng: sự kiện, đợt treo khẩu hiệu, hạn việc, hạn báo cáo; tải được vào điện thoại.',
  lead: 'Mọi ngày mà các kế hoạch nêu: sự kiện, đợt treo khẩu hiệu, hạn việc và hạn báo cáo.',
  coming: 'Sắp tới và đang diễn ra',
  past: 'Vừa qua',
  none: 'Không có ngày nào.',
  byYear: 'Theo năm',
  years: 'Các năm',
  months: 'Các tháng',
  otherMonths: 'Tháng khác',
  year: (year: string) => `Năm ${year}`,
  yearTitle: (year: string) => `Lịch năm ${year}`,
  yearDescription: (year: string, n: number) => `Lịch năm ${year}: ${n} mục lấy từ các kế hoạch đã đăng.`,
  month: monthName,
  monthTitle: (month: string) => `Lịch ${monthName(month)}`,
  monthDescription: (month: string, n: number) =>
    `Lịch ${monthName(month)}: ${n} mục, in được trên một tờ A4 để dán tường.`,
  inMonth: 'Trong tháng',
  long: 'Việc kéo dài qua tháng này',
  printable: 'Trang này in được trên giấy A4 khổ ngang.',
  subscribeTitle: 'Đưa lịch vào điện thoại, máy tính',
  subscribe: 'Theo dõi lịch',
  download: 'Tải tệp lịch (.ics)',
  how: [
    ['iPhone, iPad', 'Bấm “Theo dõi lịch” rồi chọn “Đăng ký”.'],
    [
      'Điện thoại Android',
      'Trên máy tính, mở Google Lịch, chọn “Lịch khác”, “Từ URL”, dán địa chỉ dưới đây. Lịch sẽ hiện trên điện thoại.',
    ],
    ['Outlook', 'Chọn “Thêm lịch”, “Đăng ký từ web”, dán địa chỉ dưới đây.'],
    ['Máy khác', 'Tải tệp .ics rồi mở bằng ứng dụng lịch. Cách này không tự cập nhật.'],
  ],
  address: 'địa chỉ lịch',
  ownTitle: 'Lịch riêng',
  ownLead: 'Mỗi kế hoạch và mỗi đơn vị có tệp lịch riêng. Tìm đơn vị ở',
  agencies: 'danh sách đơn vị',
} as const;

export const missing = {
  title: 'Không có trang này',
  description: 'Địa chỉ vừa mở không có trên trang này.',
  text: 'Có thể địa chỉ viết thiếu chữ. Thử tìm, hoặc bắt đầu từ những trang sau.',
} as const;
