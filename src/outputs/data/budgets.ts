import { z } from 'zod';
import type { Item } from '../../catalog/catalog.ts';
import { sumBudget } from '../../schemas/budget-sums.ts';
import { text, vnd } from './fields.ts';
import { onceAPlan } from './once-a-plan.ts';
import { definePlanTable } from './table.ts';

export const row = z.object({
  plan: text().describe('Mã kế hoạch'),
  id: text().describe('Mã của dòng tiền trong kế hoạch; không đổi'),
  label: text().describe('Tên dòng tiền, đúng chữ trong văn bản'),
  about: text().nullable().describe('Dòng tiền dùng làm gì, nói dễ hiểu'),
  asWritten: text().nullable().describe('Số tiền, đúng chữ trong văn bản'),
  vnd: vnd().nullable().describe('Số tiền văn bản ghi, tính bằng đồng'),
  computedVnd: vnd().nullable().describe('Số tiền tính lại theo phép tính trong văn bản; null nếu không có gì để tính'),
  formula: text().nullable().describe('Phép tính như văn bản viết; nhiều khoản thì ngăn nhau bằng "; "'),
});

export type PublicBudgetLine = z.output<typeof row>;

/** The lines of a plan's budget, stated and recomputed; none when the plan names no amount. */
function toPublicBudgetLines(plan: Item<'plans'>): PublicBudgetLine[] {
  const { budget } = plan.data;
  if (budget === null) return [];
  return sumBudget(budget).lines.map(({ id, label, vnd, computedVnd, formula }, index) => {
    const line = budget.lines[index];
    return {
      plan: plan.id,
      id,
      label,
      about: line?.about ?? null,
      asWritten: line?.amount ?? null,
      vnd,
      computedVnd,
      formula,
    };
  });
}

/** The same, made once. */
export const publicBudgetLinesOf = onceAPlan((_, plan) => toPublicBudgetLines(plan));

export const budgets = definePlanTable({
  name: 'budgets',
  title: 'Kinh phí',
  about:
    'Mỗi dòng là một dòng tiền của một kế hoạch: số văn bản ghi và số tính lại theo chính phép tính trong văn bản.',
  row,
  key: ['plan', 'id'],
  references: { plan: { table: 'plans', field: 'id' } },
  rowsOf: publicBudgetLinesOf,
});
