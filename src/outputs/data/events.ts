import { z } from 'zod';
import type { Item } from '../../catalog/catalog.ts';
import { nameParty } from '../../catalog/parties.ts';
import { address, day, life, names, text } from './fields.ts';
import { lifeOf, urlOf, type PublicSource } from './make-row.ts';
import { defineTable } from './table.ts';

const row = z.object({
  id: text().describe('Mã sự kiện; không đổi'),
  url: address().describe('Địa chỉ trang của sự kiện'),
  title: text().describe('Tên sự kiện'),
  kind: z
    .enum(['social-work-day', 'talk', 'other'])
    .describe('social-work-day Ngày Công tác xã hội Việt Nam; talk tọa đàm; other việc khác'),
  start: day().describe('Ngày bắt đầu'),
  end: day().describe('Ngày cuối; bằng start nếu chỉ một ngày'),
  asWritten: text().nullable().describe('Nguyên văn ngày trong văn bản'),
  edition: z.int().nullable().describe('Lần thứ mấy'),
  plan: text().nullable().describe('Mã kế hoạch nêu sự kiện'),
  partOf: text().nullable().describe('Mã sự kiện lớn mà việc này thuộc về'),
  organiser: text().nullable().describe('Ai tổ chức'),
  organiserId: text().nullable().describe('Mã đơn vị tổ chức'),
  participants: names().describe('Ai dự, như văn bản nêu'),
  venue: text().nullable().describe('Ở đâu; null nếu văn bản không nêu'),
  summary: text().describe('Tóm tắt'),
  ...life,
});

export type PublicEvent = z.output<typeof row>;

export function toPublicEvent(source: PublicSource, { id, url, data }: Item<'events'>): PublicEvent {
  return {
    id,
    url: urlOf(source, url),
    title: data.title,
    kind: data.kind,
    start: data.start,
    end: data.end ?? data.start,
    asWritten: data.asWritten,
    edition: data.edition,
    plan: data.plan,
    partOf: data.partOf,
    organiser: data.organiser === null ? null : nameParty(source.catalog, data.organiser).name,
    organiserId: data.organiser?.agency ?? null,
    participants: data.participants,
    venue: data.venue,
    summary: data.summary,
    ...lifeOf(data),
  };
}

export const events = defineTable({
  name: 'events',
  title: 'Sự kiện',
  about: 'Mỗi dòng là một sự kiện: Ngày Công tác xã hội Việt Nam từng năm, tọa đàm và việc khác có ngày.',
  row,
  key: ['id'],
  references: { plan: { table: 'plans', field: 'id' }, partOf: { table: 'events', field: 'id' } },
  rows: (source) => source.catalog.events.map((event) => toPublicEvent(source, event)),
});
