// Asks the open questions on a terminal, one by one, with the passage that each is about.
import type { Interface } from 'node:readline/promises';
import { readDay, isYearlyDay } from '../../text/day.ts';
import { parseDocumentNumber } from '../../text/document-number.ts';
import { readAmount } from '../../text/money.ts';
import type { ImportedPlan } from './plan.ts';

type Answer = string | number | null;

const LISTS = /^(?:tasks|slogans|recipients|legalBases|hotlines|budget|signatory|period|source)$/;

/** Puts answers into the plan and takes their questions away. Enter alone leaves a gap; "?" stops asking. */
export async function askQuestions(
  plan: ImportedPlan,
  terminal: Pick<Interface, 'question'>,
  say: (text: string) => void,
): Promise<void> {
  const open = [...plan.questions];
  const settable = open.filter(({ field }) => !LISTS.test(field));
  say(`Còn ${settable.length} điều cần hỏi. Gõ câu trả lời; Enter để bỏ qua; ? để dừng hỏi.\n`);
  for (const [at, { field, question, passage, line }] of settable.entries()) {
    say(
      `\n[${at + 1}/${settable.length}] ${question}${passage ? `\n    ${line === null ? '' : `dòng ${line}: `}«${passage}»` : ''}`,
    );
    for (;;) {
      const typed = (await terminal.question('> ')).normalize('NFC').trim();
      if (typed === '?') return;
      if (typed === '') break;
      const answer = field === 'number' ? completeNumber(plan.numberAsWritten, typed) : readAnswer(field, typed);
      if (answer === null) {
        say(explain(field));
        continue;
      }
      if (!setField(plan, field, answer)) say('Chưa ghi được vào đây; câu hỏi sẽ nằm trong bản nháp.');
      else plan.questions = plan.questions.filter((one) => one.field !== field || one.question !== question);
      break;
    }
  }
}

/** "386" for "Số: /QĐ-UBND" is "386/QĐ-UBND"; null for what is no number and symbol. */
export function completeNumber(written: string | null, typed: string): string | null {
  const symbol = /^\d{1,5}\p{Ll}?$/u.test(typed)
    ? parseDocumentNumber(written ?? '')?.text.replace(/^[^/-]*/u, '')
    : '';
  return parseDocumentNumber(typed + (symbol ?? ''))?.text ?? null;
}

/** A typed answer in the field's own shape, or null where it does not fit. */
export function readAnswer(field: string, typed: string): Answer {
  if (
    /(?:issuedDate|\.date|\.due|\.from|\.to|\.start|\.end)$/.test(field) &&
    !/reports\[\d+\]\.(?:from|to)$/.test(field)
  )
    return isYearlyDay(typed) ? typed : readDay(typed);
  if (/(?:^|\.)year$/.test(field)) return /^(?:19|20)\d\d$/.test(typed) ? Number(typed) : null;
  if (field === 'budgetTotalVnd') return readAmount(/\p{L}|₫/u.test(typed) ? typed : `${typed} đồng`);
  return typed.length <= 400 ? typed : null;
}

/** Sets "legalBases[1].date" and the like; false where the path does not exist. A list takes its items between ";". */
export function setField(plan: ImportedPlan, field: string, answer: Answer): boolean {
  const path = field.split(/[.[\]]+/).filter(Boolean);
  const last = path.pop();
  let at: unknown = plan;
  for (const key of path) at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  if (last === undefined || !isRecord(at) || !Object.hasOwn(at, last)) return false;
  at[last] = Array.isArray(at[last]) ? String(answer).split(/\s*;\s*/) : answer;
  if (field === 'budgetTotalVnd' && typeof answer === 'number') plan.budget.totalVnd = answer;
  return true;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function explain(field: string): string {
  if (field === 'number') return 'Chưa đọc được số và ký hiệu. Viết như: 87/KH-STTTT.';
  if (field === 'budgetTotalVnd') return 'Chưa đọc được số tiền. Viết như: 84.330 triệu đồng.';
  if (field.endsWith('year')) return 'Năm viết bốn chữ số, ví dụ 2024.';
  return 'Chưa đọc được ngày. Viết như: 25/3/2024, hoặc --03-25 nếu là ngày hằng năm.';
}
