import { z } from 'zod';
import { line, paragraph } from './fields.ts';

/** The kinds of fault that a document is known to contain. */
export const DISCREPANCY_KINDS = [
  'abbreviation-inconsistency',
  'arithmetic',
  'blank-date',
  'blank-number',
  'calendar',
  'conflicting-date',
  'conflicting-number',
  'date-without-year',
  'deadline-missing',
  'duplicate-text',
  'format',
  'inconsistent-figures',
  'issuer-vs-symbol',
  'lettering',
  'line-wrap',
  'list-lettering',
  'missing-attachment',
  'missing-component',
  'missing-task',
  'no-budget',
  'number-format',
  'ocr',
  'page-break',
  'period',
  'phone-format',
  'quotes',
  'recipient-missing',
  'structure',
  'targets-overlap',
  'title-vs-body',
  'total',
  'typo',
  'typography',
  'wording',
] as const;

/**
 * Something the document contradicts, leaves out or miswrites. The site shows the document as it stands with this note beside it,
 * and a fault found by the checks is accepted when a discrepancy names the part it is about.
 */
export const discrepancy = z.strictObject({
  kind: z.enum(DISCREPANCY_KINDS).describe('Loại'),
  about: line(120)
    .nullable()
    .default(null)
    .describe(
      'Phần của tệp này mà ghi chú nói tới: mã việc, mã dòng tiền, mã bảng, mã văn bản trong laws, hoặc tên trường như number',
    ),
  where: line(120).nullable().default(null).describe('Chỗ trong văn bản'),
  says: line(400).nullable().default(null).describe('Văn bản viết thế nào (nguyên văn, ngắn)'),
  shouldBe: line(400).nullable().default(null).describe('Lẽ ra phải là gì, nếu biết chắc'),
  detail: paragraph(600).describe('Giải thích cho người đọc'),
});

export type Discrepancy = z.output<typeof discrepancy>;
