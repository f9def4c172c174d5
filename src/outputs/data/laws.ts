import { z } from 'zod';
import { citationsOf } from '../../catalog/citations.ts';
import type { Item } from '../../catalog/catalog.ts';
import { address, day, life, names, text } from './fields.ts';
import { lifeOf, urlOf, type PublicSource } from './make-row.ts';
import { defineTable } from './table.ts';

const row = z.object({
  id: text().describe('Mã văn bản; không đổi'),
  url: address().describe('Địa chỉ trang của văn bản'),
  type: text().describe('Tên loại'),
  number: text().describe('Số, ký hiệu chính thức'),
  date: day().nullable().describe('Ngày ban hành; null nếu không biết chắc'),
  effectiveFrom: day().nullable().describe('Ngày có hiệu lực, nếu biết'),
  issuer: text().describe('Cơ quan ban hành'),
  issuerId: text().nullable().describe('Mã đơn vị ban hành'),
  title: text().nullable().describe('Trích yếu; null nếu không biết nguyên văn'),
  about: text().describe('Văn bản nói gì, nói dễ hiểu'),
  alsoWritten: names().describe('Các cách viết số khác'),
  replacedBy: text().nullable().describe('Mã văn bản nối tiếp'),
  officialUrl: address().nullable().describe('Nơi đăng chính thức, nếu biết chắc'),
  citedBy: names().describe('Mã các kế hoạch nhắc tới văn bản này'),
  note: text().nullable().describe('Ghi chú'),
  ...life,
});

export type PublicLaw = z.output<typeof row>;

export function toPublicLaw(source: PublicSource, { id, url, data }: Item<'laws'>): PublicLaw {
  const { type, number, date, effectiveFrom, issuer, agency, title, about, alsoWritten, replacedBy, note } = data;
  const citedBy = [...new Set(citationsOf(source.catalog, id).map((citation) => citation.plan.id))];
  return {
    id,
    url: urlOf(source, url),
    type,
    number,
    date,
    effectiveFrom,
    issuer,
    issuerId: agency,
    title,
    about,
    alsoWritten,
    replacedBy,
    officialUrl: data.url,
    citedBy,
    note,
    ...lifeOf(data),
  };
}

export const laws = defineTable({
  name: 'laws',
  title: 'Văn bản làm căn cứ',
  about: 'Mỗi dòng là một văn bản mà các kế hoạch dẫn ra, với số và ngày chính thức, và những kế hoạch dựa vào nó.',
  row,
  key: ['id'],
  references: { issuerId: { table: 'agencies', field: 'id' }, replacedBy: { table: 'laws', field: 'id' } },
  rows: (source) => source.catalog.laws.map((law) => toPublicLaw(source, law)),
});
