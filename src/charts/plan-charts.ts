import type { Element } from 'hast';
import { sumBudget } from '../schemas/budget-sums.ts';
import type { Plan } from '../schemas/plan.ts';
import { formatNumber, formatVndShort } from '../text/money.ts';
import { bars } from './bars.ts';

export interface PlanChart {
  title: string;
  tree: Element;
}

/** The chart that content asks for by name: "budget", "targets" or "table:<id>". Null where the plan has no such thing. */
export function chartOf(plan: Plan, of: string): PlanChart | null {
  if (of === 'budget') return budgetChart(plan);
  if (of === 'targets') return targetsChart(plan);
  return tableChart(plan, of.slice('table:'.length));
}

/** The lines of a budget as stated; where the formulas give another sum, that one too. */
export function budgetChart(plan: Plan): PlanChart | null {
  if (plan.budget === null || plan.budget.lines.length === 0) return null;
  const rows = sumBudget(plan.budget).lines.flatMap((line) => {
    if (line.vnd === null) return [];
    const differs = line.computedVnd !== null && line.computedVnd !== line.vnd;
    const second =
      differs && line.computedVnd !== null
        ? { value: line.computedVnd, text: `tính lại: ${formatVndShort(line.computedVnd)}` }
        : undefined;
    return [{ label: labelOf(plan, line.id, line.label), value: line.vnd, text: formatVndShort(line.vnd), second }];
  });
  return { title: 'Các dòng tiền như văn bản viết và khi tính lại.', tree: bars(rows) };
}

function labelOf(plan: Plan, id: string, label: string): string {
  const about = plan.budget?.lines.find((line) => line.id === id)?.about ?? null;
  return about === null ? label : `${label}: ${about}`;
}

function targetsChart(plan: Plan): PlanChart | null {
  const rows = plan.targets.map((target) => ({
    label: target.label,
    value: target.upTo ?? target.amount,
    text: `${formatNumber(target.amount)} ${target.unit}`,
  }));
  return rows.length === 0 ? null : { title: 'Các chỉ tiêu của kế hoạch.', tree: bars(rows) };
}

/** The last column of a table, row by row: by custom the total. */
function tableChart(plan: Plan, id: string): PlanChart | null {
  const table = plan.tables.find((each) => each.id === id);
  if (!table) return null;
  const sum = table.rules.find((rule) => rule.sum !== undefined)?.column ?? table.columns.at(-1)?.id ?? '';
  const rows = table.rows.flatMap((row) => {
    const value = row.cells[sum];
    return value === undefined ? [] : [{ label: row.label, value, text: `${formatNumber(value)} ${table.unit}` }];
  });
  return { title: `${table.title}.`, tree: bars(rows) };
}
