import { z } from 'zod';
import { day, id, line, paragraph, planId } from './fields.ts';
import { publication } from './publication.ts';

/** News, people, experience, explanation. A sender from a district names the unit they write for. */
export const article = z.strictObject({
  title: line(120).describe('Tên bài'),
  summary: paragraph(400).describe('Hai ba câu mở đầu'),
  kind: z
    .enum(['explainer', 'news', 'people', 'experience'])
    .describe('explainer: giải thích; news: tin; people: người tốt việc tốt; experience: kinh nghiệm'),
  publishedOn: day().describe('Ngày đăng'),
  author: line(80).nullable().default(null).describe('Người viết; để trống nếu là ban biên tập trang'),
  unit: line(160).nullable().default(null).describe('Đơn vị của người viết'),
  plans: z.array(planId()).default([]).describe('Nói về những kế hoạch nào'),
  laws: z.array(id()).default([]).describe('Nói về những văn bản nào'),
  ...publication,
});

export type Article = z.output<typeof article>;
