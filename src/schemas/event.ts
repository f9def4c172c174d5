import { z } from 'zod';
import { day, id, line, paragraph, planId } from './fields.ts';
import { party } from './party.ts';
import { publication, source } from './publication.ts';

/** A day or days on which something happens. A Social Work Day is 25 March, edition = year − 2016 (Decision 1791/QĐ-TTg, 15/9/2016). */
export const event = z.strictObject({
  title: line(160).describe('Tên sự kiện'),
  kind: z
    .enum(['social-work-day', 'talk', 'other'])
    .describe('social-work-day: Ngày Công tác xã hội Việt Nam; talk: tọa đàm; other: việc khác'),
  start: day().describe('Ngày bắt đầu'),
  end: day().nullable().default(null).describe('Ngày kết thúc, nếu kéo dài nhiều ngày'),
  asWritten: line().nullable().default(null).describe('Nguyên văn ngày trong văn bản'),
  edition: z.int().min(1).max(200).nullable().default(null).describe('Lần thứ mấy'),
  plan: planId().nullable().default(null).describe('Mã kế hoạch nêu sự kiện; để trống nếu chưa có kế hoạch'),
  partOf: id().nullable().default(null).describe('Mã sự kiện lớn mà việc này thuộc về'),
  organiser: party.nullable().default(null).describe('Ai tổ chức'),
  participants: z.array(line()).default([]).describe('Ai dự, như văn bản nêu'),
  venue: line().nullable().default(null).describe('Ở đâu; để trống nếu văn bản không nêu'),
  summary: paragraph(600).describe('Hai ba câu dễ hiểu'),
  source: source.nullable().default(null).describe('Nguồn, khi không nêu trong kế hoạch nào'),
  ...publication,
});

export type Event = z.output<typeof event>;
