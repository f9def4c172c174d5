import type { HangingWindow } from '../schemas/slogan.ts';
import { formatDay } from '../text/day.ts';

const window = ({ from, to }: HangingWindow) => `${formatDay(from)} đến ${formatDay(to)}`;

/** Words of the pages about slogans. */
export const slogan = {
  list: {
    title: 'Khẩu hiệu',
    description:
      'Nguyên văn các khẩu hiệu của Ngày Công tác xã hội Việt Nam, đợt treo, và băng rôn, áp phích, hình để tải.',
    lead: 'Lời đúng từng chữ, treo từ ngày nào đến ngày nào, và tệp đã dựng sẵn để in.',
  },
  kind: { theme: 'Chủ đề', greeting: 'Câu chào mừng' },
  description: (kind: string, event: string | null, windows: string) =>
    `${kind}${event === null ? '' : ` của ${event}`}. ${windows}. Nguyên văn, băng rôn, áp phích và hình để tải.`,
  windows: (windows: readonly HangingWindow[]) =>
    windows.length === 0 ? 'Văn bản không ghi ngày treo' : `Treo ${windows.map(window).join('; ')}`,
  text: 'Nguyên văn',
  what: 'khẩu hiệu',
  textHint: 'Bôi đen để chép. Giữ nguyên từng chữ và dấu.',
  hanging: 'Treo khi nào',
  by: 'Ai treo',
  from: 'Từ ngày',
  to: 'Đến hết ngày',
  takeDown: 'Hết đợt thì hạ xuống, rách cũng hạ.',
  noWindow: 'Văn bản không ghi đợt treo.',
  event: 'Dùng cho',
  plan: 'Nêu trong',
  files: 'Tải về',
  history: 'Nguồn và các lần sửa',
} as const;

/** Words of the pages about events. */
export const event = {
  list: {
    title: 'Sự kiện',
    description: 'Ngày Công tác xã hội Việt Nam các năm và những buổi gặp gỡ, tọa đàm mà các kế hoạch nêu.',
    lead: 'Ngày Công tác xã hội Việt Nam là 25 tháng 3 hằng năm. Dưới đây là ngày sắp tới và những lần đã qua.',
    coming: 'Sắp tới',
    past: 'Đã qua',
  },
  next: 'Ngày Công tác xã hội sắp tới',
  edition: (edition: number) => `lần thứ ${edition}`,
  when: 'Khi nào',
  where: 'Ở đâu',
  organiser: 'Ai tổ chức',
  participants: 'Ai dự',
  plan: 'Theo kế hoạch',
  noPlan: 'Chưa có kế hoạch nào trên trang này nêu sự kiện này.',
  slogans: 'Khẩu hiệu của dịp này',
  noSlogan: 'Trang này chưa tìm được nguồn nào nêu chủ đề của năm nay.',
  parts: 'Các buổi trong dịp này',
  partOf: 'Thuộc',
  dates: 'Các mốc liên quan',
  posts: 'Bài đăng sẵn',
  postsLead: 'Cho Facebook, Zalo. Chép chữ, tải ảnh, dán chữ mô tả ảnh vào ô “văn bản thay thế”.',
  postText: 'bài đăng',
  postPicture: 'Tải ảnh của bài',
  postAlt: 'chữ mô tả ảnh',
  source: 'Nguồn và các lần sửa',
} as const;

/** Words of the pages about leaflets, broadcasts and articles. */
export const leaflet = {
  list: {
    title: 'Tờ rơi',
    description: 'Tờ rơi về công tác xã hội: đọc ngay trên trang, tải bản in A5 hoặc A4 gấp ba.',
    lead: 'Đọc trên trang này, hoặc tải về in rồi phát.',
  },
  audience: 'Viết cho',
  basedOn: 'Dựa trên',
  history: 'Các lần đăng và sửa',
  files: 'Tải về để in',
} as const;

export const broadcast = {
  list: {
    title: 'Bài phát thanh',
    description: 'Bài đọc trên loa truyền thanh và đài về công tác xã hội, có thời lượng.',
    lead: 'Bài viết cho tai nghe, kèm thời lượng dành cho bài.',
  },
  slot: (seconds: number) =>
    `Dành cho ${seconds % 60 === 0 ? `${seconds / 60} phút` : `${Math.floor(seconds / 60)} phút ${seconds % 60} giây`}`,
  reading: (length: string, syllables: number, perMinute: number) =>
    `Đọc hết khoảng ${length}: ${syllables} tiếng, tính ${perMinute} tiếng một phút (đọc chậm, rõ) và các chỗ nghỉ.`,
  kindName: 'bài phát thanh',
  files: 'Tải bài đọc',
} as const;

export const article = {
  list: {
    title: 'Tin bài',
    description: 'Tin và bài giải thích về công tác xã hội, viết từ các kế hoạch và văn bản có nguồn.',
    lead: 'Giải thích, tin, người và kinh nghiệm.',
  },
  kind: { explainer: 'Giải thích', news: 'Tin', people: 'Người tốt việc tốt', experience: 'Kinh nghiệm' },
  editors: 'Ban biên tập trang',
  published: 'Đăng ngày',
  about: 'Nói về',
} as const;
