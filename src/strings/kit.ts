import { formatDay, type Day } from '../text/day.ts';

/** The guide that lies in a campaign's kit, part by part. */
export const kit = {
  about: (site: string, updated: Day) => `Bộ tài liệu của ${site}. Cập nhật ngày ${formatDay(updated)}.`,
  page: (url: string) => `Trang của đợt này: ${url}`,
  inside: 'TRONG BỘ NÀY CÓ',
  folder: (folder: string, says: string, count: number) => `- ${folder}/: ${says}, ${count} tệp`,
  posts: '- bai-dang-mang-xa-hoi.txt: bài đăng sẵn cho Facebook, Zalo, kèm chữ mô tả ảnh',
  sums: '- SHA256SUMS.txt: mã kiểm tra từng tệp',
  noSlogan: 'Đợt này chưa có khẩu hiệu nào tìm được nguồn, nên chưa có băng rôn, phướn, áp phích và ảnh khẩu hiệu.',
  choose: 'CHỌN TỆP NÀO',
  forPress: '- Gửi nhà in: tệp .pdf. Đã chừa lề xén và có dấu cắt, màu CMYK.',
  forLeaflets: '- Tờ rơi: a5 và a4-gap-ba để in, đã chừa lề xén; chu-lon in được ở máy thường; man-hinh để đọc và gửi.',
  forSlogans: [
    '- Nhà in báo thiếu phông chữ: tệp có đuôi -net-chu.pdf, chữ đã chuyển thành nét.',
    '- Sửa tiếp trên máy: tệp .svg.',
    '- Xem nhanh, gửi qua điện thoại: tệp .png.',
    '- Tệp có chữ -xanh là nền xanh lá; không có là nền đỏ chữ vàng.',
    '- Băng rôn dài 6 m vẽ ở tỉ lệ 1:10. Nhà in phóng to 10 lần; tỉ lệ ghi ở mép ngoài.',
  ],
  hanging: 'TREO KHI NÀO',
  hung: (slogan: string, windows: string) => `- “${slogan}”: ${windows}.`,
  takeDown: 'Ngày theo văn bản nêu khẩu hiệu. Qua ngày cuối thì hạ xuống; băng rôn rách cũng nên hạ.',
  use: 'ĐƯỢC DÙNG THẾ NÀO',
  slogansFree: 'Khẩu hiệu là lời của cơ quan ban hành: treo và đăng đúng từng chữ, không cần ghi nguồn của trang này.',
  texts: (licence: string, url: string) => `Tờ rơi, bài phát thanh và bài đăng: ${licence} ${url}`,
  credit: (credit: string) => `Khi dùng các bài ấy, ghi: ${credit}`,
  check: 'KIỂM TRA TỆP',
  commands: ['Linux, macOS: sha256sum -c SHA256SUMS.txt', 'Windows: certutil -hashfile TÊN-TỆP SHA256'],
} as const;
