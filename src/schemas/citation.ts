import { z } from 'zod';
import { parseDocumentNumber } from '../text/document-number.ts';
import { day, id, line } from './fields.ts';

/** A document number as it stands in a text, readable by the rules of Decree 30/2020 or the older ones. */
export const documentNumber = () =>
  line(80).refine((text) => parseDocumentNumber(text) !== null, {
    error: (issue) =>
      `"${String(issue.input)}" không phải số, ký hiệu văn bản. Ví dụ: 87/KH-STTTT, 420/UBND-LĐTBXH, 32/2010/QĐ-TTg.`,
  });

const cited = {
  type: line(60).describe('Tên loại văn bản: Quyết định, Kế hoạch, Công văn …'),
  number: documentNumber().nullable().describe('Số, ký hiệu đúng như văn bản này viết'),
  date: day().nullable().describe('Ngày của văn bản được nhắc, đúng như văn bản này viết'),
  issuer: line().nullable().default(null).describe('Cơ quan ban hành, đúng như văn bản này viết'),
  law: id().nullable().default(null).describe('Mã văn bản trong content/laws'),
};

/** A basis in the preamble: lead word ("Căn cứ", "Thực hiện", "Xét đề nghị" …), number and date as the document gives them. */
export const legalBasis = z.strictObject({
  lead: line(60).describe('Chữ mở đầu: Căn cứ, Thực hiện, Xét đề nghị'),
  ...cited,
});

/** The same instrument cited again further down, kept apart because number or date may differ there. */
export const bodyCitation = z.strictObject({
  ...cited,
  where: line().describe('Chỗ nhắc trong văn bản, ví dụ: mục IV'),
});

export type LegalBasis = z.output<typeof legalBasis>;
export type BodyCitation = z.output<typeof bodyCitation>;
