import { z } from 'zod';
import { id, line, paragraph } from './fields.ts';
import { party } from './party.ts';
import { when } from './when.ts';

/** Who leads, who works with them, what, when, what comes out of it. */
export const task = z.strictObject({
  id: id().describe('Mã của việc trong kế hoạch này; đã công bố thì không đổi'),
  where: line(60).describe('Mục trong văn bản, ví dụ III.1.b'),
  lead: z.array(party).min(1).describe('Ai chủ trì'),
  with: z.array(party).default([]).describe('Ai phối hợp'),
  action: paragraph(600).describe('Việc phải làm, một hai câu dễ hiểu'),
  when: when.nullable().default(null).describe('Khi nào; bỏ trống nếu văn bản không nêu'),
  output: line().nullable().default(null).describe('Kết quả phải có; bỏ trống nếu văn bản không nêu'),
});

/** A duty to report: who, to whom, due once or every year. */
export const reportDuty = z.strictObject({
  id: id().describe('Mã của báo cáo trong kế hoạch này; đã công bố thì không đổi'),
  where: line(60).describe('Mục trong văn bản'),
  from: z.array(party).min(1).describe('Ai phải báo cáo'),
  to: party.describe('Báo cáo cho ai'),
  due: when.nullable().default(null).describe('Hạn; bỏ trống nếu văn bản không nêu'),
  covers: line().nullable().default(null).describe('Báo cáo về việc gì hoặc kỳ nào'),
});

export type Task = z.output<typeof task>;
export type ReportDuty = z.output<typeof reportDuty>;
