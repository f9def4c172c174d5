// What a draft lacks, and what in it may be damaged: both are asked for, never guessed.
import { measureLegibility } from './normalise/syllables.ts';
import type { Notes } from './notes.ts';
import type { ImportedPlan } from './plan.ts';

type Draft = Omit<ImportedPlan, 'questions' | 'warnings'>;

/** Share of Vietnamese syllables below which a text has lost letters somewhere; sound documents lie above 0.96. */
export const SOUND = 0.95;

/** Asks for every component of form that the document lacks. */
export function askForMissing(plan: Draft, notes: Notes): void {
  if (plan.title === null) notes.ask('title', 'Không thấy trích yếu. Văn bản nói về việc gì?');
  if (plan.numberAsWritten === null) notes.ask('number', 'Văn bản không có dòng số và ký hiệu. Số, ký hiệu là gì?');
  if (plan.dateAsWritten === null) {
    notes.ask('issuedDate', 'Văn bản không có dòng địa danh và ngày tháng. Ban hành ngày nào?');
    notes.ask('place', 'Văn bản không có địa danh ở dòng ngày tháng. Ban hành ở đâu?');
  }
  if (plan.signatory === null) notes.ask('signatory', 'Không thấy phần ký tên. Ai ký, với chức vụ gì?');
  else if (plan.signatory.position === null)
    notes.ask('signatory.position', `Không thấy chức vụ của ${plan.signatory.name ?? 'người ký'}. Chức vụ là gì?`);
  if (plan.recipients.length === 0) notes.ask('recipients', 'Không thấy phần "Nơi nhận". Văn bản gửi những đâu?');
  if (plan.legalBases.length === 0)
    notes.ask('legalBases', 'Không thấy căn cứ nào có số hoặc ngày ở phần mở đầu. Văn bản dựa vào đâu?');
  notes.ask('source.holder', 'Bản này lấy ở đâu (cơ quan giữ bản gốc, địa chỉ trên mạng nếu có)?');
}

/** In a text with lost letters ("t nh" for "tỉnh"), each field that holds such a word is asked for. */
export function askForDamaged(plan: Draft, text: string, notes: Notes): void {
  if (measureLegibility(text).syllables >= SOUND) return;
  const fields: [string, (string | null)[]][] = [
    ['issuer', [plan.issuer]],
    ['place', [plan.place]],
    ['title', [plan.title]],
    ['signatory', plan.signatory ? [plan.signatory.capacity, plan.signatory.position, plan.signatory.name] : []],
    ['recipients', plan.recipients],
    ...plan.legalBases.map(({ issuer }, at): [string, (string | null)[]] => [`legalBases[${at}].issuer`, [issuer]]),
    ...plan.tasks.map((task, at): [string, (string | null)[]] => [
      `tasks[${at}]`,
      [...task.lead, ...task.with, task.action],
    ]),
    ...plan.reports.map((report, at): [string, (string | null)[]] => [`reports[${at}]`, [...report.from, report.to]]),
    ['slogans', plan.slogans],
  ];
  for (const field of ['legalBases', 'tasks', 'reports'])
    notes.ask(field, 'Văn bản bị mất chữ nên có thể đọc sót. Đối chiếu với bản gốc: đã đủ chưa?');
  for (const [field, values] of fields) {
    const odd = values.filter((value) => value !== null).find((value) => damagedWord(value) !== null);
    if (odd !== undefined)
      notes.ask(field, `Chữ có thể bị hỏng ở "${damagedWord(odd) ?? ''}". Viết đúng là gì?`, { text: odd, line: null });
  }
}

function damagedWord(value: string): string | null {
  return (
    value
      .split(/[\s,.;:()"“”/]+/)
      .find((word) => measureLegibility(word).words > 0 && measureLegibility(word).syllables < 1) ?? null
  );
}
