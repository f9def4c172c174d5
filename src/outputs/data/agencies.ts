import { z } from 'zod';
import type { Item } from '../../catalog/catalog.ts';
import { agency } from '../../schemas/agency.ts';
import { address, day, life, names, text } from './fields.ts';
import { lifeOf, urlOf, type PublicSource } from './make-row.ts';
import { defineTable } from './table.ts';

const row = z.object({
  id: text().describe('Mã đơn vị; không đổi'),
  url: address().describe('Địa chỉ trang của đơn vị'),
  name: text().describe('Tên đầy đủ, như khi ban hành kế hoạch'),
  abbreviations: names().describe('Các cách viết tắt gặp trong văn bản'),
  kind: agency.shape.kind.describe(
    'Loại đơn vị: ministry bộ; department sở; people-committee ủy ban nhân dân; group nhóm nhiều đơn vị …',
  ),
  level: agency.shape.level.describe('Cấp: central trung ương; province tỉnh; district huyện; commune xã'),
  place: text().nullable().describe('Mã nơi; null nếu là trung ương'),
  parent: text().nullable().describe('Mã đơn vị cấp trên trực tiếp'),
  groups: z.array(text()).describe('Mã các nhóm mà đơn vị này thuộc về'),
  about: text().describe('Làm gì trong các kế hoạch'),
  website: address().nullable().describe('Trang web của đơn vị'),
  successors: z
    .array(
      z.object({
        id: text().describe('Mã đơn vị kế thừa'),
        from: day().describe('Từ ngày'),
        scope: text().describe('Kế thừa phần việc nào'),
        source: text().describe('Biết từ đâu'),
        url: address().nullable().describe('Địa chỉ của nguồn'),
      }),
    )
    .describe('Nay là đơn vị nào, theo từng phần việc'),
  note: text().nullable().describe('Ghi chú'),
  ...life,
});

export type PublicAgency = z.output<typeof row>;

export function toPublicAgency(source: PublicSource, { id, url, data }: Item<'agencies'>): PublicAgency {
  const { name, abbreviations, kind, level, place, parent, groups, about, website, note } = data;
  const successors = data.successors.map(({ agency: successor, ...rest }) => ({ id: successor, ...rest }));
  return {
    id,
    url: urlOf(source, url),
    name,
    abbreviations,
    kind,
    level,
    place,
    parent,
    groups,
    about,
    website,
    successors,
    note,
    ...lifeOf(data),
  };
}

export const agencies = defineTable({
  name: 'agencies',
  title: 'Đơn vị',
  about:
    'Mỗi dòng là một cơ quan, đơn vị hay nhóm đơn vị được nêu trong các kế hoạch, và nay là đơn vị nào, theo nguồn nào.',
  row,
  key: ['id'],
  references: { parent: { table: 'agencies', field: 'id' } },
  rows: (source) => source.catalog.agencies.map((each) => toPublicAgency(source, each)),
});
