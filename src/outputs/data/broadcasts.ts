import { z } from 'zod';
import type { Item } from '../../catalog/catalog.ts';
import { address, life, names, text } from './fields.ts';
import { lifeOf, urlOf, type PublicSource } from './make-row.ts';
import { defineTable } from './table.ts';

const row = z.object({
  id: text().describe('Mã bài phát thanh; không đổi'),
  url: address().describe('Địa chỉ trang của bài'),
  title: text().describe('Tên bài'),
  summary: text().describe('Bài nói về điều gì'),
  slotSeconds: z.int().describe('Thời lượng dành cho bài, tính bằng giây'),
  lang: text().describe('Ngôn ngữ (BCP 47)'),
  translationOf: text().nullable().describe('Mã bản tiếng Việt, nếu đây là bản dịch'),
  plans: names().describe('Mã các kế hoạch làm cơ sở'),
  event: text().nullable().describe('Mã sự kiện'),
  ...life,
});

export type PublicBroadcast = z.output<typeof row>;

export function toPublicBroadcast(source: PublicSource, { id, url, data }: Item<'broadcasts'>): PublicBroadcast {
  const { title, summary, slotSeconds, lang, translation, plans, event } = data;
  return {
    id,
    url: urlOf(source, url),
    title,
    summary,
    slotSeconds,
    lang,
    translationOf: translation?.of ?? null,
    plans,
    event,
    ...lifeOf(data),
  };
}

export const broadcasts = defineTable({
  name: 'broadcasts',
  title: 'Bài phát thanh',
  about: 'Mỗi dòng là một bài để đọc trên loa, đài, với thời lượng.',
  row,
  key: ['id'],
  references: { event: { table: 'events', field: 'id' } },
  rows: (source) => source.catalog.broadcasts.map((broadcast) => toPublicBroadcast(source, broadcast)),
});
