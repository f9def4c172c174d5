import { z } from 'zod';
import type { Item } from '../../catalog/catalog.ts';
import { address, day, life, names, text } from './fields.ts';
import { lifeOf, urlOf, type PublicSource } from './make-row.ts';
import { defineTable } from './table.ts';

const row = z.object({
  id: text().describe('Mã bài; không đổi'),
  url: address().describe('Địa chỉ của bài'),
  title: text().describe('Tên bài'),
  summary: text().describe('Mở đầu'),
  kind: z
    .enum(['explainer', 'news', 'people', 'experience'])
    .describe('explainer giải thích; news tin; people người tốt việc tốt; experience kinh nghiệm'),
  publishedOn: day().describe('Ngày đăng'),
  author: text().nullable().describe('Người viết; null nếu là ban biên tập'),
  unit: text().nullable().describe('Đơn vị của người viết'),
  plans: names().describe('Mã các kế hoạch được nói tới'),
  laws: names().describe('Mã các văn bản được nói tới'),
  ...life,
});

export type PublicArticle = z.output<typeof row>;

export function toPublicArticle(source: PublicSource, { id, url, data }: Item<'articles'>): PublicArticle {
  const { title, summary, kind, publishedOn, author, unit, plans, laws } = data;
  return { id, url: urlOf(source, url), title, summary, kind, publishedOn, author, unit, plans, laws, ...lifeOf(data) };
}

export const articles = defineTable({
  name: 'articles',
  title: 'Tin bài',
  about: 'Mỗi dòng là một bài viết trên trang này.',
  row,
  key: ['id'],
  rows: (source) => source.catalog.articles.map((article) => toPublicArticle(source, article)),
});
