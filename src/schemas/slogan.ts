import { z } from 'zod';
import { day, id, line, paragraph, planId } from './fields.ts';
import { party } from './party.ts';
import { publication, source } from './publication.ts';

const hangingWindow = z
  .strictObject({
    id: id().describe('Mã của đợt treo; đã công bố thì không đổi'),
    from: day().describe('Treo từ ngày'),
    to: day().describe('Đến hết ngày; sau ngày này phải hạ xuống'),
    by: z.array(party).min(1).describe('Ai treo'),
    where: line(60).nullable().default(null).describe('Mục trong văn bản'),
    asWritten: line().nullable().default(null).describe('Nguyên văn thời gian treo'),
  })
  .refine((value) => value.from <= value.to, 'ngày cuối đứng trước ngày đầu.');

/** Words to hang or print, exactly as the document gives them. */
export const slogan = z.strictObject({
  text: line(200).describe('Nguyên văn khẩu hiệu'),
  breaks: z
    .array(z.array(line(120)).min(1))
    .default([])
    .describe('Cách xuống dòng tác giả muốn, nếu có: mỗi cách là danh sách các dòng'),
  kind: z.enum(['theme', 'greeting']).describe('theme: chủ đề; greeting: chào mừng'),
  event: id().nullable().default(null).describe('Mã sự kiện'),
  plan: planId().nullable().default(null).describe('Mã kế hoạch nêu khẩu hiệu'),
  where: line(60).nullable().default(null).describe('Mục trong văn bản'),
  windows: z.array(hangingWindow).default([]).describe('Các đợt treo'),
  note: paragraph().nullable().default(null),
  source: source.nullable().default(null).describe('Nguồn, khi không nêu trong kế hoạch nào'),
  ...publication,
});

export type Slogan = z.output<typeof slogan>;
export type HangingWindow = z.output<typeof hangingWindow>;
