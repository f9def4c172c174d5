// The words around a plan that both its PDF and its Word file carry.
import { breakByLetters } from './fit/by-letters.ts';
import type { PrintPlan, Publisher } from './types.ts';

/** What the frame, the head and the foot of a plan say. Lines in order; never invents what the document leaves blank. */
export function planWords(plan: PrintPlan, publisher: Publisher): PlanWords {
  const [year, month, day] = plan.updated.split('-').map(Number);
  return {
    title: `${plan.docType} ${plan.subject}`.normalize('NFC'),
    notice: [
      `Bản giải thích của ${publisher.site}, không phải bản gốc đã ký.`,
      `Bố cục theo thể thức của Nghị định 30/2020/NĐ-CP cho dễ đọc; câu chữ do ${publisher.site} viết lại, không có chữ ký và dấu, không dùng thay văn bản.`,
    ],
    parentBody: upperLines(plan.parentBody ?? '', BODY_LETTERS),
    body: upperLines(plan.issuer, BODY_LETTERS),
    docType: plan.docType.toLocaleUpperCase('vi'),
    subject: breakByLetters(plan.subject, SUBJECT_LETTERS),
    footer: `Bản giải thích của ${publisher.site}, không phải bản gốc đã ký`,
    numberLine: `Số: ${plan.number ?? '(văn bản để trống)'}`,
    placeAndDay: plan.placeAndDay ?? '(văn bản không ghi nơi, ngày)',
    bases: plan.bases.map((basis, index) => `${basis}${index === plan.bases.length - 1 ? '.' : ';'}`),
    recipients: [
      ...plan.recipients.map(
        (name, index) => `${name}${index === plan.recipients.length - 1 && plan.archive === null ? '.' : ';'}`,
      ),
      ...(plan.archive === null ? [] : [`${plan.archive.replace(/[.;]$/u, '')}.`]),
    ],
    signing: [...(plan.signatory.capacity?.split('\n') ?? []), ...(plan.signatory.position?.split('\n') ?? [])],
    signer: plan.signatory.name,
    unsigned: '(bản giải thích: không có chữ ký, không có dấu)',
    sources: [
      `Đọc trên trang: ${plan.url.replace(/^https?:\/\//, '')}`,
      `Bản đã đọc: ${plan.source}`,
      `Cập nhật ngày ${day}/${month}/${year}. ${publisher.licence}`,
    ],
  };
}

/** Letters that a line holds in the left part of the head (66 mm, capitals of 13 pt) and across the page (14 pt). */
const BODY_LETTERS = 19;
const SUBJECT_LETTERS = 60;

/** Broken before it is put in capitals: capitals hide which words are a name. */
const upperLines = (text: string, most: number): string[] =>
  breakByLetters(text, most).map((line) => line.toLocaleUpperCase('vi'));

export interface PlanWords {
  title: string;
  /** The head, line by line, in capitals where the decree has capitals. */
  parentBody: string[];
  body: string[];
  docType: string;
  subject: string[];
  notice: string[];
  footer: string;
  numberLine: string;
  placeAndDay: string;
  bases: string[];
  recipients: string[];
  signing: string[];
  signer: string | null;
  unsigned: string;
  sources: string[];
}
