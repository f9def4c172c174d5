import { z } from 'zod';
import { readPhone } from '../text/phone.ts';
import { day, id, line, paragraph, webAddress, year } from './fields.ts';

/** A phone number as it was published, the year it was, and what is known of it today. */
export const hotline = z.strictObject({
  id: id(),
  label: line().describe('Gọi số này để làm gì'),
  asWritten: line(60)
    .refine((text) => readPhone(text) !== null, {
      error: (issue) =>
        `không đọc được số điện thoại "${String(issue.input)}". Viết cả mã vùng, ví dụ: 0271 3825 825, 111.`,
    })
    .describe('Số như văn bản viết'),
  publishedYear: year().describe('Năm văn bản công bố số này'),
  where: line(60).nullable().default(null).describe('Mục trong văn bản'),
  current: z
    .strictObject({
      number: line(60).nullable().describe('Số đúng hiện nay; để trống nếu số không còn dùng'),
      checkedOn: day(),
      source: line().describe('Biết từ đâu'),
      url: webAddress().nullable().default(null),
    })
    .nullable()
    .default(null)
    .describe('Điều biết chắc về hôm nay; bỏ trống nếu chưa ai kiểm tra'),
  note: paragraph().nullable().default(null),
});

export type Hotline = z.output<typeof hotline>;
