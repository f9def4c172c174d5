/** Words of the home page. */
export const home = {
  title: 'Công tác xã hội: kế hoạch, ngày tháng, nơi giúp đỡ',
  nextDay: (edition: number) => `Ngày Công tác xã hội Việt Nam lần thứ ${edition}.`,
  nextDayLink: 'Xem ngày này có gì',
  theme: 'Chủ đề',
  readers: 'Bạn cần gì?',
  citizen: {
    title: 'Tôi cần giúp đỡ',
    text: 'Gọi ai, đến đâu, nói gì. Số điện thoại gọi được ngay.',
    address: '/tro-giup/',
    more: [
      { text: 'Nhân viên công tác xã hội giúp được gì', address: '/to-roi/nhan-vien-cong-tac-xa-hoi-giup-gi/' },
      { text: 'Ngày Công tác xã hội là gì', address: '/tin-bai/ngay-cong-tac-xa-hoi-la-gi/' },
    ],
  },
  press: {
    title: 'Tôi làm báo, đài, bản tin',
    text: 'Khẩu hiệu đúng từng chữ, băng rôn, tờ rơi, bài phát thanh để lấy dùng ngay.',
    address: '/bao-chi/',
    more: [
      { text: 'Khẩu hiệu và băng rôn', address: '/khau-hieu/' },
      { text: 'Bài phát thanh', address: '/phat-thanh/' },
    ],
  },
  staff: {
    title: 'Tôi là cán bộ',
    text: 'Đơn vị mình phải làm gì, hạn nào; đăng một kế hoạch lên trang.',
    address: '/don-vi/',
    more: [
      { text: 'Tìm đơn vị của tôi', address: '/don-vi/' },
      { text: 'Đăng kế hoạch, gửi bài', address: '/bien-tap/' },
    ],
  },
  plans: 'Kế hoạch mới nhất',
  allPlans: 'Xem tất cả kế hoạch',
  overview: 'Toàn cảnh qua hình',
  dates: 'Các ngày gần nhất',
  datesPast: 'Những ngày vừa qua trong các kế hoạch',
  datesComing: 'Những ngày sắp tới',
  noComing: 'Chưa có ngày nào khác trong các kế hoạch đã đăng.',
  allDates: 'Xem cả lịch',
  call: 'Gọi ai khi cần giúp?',
  callMore: 'Những nơi giúp đỡ khác',
} as const;
