// The words around a plan that both its PDF and its Word file carry.
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
      `Nguồn: ${plan.source}`,
      `Cập nhật ngày ${day}/${month}/${year}. ${publisher.licence}`,
    ],
  };
}

export interface PlanWords {
  title: string;
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
