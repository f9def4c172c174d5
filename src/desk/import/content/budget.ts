// Money: the stated total, its lines, and what the sums beside them come to.
import { formatVnd } from '../../../text/money.ts';
import type { Table } from '../blocks.ts';
import type { Notes } from '../notes.ts';
import { readLines } from './budget-lines.ts';
import { readBudgetTable } from './budget-table.ts';
import { AMOUNT, MONEY, readMoney, type FoundLine } from './money-words.ts';
import { allParts, type Section } from './sections.ts';

export interface Budget {
  totalVnd: number | null;
  computedVnd: number | null;
  lines: FoundLine[];
  /** The words of the total. */
  written?: string | null;
}

const TOTAL = new RegExp(
  String.raw`(?:tổng (?:dự toán |nhu cầu )?(?:kinh phí|dự toán|số tiền|mức đầu tư|cộng|số)|(?:dự toán|kinh phí) (?:thực hiện|tổ chức|dự kiến)?|tổng kinh phí)[^.;]{0,160}?(?:là|khoảng|:|dự kiến|=)\s*(${MONEY})`,
  'iu',
);

/** Reads the budget of a body; `total` is null where the text states none. */
export function readBudget(root: Section, notes: Notes): Budget {
  const parts = allParts(root);
  const tableLines = parts
    .concat(root)
    .flatMap(({ tables }) => tables)
    .map((table) => readBudgetTable(table, unitNear(table, root), notes));
  const stated = parts
    .map((section) => ({ section, match: totalIn(section.text) }))
    .find(({ match }) => match !== null);
  const table = tableLines.find((found) => found !== null) ?? null;
  const written = stated?.match?.[1] ?? null;
  const totalVnd = (written ? readMoney(written) : null) ?? table?.totalVnd ?? null;
  const fromText = stated?.match
    ? readLines(root, stated.section, behind(stated.section.text, stated.match), totalVnd)
    : [];
  const lines = mergeLines(fromText, table?.lines ?? []);
  if (written && readMoney(written) === null)
    notes.ask(
      'budgetTotalVnd',
      `Không đọc được số tiền "${written}". Tổng kinh phí là bao nhiêu đồng?`,
      stated?.section,
    );
  if (stated && table?.totalVnd && totalVnd !== table.totalVnd) {
    notes.ask(
      'budgetTotalVnd',
      `Phần lời ghi ${formatVnd(totalVnd ?? 0)}, bảng ghi ${formatVnd(table.totalVnd)}. Số nào đúng?`,
      stated.section,
    );
  }
  if (totalVnd === null) askForLooseAmounts(parts, notes);
  const sums = lines.map(({ vnd, computedVnd }) => computedVnd ?? vnd);
  const computedVnd =
    lines.length > 0 && sums.every((sum) => sum !== null) ? sums.reduce((sum, one) => sum + one, 0) : null;
  return {
    totalVnd,
    computedVnd,
    lines,
    written: written !== null && readMoney(written) === totalVnd ? written : null,
  };
}

function behind(text: string, match: RegExpExecArray): string {
  return text.slice(match.index + match[0].length);
}

/** The stated total; a rate ("1.000.000 đồng/trẻ") is none. */
function totalIn(text: string): RegExpExecArray | null {
  const match = TOTAL.exec(text);
  return match && /\/\S/u.test(match[1] ?? '') ? null : match;
}

/** The text's lines keep their names; a table row with the same number brings the sums. */
function mergeLines(fromText: FoundLine[], fromTable: FoundLine[]): FoundLine[] {
  if (fromText.length === 0) return fromTable;
  return fromText.map((line, at) => {
    const key = numberOf(line.label);
    const row: FoundLine | undefined =
      fromTable.find((one) => key !== null && numberOf(one.label) === key) ??
      (fromTable.length === fromText.length ? fromTable[at] : undefined);
    if (row?.vnd !== line.vnd) return line;
    return { ...line, computedVnd: line.computedVnd ?? row.computedVnd, formula: line.formula ?? row.formula };
  });
}

function numberOf(label: string): string | null {
  return /^(?:nội dung|hoạt động|khoản|mục)\s+(\d+)/iu.exec(label)?.[1] ?? null;
}

/** "Đơn vị tính: triệu đồng" stands above the table. */
function unitNear(table: Table, root: Section): string {
  return allParts(root)
    .filter((part) => part.line <= table.line && part.line > table.line - 12)
    .slice(-4)
    .map(({ text }) => text)
    .join(' ');
}

function askForLooseAmounts(parts: Section[], notes: Notes): void {
  const loose = parts.filter(
    ({ text }) => /kinh phí|ngân sách|dự toán/iu.test(text) && [...text.matchAll(AMOUNT)].length > 0,
  );
  for (const section of loose.slice(0, 3))
    notes.ask('budgetTotalVnd', 'Có số tiền nhưng không thấy tổng kinh phí. Tổng là bao nhiêu?', section);
}
