import type { Element } from 'hast';
import { element } from '../body/element.ts';
import type { Target } from '../schemas/aim.ts';
import { amountsIn, sumBudget } from '../schemas/budget-sums.ts';
import type { Plan } from '../schemas/plan.ts';
import { charts as text } from '../strings/charts.ts';
import { plan as planText } from '../strings/plan.ts';
import { formatNumber, inOneUnit } from '../text/money.ts';
import { bars, type Bar } from './bars.ts';

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
  const sum = sumBudget(plan.budget);
  const say = inOneUnit(amountsIn(sum));
  const rows = sum.lines.flatMap((line) => {
    if (line.vnd === null) return [];
    const differs = line.computedVnd !== null && line.computedVnd !== line.vnd;
    const second =
      differs && line.computedVnd !== null
        ? { value: line.computedVnd, text: text.recomputed(say(line.computedVnd)) }
        : undefined;
    return [{ label: labelOf(plan, line.id, line.label), value: line.vnd, text: say(line.vnd), second }];
  });
  return { title: text.budget, tree: bars(rows) };
}

function labelOf(plan: Plan, id: string, label: string): string {
  const about = plan.budget?.lines.find((line) => line.id === id)?.about ?? null;
  return about === null ? label : `${label}: ${about}`;
}

function targetsChart(plan: Plan): PlanChart | null {
  if (plan.targets.length === 0) return null;
  const groups = [...Map.groupBy(plan.targets, (target) => target.unit)];
  return {
    title: text.targets,
    tree: element(
      'div',
      {},
      groups.map(([unit, targets]) =>
        bars(
          targets.map((target) => toBar(target, targets.length > 1)),
          unit === '%' ? 100 : undefined,
        ),
      ),
    ),
  };
}

/** Sizes are compared only within one unit; a unit that stands alone gets no stroke, a share is one of a hundred. */
function toBar(target: Target, compared: boolean): Bar {
  const size =
    target.upTo === null ? formatNumber(target.amount) : `${formatNumber(target.amount)}–${formatNumber(target.upTo)}`;
  const years = [target.fromYear, target.toYear].filter((year) => year !== null).join('–');
  return {
    label: years === '' ? target.label : `${target.label} (${years})`,
    value: compared || target.unit === '%' ? (target.upTo ?? target.amount) : null,
    text: `${planText.bound[target.bound]}${size} ${target.unit}`,
  };
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
