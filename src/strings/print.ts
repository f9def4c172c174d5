import { formatDay, type Day } from '../text/day.ts';

/** Words of printed material that are made from content, not written by an author. */
export const print = {
  licence: (content: string) => `Nội dung dùng lại theo giấy phép ${content}.`,
  planSource: (holder: string | null, note: string | null, asOf: Day) =>
    [holder === null ? null : `Bản gốc: ${holder}.`, note, `Đối chiếu ngày ${formatDay(asOf)}.`]
      .filter((part) => part !== null)
      .join(' '),
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
  kit: {
    posts: {
      theme: (event: string, day: Day, slogan: string, url: string) =>
        `${event}, ${formatDay(day)}.\n\n“${slogan}”\n\nXem và tải băng rôn, áp phích, tờ rơi: ${url}`,
      leaflets: (event: string, titles: readonly string[], url: string) =>
        `${event}. Tờ rơi để đọc và phát:\n${titles.map((title) => `- ${title}`).join('\n')}\n\nTải về: ${url}`,
      alt: (slogan: string) => `Nền đỏ, chữ vàng: “${slogan}”.`,
      altGreen: (slogan: string) => `Nền xanh lá, chữ trắng: “${slogan}”.`,
    },
  },
} as const;
