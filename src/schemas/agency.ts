import { z } from 'zod';
import { day, id, line, paragraph, webAddress } from './fields.ts';
import { publication } from './publication.ts';

const successor = z.strictObject({
  agency: id().describe('Mã đơn vị kế thừa'),
  from: day().describe('Từ ngày'),
  scope: line().describe('Kế thừa phần việc nào'),
  source: line().describe('Biết từ văn bản hay trang nào'),
  url: webAddress().nullable().default(null),
});

/** A body that plans name. Old bodies stay as they were; what became of them is dated, by function, with its source. */
export const agency = z.strictObject({
  name: line(160).describe('Tên đầy đủ'),
  abbreviations: z.array(line(80)).default([]).describe('Các cách viết tắt gặp trong văn bản'),
  kind: z
    .enum([
      'head-of-government',
      'ministry',
      'department',
      'people-committee',
      'people-council',
      'party',
      'front',
      'union',
      'press',
      'facility',
      'division',
      'office',
      'group',
    ])
    .describe(
      'ministry: bộ; department: sở; people-committee: UBND; division: phòng, ban cấp huyện xã; facility: trung tâm, cơ sở; group: nhóm nhiều đơn vị',
    ),
  level: z.enum(['central', 'province', 'district', 'commune']).describe('Cấp'),
  place: id().nullable().describe('Mã nơi trong content/places.yaml; để trống nếu là trung ương'),
  parent: id().nullable().default(null).describe('Mã đơn vị cấp trên trực tiếp'),
  groups: z
    .array(id())
    .default([])
    .describe(
      'Mã các nhóm mà đơn vị này thuộc về, ví dụ "các sở, ban, ngành": việc giao chung cho nhóm cũng là việc của đơn vị này',
    ),
  about: paragraph(600).describe('Đơn vị này làm gì trong các kế hoạch, nói dễ hiểu'),
  website: webAddress().nullable().default(null),
  successors: z.array(successor).default([]).describe('Nay là đơn vị nào'),
  note: paragraph().nullable().default(null),
  ...publication,
});

export type Agency = z.output<typeof agency>;
