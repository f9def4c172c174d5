// The budget as a draft writes it: amounts in words that the schema reads, and the sums behind them as parts.
import { formatNumber, readAmount, readFormula } from '../../../text/money.ts';
import type { Budget } from '../content/budget.ts';
import type { BudgetLine } from '../content/money-words.ts';

interface Part {
  id: string;
  label: string;
  amount: string;
  formula: string;
}

/** Null where the document names no money. */
export function writeBudget({ totalVnd, lines, written }: Budget): object | null {
  if (totalVnd === null && lines.length === 0) return null;
  return {
    total: inOwnWords(written, totalVnd),
    lines: lines.map((line, at) => ({
      id: `dong-${at + 1}`,
      label: line.label,
      amount: inOwnWords(line.written, line.vnd),
      parts: partsOf(line, at + 1),
    })),
  };
}

/** The document's own words where they name the amount by themselves. */
function inOwnWords(written: string | null | undefined, vnd: number | null): string | null {
  const words = written?.replace(/\s+/g, ' ').trim() ?? '';
  return vnd !== null && readAmount(words) === vnd ? words : inWords(vnd);
}

function inWords(vnd: number | null): string | null {
  return vnd === null ? null : `${formatNumber(vnd)} đồng`;
}

/** All parts of a line or none: a line with half of its sums would come to a wrong total. */
function partsOf(line: BudgetLine, number: number): Part[] {
  const pieces = line.formula?.split(/;\s+/) ?? [];
  const parts = pieces.map((piece, at): Part | null => {
    const { formula, result } = takeApart(piece, line);
    const amount = result ?? (pieces.length === 1 ? inWords(line.vnd) : null);
    if (formula === null || amount === null) return null;
    return {
      id: `dong-${number}-${at + 1}`,
      label: pieces.length === 1 ? line.label : `${line.label} (${at + 1})`,
      amount,
      formula,
    };
  });
  return parts.every((part) => part !== null) ? parts : [];
}

/** "2 xã x 5 triệu đồng = 10 triệu đồng x 3 năm = 30 triệu đồng" is "2 xã x 5 triệu đồng x 3 năm" and its result. */
function takeApart(piece: string, line: BudgetLine): { formula: string | null; result: string | null } {
  const sides = piece.split('=').map((side) => side.trim());
  const last = sides.length > 1 ? (sides.at(-1) ?? '') : '';
  const result = readAmount(last) === null ? null : last;
  const product = sides
    .flatMap((side, at) => (at === 0 ? [side] : side.split(/\s*[x×*]\s*/).slice(1)))
    .filter(Boolean)
    .join(' x ');
  const written = [product, `${product} đồng`, `${product} nghìn đồng`, `${product} triệu đồng`];
  const formula = written.find((text, at) => {
    const vnd = readFormula(text)?.vnd ?? null;
    return vnd !== null && (at === 0 || vnd === line.computedVnd);
  });
  return { formula: formula ?? null, result };
}
