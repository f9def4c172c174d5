import { formatNumber } from '../text/money.ts';

/** The whole site as a ZIP, for a USB stick; written into it as well (src/build/pack/). */
export const pack = {
  title: 'Trọn bộ để chép vào USB',
  about:
    'Cả trang trong một tệp ZIP, mở được trên máy không có mạng: chép vào USB, bấm chuột phải vào tệp và chọn giải nén, rồi mở tệp index.html.',
  download: 'Tải trọn bộ',
  underLimit: 'dưới 20 MB',
  resume: 'Đang tải mà đứt mạng thì bấm tiếp tục trong danh sách tải xuống của trình duyệt; phần đã tải không mất.',
  index: 'Mục lục',
  lead: (day: string) =>
    `Đây là bản để đọc khi không có mạng, với nội dung tính đến ${day}. Bản mới nhất luôn ở trang trên mạng.`,
  holds: (pages: number, files: number) => `Trong này có ${formatNumber(pages)} trang và ${formatNumber(files)} tệp.`,
  leftOut:
    'Ô tìm kiếm, chỗ soạn kế hoạch, chỗ kiểm tra tệp và các bộ tài liệu nén chỉ có ở trang trên mạng. Liên kết tới chúng cần có mạng.',
  olderPlans: (count: number) =>
    `Còn ${formatNumber(count)} kế hoạch cũ hơn không có chỗ trong này, hãy đọc trên mạng.`,
  find: 'Để tìm một chữ trong mục lục, bấm Ctrl và F, rồi gõ chữ ấy.',
  general: 'Trang chung',
} as const;
