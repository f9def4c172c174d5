import { z } from 'zod';
import { id, line } from './fields.ts';

/**
 * Somebody named by a document: an entry of content/agencies, the words of the document, or both.
 * `{ agency: so-y-te-binh-phuoc }` reads as the agency's own name.
 */
export const party = z
  .strictObject({
    agency: id()
      .nullable()
      .default(null)
      .describe('Mã đơn vị trong content/agencies; bỏ trống nếu chỉ là một nhóm không có trang riêng'),
    asWritten: line(400).nullable().default(null).describe('Tên đúng như văn bản viết, khi khác tên của đơn vị'),
  })
  .refine(
    (value) => value.agency !== null || value.asWritten !== null,
    'cần agency (mã đơn vị) hoặc asWritten (tên như văn bản viết).',
  )
  .describe('Một đơn vị được nêu tên');

export type Party = z.output<typeof party>;
