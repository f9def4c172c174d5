import { readAmount, readFormula } from '../text/money.ts';
import type { Budget, BudgetLine } from './budget.ts';

/** An amount as stated and as its formula gives it, both in whole đồng; null where the document or a formula is silent. */
export interface Sum {
  vnd: number | null;
  computedVnd: number | null;
}

export interface LineSum extends Sum {
  id: string;
  label: string;
  /** The formulas behind the line, joined by "; ". */
  formula: string | null;
  parts: ({ id: string; label: string; formula: string | null } & Sum)[];
}

export interface BudgetSum extends Sum {
  lines: LineSum[];
  /** Sum of the stated lines, whatever their formulas give. */
  statedLinesVnd: number | null;
}

/** Recomputes a budget: products of each part, parts of each line, lines of the total. Stated and computed stand side by side. */
export function sumBudget(budget: Budget): BudgetSum {
  const lines = budget.lines.map(sumLine);
  return {
    vnd: budget.total === null ? null : readAmount(budget.total),
    computedVnd: total(lines.map((line) => line.computedVnd)),
    statedLinesVnd: total(lines.map((line) => line.vnd)),
    lines,
  };
}

/** Every amount of a budget, stated or computed: those that are shown side by side. */
export function amountsIn(sum: BudgetSum): (number | null)[] {
  return [sum, ...sum.lines, ...sum.lines.flatMap((line) => line.parts)].flatMap((each) => [
    each.vnd,
    each.computedVnd,
  ]);
}

function sumLine(line: BudgetLine): LineSum {
  const parts = line.parts.map((part) => {
    const vnd = readAmount(part.amount);
    const computedVnd = part.formula === null ? vnd : (readFormula(part.formula)?.vnd ?? null);
    return { id: part.id, label: part.label, formula: part.formula, vnd, computedVnd };
  });
  const formulas = parts.flatMap((part) => part.formula ?? []);
  const vnd = line.amount === null ? null : readAmount(line.amount);
  return {
    id: line.id,
    label: line.label,
    vnd,
    computedVnd: parts.length === 0 ? vnd : total(parts.map((part) => part.computedVnd)),
    formula: formulas.length === 0 ? null : formulas.join('; '),
    parts,
  };
}

/** The sum, or null when there is nothing to add or one of the amounts is not known. */
function total(amounts: (number | null)[]): number | null {
  if (amounts.length === 0) return null;
  return amounts.reduce<number | null>((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
}
