import { formatDay, type Day } from '../text/day.ts';

/** A document by its type and number, as documents name each other: "Quyết định số 32/2010/QĐ-TTg". */
export const documentName = (type: string, number: string | null): string =>
  number === null ? type : `${type} số ${number}`;

/** What stands where a number or a day was left to be filled in. */
export const leftBlank = (words: string): string => `văn bản để trống, viết “${words}”`;

/** What every form of a plan says first: whose words these are, and what they are not. */
export const notOriginal = (site: string): string =>
  `Bản tóm tắt, giải thích của trang ${site}, không phải văn bản gốc.`;

/** Words of printed material that are made from content, not written by an author. */
export const print = {
  licence: (content: string) => `Nội dung dùng lại theo giấy phép ${content}.`,
  who: 'Việc giao cho từng đơn vị',
  with: 'phối hợp',
  when: 'Khi nào',
  reports: 'Báo cáo: ai, hạn nào',
  reportsTo: 'báo cáo cho',
  money: 'Tiền, theo từng dòng',
  budget: (stated: string, computed: string | null) =>
    computed === null
      ? `Tổng số văn bản viết: ${stated}.`
      : `Tổng số văn bản viết: ${stated}. Nhân lại các phép tính trong văn bản: ${computed}.`,
  notes: 'Chỗ cần lưu ý trong văn bản',
  columns: { label: 'Dòng tiền', stated: 'Văn bản viết', computed: 'Tính lại' },
  factColumns: ['Mục', 'Văn bản ghi'],
  plan: {
    kicker: (docType: string, issuer: string) => `Kể lại một văn bản: ${docType}, ${issuer}`,
    ownWords: (site: string) =>
      `Câu chữ do ${site} viết. Tên, số, ngày và tiền theo văn bản. Tờ này không có chữ ký và dấu, không dùng thay văn bản.`,
    readOn: (address: string) => `Đọc trên trang: ${address}`,
    updated: (day: Day, licence: string) => `Cập nhật ngày ${formatDay(day)}. ${licence}`,
    qr: (url: string) => `Mã QR mở trang ${url}`,
  },
  kit: {
    posts: {
      theme: (event: string, day: Day, slogan: string, url: string) =>
        `${event}, ${formatDay(day)}.\n\n“${slogan}”\n\nXem và tải băng rôn, áp phích, tờ rơi: ${url}`,
      leaflets: (event: string, titles: readonly string[], url: string) =>
        `${event}. Tờ rơi để đọc và phát:\n${titles.map((title) => `- ${title}`).join('\n')}\n\nTải về: ${url}`,
      leafletsTitle: 'Tờ rơi để đọc và phát',
      altLeaflet: (title: string) => `Nền xanh lá, chữ trắng: tờ rơi “${title}”.`,
    },
  },
} as const;
