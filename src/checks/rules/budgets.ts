import { sumBudget, type LineSum } from '../../schemas/budget-sums.ts';
import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { formatNumber } from '../../text/money.ts';
import { judgeContradiction } from '../contradictions.ts';

const SUM_KINDS = ['total', 'arithmetic', 'inconsistent-figures'] as const;
const PRODUCT_KINDS = ['arithmetic', 'total', 'inconsistent-figures'] as const;

/** Products that do not give their amount, parts that do not add up to their line, and lines to the total. */
export function judgeBudgets(content: Content): Fault[] {
  return content.entries.plans.flatMap((plan) => {
    const { budget } = plan.data;
    if (budget === null) return [];
    const sums = sumBudget(budget);
    const total = judgeTotal(plan, budget.total, sums.vnd, sums.statedLinesVnd);
    return [...sums.lines.flatMap((line, index) => judgeLine(plan, line, index)), ...total];
  });
}

function judgeLine(plan: Entry<'plans'>, line: LineSum, index: number): Fault[] {
  const written = plan.data.budget?.lines[index];
  const products = line.parts.flatMap((part, at) => {
    if (part.computedVnd === null || part.computedVnd === part.vnd) return [];
    const says = written?.parts[at]?.amount ?? '';
    return judgeContradiction(plan, ['budget', 'lines', index, 'parts', at, 'amount'], {
      about: [part.id, line.id, 'budget'],
      kinds: PRODUCT_KINDS,
      says,
      shouldBe: writeAmount(part.computedVnd),
      detail: `Phép tính "${part.formula ?? ''}" cho ${writeAmount(part.computedVnd)}, văn bản ghi ${says}.`,
    });
  });
  const parts = add(line.parts.map((part) => part.vnd));
  if (parts === null || line.vnd === null || parts === line.vnd) return products;
  const says = written?.amount ?? '';
  const sum = judgeContradiction(plan, ['budget', 'lines', index, 'amount'], {
    about: [line.id, 'budget', ...line.parts.map((part) => part.id)],
    kinds: SUM_KINDS,
    says,
    shouldBe: writeAmount(parts),
    detail: `Các khoản của "${line.label}" cộng lại được ${writeAmount(parts)}, văn bản ghi ${says}.`,
  });
  return [...products, ...sum];
}

function judgeTotal(plan: Entry<'plans'>, says: string | null, stated: number | null, lines: number | null): Fault[] {
  if (says === null || stated === null || lines === null || stated === lines) return [];
  return judgeContradiction(plan, ['budget', 'total'], {
    about: ['budget', 'total'],
    kinds: SUM_KINDS,
    says,
    shouldBe: writeAmount(lines),
    detail: `Các dòng tiền cộng lại được ${writeAmount(lines)}, văn bản ghi tổng là ${says}.`,
  });
}

/** In millions, as plans write amounts, when nothing is lost. */
function writeAmount(vnd: number): string {
  return vnd % 1e4 === 0 && vnd >= 1e6 ? `${formatNumber(vnd / 1e6)} triệu đồng` : `${formatNumber(vnd)} đồng`;
}

function add(amounts: (number | null)[]): number | null {
  if (amounts.length === 0) return null;
  return amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
}
