import { z } from 'zod';
import type { Item } from '../../catalog/catalog.ts';
import { address, life, names, text } from './fields.ts';
import { lifeOf, urlOf, type PublicSource } from './make-row.ts';
import { defineTable } from './table.ts';

const row = z.object({
  id: text().describe('Mã tờ rơi; không đổi'),
  url: address().describe('Địa chỉ trang của tờ rơi'),
  title: text().describe('Tên tờ rơi'),
  summary: text().describe('Câu ở mặt trước'),
  audience: text().describe('Viết cho ai'),
  lang: text().describe('Ngôn ngữ (BCP 47)'),
  translationOf: text().nullable().describe('Mã bản tiếng Việt, nếu đây là bản dịch'),
  plans: names().describe('Mã các kế hoạch làm cơ sở'),
  event: text().nullable().describe('Mã sự kiện'),
  ...life,
});

export type PublicLeaflet = z.output<typeof row>;

export function toPublicLeaflet(source: PublicSource, { id, url, data }: Item<'leaflets'>): PublicLeaflet {
  const { title, summary, audience, lang, translation, plans, event } = data;
  return {
    id,
    url: urlOf(source, url),
    title,
    summary,
    audience,
    lang,
    translationOf: translation?.of ?? null,
    plans,
    event,
    ...lifeOf(data),
  };
}

export const leaflets = defineTable({
  name: 'leaflets',
  title: 'Tờ rơi',
  about: 'Mỗi dòng là một tờ rơi đọc được trên trang và in được.',
  row,
  key: ['id'],
  references: { event: { table: 'events', field: 'id' } },
  rows: (source) => source.catalog.leaflets.map((leaflet) => toPublicLeaflet(source, leaflet)),
});
