import { z } from 'zod';
import { amount, formula } from './amount.ts';
import { id, line, paragraph } from './fields.ts';

/** One product inside a line, with the amount the document states for it. */
const part = z.strictObject({
  id: id(),
  label: line().describe('Khoản nhỏ'),
  amount: amount().describe('Số tiền như văn bản viết'),
  formula: formula().nullable().default(null).describe('Phép tính như văn bản viết, không kèm kết quả'),
});

const budgetLine = z.strictObject({
  id: id().describe('Mã của dòng tiền'),
  label: line().describe('Tên dòng tiền như văn bản viết'),
  about: line().nullable().default(null).describe('Dòng tiền này dùng làm gì, nói dễ hiểu'),
  amount: amount().nullable().describe('Số tiền như văn bản viết'),
  parts: z.array(part).default([]).describe('Các khoản nhỏ có phép tính'),
});

/** Money: sources in words; the stated total and lines beside what the formulas give (computed in src/catalog, judged in src/checks). */
export const budget = z.strictObject({
  where: line(60).nullable().default(null).describe('Mục trong văn bản'),
  note: paragraph().nullable().default(null).describe('Nguồn tiền và điều văn bản không nêu'),
  sources: z.array(line()).default([]).describe('Các nguồn tiền được nêu'),
  total: amount().nullable().default(null).describe('Tổng số như văn bản viết'),
  lines: z.array(budgetLine).default([]).describe('Các dòng tiền'),
});

export type Budget = z.output<typeof budget>;
export type BudgetLine = z.output<typeof budgetLine>;
