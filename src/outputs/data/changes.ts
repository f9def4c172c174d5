import { z } from 'zod';
import { historyOf, nameOf, type Moment } from '../../catalog/history.ts';
import { address, day, text } from './fields.ts';
import { urlOf, type PublicSource } from './make-row.ts';
import { defineTable } from './table.ts';

const row = z.object({
  id: text().describe('Mã của lần đăng, sửa hoặc rút; không đổi'),
  on: day().describe('Ngày'),
  kind: z.enum(['published', 'changed', 'withdrawn']).describe('published đăng lần đầu; changed sửa; withdrawn rút'),
  collection: text().describe('Thuộc nhóm nào: plans, slogans …'),
  entry: text().describe('Mã của mục trong nhóm ấy'),
  title: text().describe('Tên của mục'),
  url: address().describe('Địa chỉ của mục'),
  note: text().describe('Sửa điều gì, vì sao'),
});

export type PublicChange = z.output<typeof row>;

export function toPublicChange(source: PublicSource, { key, on, kind, note, item }: Moment): PublicChange {
  return {
    id: key,
    on,
    kind,
    collection: item.collection,
    entry: item.id,
    title: nameOf(item),
    url: urlOf(source, item.url),
    note,
  };
}

export const changes = defineTable({
  name: 'changes',
  title: 'Lịch sử thay đổi',
  about: 'Mỗi dòng là một lần đăng, sửa hoặc rút một mục trên trang, mới trước cũ sau.',
  row,
  key: ['id'],
  rows: (source) => historyOf(source.catalog).map((moment) => toPublicChange(source, moment)),
});
