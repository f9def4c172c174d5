import { formatNumber } from '../text/money.ts';

/** Words around files to download. */
export const files = {
  title: 'Tải về',
  kinds: {
    kit: 'Trọn bộ',
    banner: 'Băng rôn ngang',
    flag: 'Phướn đứng',
    poster: 'Áp phích',
    tile: 'Ảnh cho mạng xã hội và màn hình',
    leaflet: 'Bản in',
    plan: 'Bản tóm tắt',
    broadcast: 'Bài đọc',
  },
  lead: 'Cần nhanh? Lấy băng rôn 3 × 1 m, tệp PDF: gửi thẳng cho nhà in.',
  forms: 'Tệp PDF để in; tệp “nét chữ” cho nhà in thiếu phông; SVG để sửa; PNG để xem và gửi.',
  otherGround: 'Nền xanh của trang này',
  /** Of a label, what the file is: the colours and the form are left out. */
  name: (label: string) => label.replace(/, .*$/, ''),
  outlined: 'PDF nét chữ',
  scale: (scale: number) => `tỉ lệ 1:${scale}`,
  describe: 'Đăng ảnh thì dán chữ mô tả này vào ô “văn bản thay thế”, để người không nhìn thấy ảnh cũng biết.',
  description: 'chữ mô tả ảnh',
  described: {
    red: (slogan: string) => `Nền đỏ, chữ vàng: “${slogan}”.`,
    green: (slogan: string) => `Nền xanh lá, chữ trắng: “${slogan}”.`,
  },
  alt: (label: string) => `Hình xem trước: ${label}`,
  format: { pdf: 'PDF', svg: 'SVG', png: 'PNG', docx: 'Word', txt: 'Chữ .txt', zip: 'ZIP' },
  weight: (bytes: number) =>
    bytes < 1_000_000
      ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} KB`
      : `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`,
  allData: 'Danh sách mọi tệp, có mã kiểm tra SHA-256',
} as const;
