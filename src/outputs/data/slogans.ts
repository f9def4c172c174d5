import { z } from 'zod';
import type { Item } from '../../catalog/catalog.ts';
import { address, day, idsBeside, life, names, text } from './fields.ts';
import { lifeOf, namesAndIds, urlOf, type PublicSource } from './make-row.ts';
import { defineTable } from './table.ts';

const row = z.object({
  id: text().describe('Mã khẩu hiệu; không đổi'),
  url: address().describe('Địa chỉ trang của khẩu hiệu'),
  text: text().describe('Nguyên văn'),
  kind: z.enum(['theme', 'greeting']).describe('theme chủ đề; greeting chào mừng'),
  event: text().nullable().describe('Mã sự kiện'),
  plan: text().nullable().describe('Mã kế hoạch nêu khẩu hiệu'),
  where: text().nullable().describe('Mục trong văn bản'),
  windows: z
    .array(
      z.object({
        id: text().describe('Mã đợt treo'),
        from: day().describe('Treo từ ngày'),
        to: day().describe('Đến hết ngày; sau đó phải hạ'),
        by: names().describe('Ai treo'),
        byIds: idsBeside().describe('Mã đơn vị của từng tên ở by'),
        where: text().nullable().describe('Mục trong văn bản'),
        asWritten: text().nullable().describe('Nguyên văn'),
      }),
    )
    .describe('Các đợt treo'),
  note: text().nullable().describe('Ghi chú'),
  ...life,
});

export type PublicSlogan = z.output<typeof row>;

export function toPublicSlogan(source: PublicSource, { id, url, data }: Item<'slogans'>): PublicSlogan {
  const windows = data.windows.map(({ by, ...window }) => {
    const parties = namesAndIds(source.catalog, by);
    return { ...window, by: parties.names, byIds: parties.ids };
  });
  return {
    id,
    url: urlOf(source, url),
    text: data.text,
    kind: data.kind,
    event: data.event,
    plan: data.plan,
    where: data.where,
    windows,
    note: data.note,
    ...lifeOf(data),
  };
}

export const slogans = defineTable({
  name: 'slogans',
  title: 'Khẩu hiệu',
  about: 'Mỗi dòng là một khẩu hiệu, đúng từng chữ, với các đợt treo.',
  row,
  key: ['id'],
  references: { event: { table: 'events', field: 'id' }, plan: { table: 'plans', field: 'id' } },
  rows: (source) => source.catalog.slogans.map((slogan) => toPublicSlogan(source, slogan)),
});
