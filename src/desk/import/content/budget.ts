// Money: the stated total, its lines, and what the sums beside them come to.
import { formatVnd, readAmount, readFormula } from '../../../text/money.ts';
import type { Table } from '../blocks.ts';
import type { Notes } from '../notes.ts';
import { allParts, fullText, type Section } from './sections.ts';

export interface BudgetLine {
  label: string;
  vnd: number | null;
  computedVnd: number | null;
  formula: string | null;
}

export interface Budget {
  totalVnd: number | null;
  computedVnd: number | null;
  lines: BudgetLine[];
}

const UNIT = String.raw`(?:nghìn tỷ|tỷ|tỉ|triệu|nghìn|ngàn)`;
const MONEY = String.raw`\d[\d.,]*\s*(?:${UNIT}\s*)?(?:đồng|đ|₫|VNĐ|VND)(?!\p{L})(?:\/\S+)?|\d[\d.,]*\s*${UNIT}(?!\s*(?:người|hộ|lượt|đối tượng|trẻ|em|dân)|\p{L})`;
const AMOUNT = new RegExp(MONEY, 'giu');
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
  const fromText = stated ? linesBelow(stated.section) : [];
  const table = tableLines.find((found) => found !== null) ?? null;
  const lines = mergeLines(fromText, table?.lines ?? []);
  const written = stated?.match?.[1] ?? null;
  const totalVnd = (written ? readMoney(written) : null) ?? table?.totalVnd ?? null;
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
  return { totalVnd, computedVnd, lines };
}

/** The stated total; a rate ("1.000.000 đồng/trẻ") is none. */
function totalIn(text: string): RegExpExecArray | null {
  const match = TOTAL.exec(text);
  return match && /\/\S/u.test(match[1] ?? '') ? null : match;
}

/** "84.330 triệu đồng" in whole ₫; a rate ("/tháng") is no amount. */
export function readMoney(text: string): number | null {
  return readAmount(text.replace(/\/\S*$/, '').trim());
}

function linesBelow(section: Section): BudgetLine[] {
  const siblings = section.parent?.parts ?? [];
  const at = siblings.indexOf(section);
  const items =
    section.parts.length > 0
      ? section.parts
      : section.rank === 20
        ? siblings.slice(at + 1)
        : siblings.slice(at + 1).filter((one) => one.rank > section.rank);
  return items.flatMap((item): BudgetLine[] => {
    const text = fullText(item).replace(/\n/g, ' ');
    const amounts = [...item.text.matchAll(AMOUNT)];
    const last = amounts.at(-1);
    if (!last || item.rank === 20) return [];
    const formula = formulaIn(item.text);
    const label = (/^([^:=]{2,200}?)\s*[:=]/u.exec(item.text)?.[1] ?? item.text.slice(0, amounts[0]?.index ?? 0))
      .replace(/[\s,(–-]+$/u, '')
      .trim();
    return label
      ? [{ label, vnd: readMoney(last[0]), computedVnd: formula?.vnd ?? null, formula: formula?.text ?? null }]
      : text
        ? []
        : [];
  });
}

function formulaIn(text: string): { text: string; vnd: number | null } | null {
  const start = /\d[\d.,]*\s*[^=:;]*?\s*[x×*]\s*\d/iu.exec(text);
  if (!start) return null;
  const written =
    text
      .slice(start.index)
      .split(/[;)]|\.(?:\s|$)/)[0]
      ?.trim() ?? '';
  const formula = readFormula(written);
  return formula ? { text: written, vnd: formula.vnd } : { text: written, vnd: null };
}

/** The text's lines keep their names; a table row with the same number brings the sums. */
function mergeLines(fromText: BudgetLine[], fromTable: BudgetLine[]): BudgetLine[] {
  if (fromText.length === 0) return fromTable;
  return fromText.map((line, at) => {
    const key = numberOf(line.label);
    const row: BudgetLine | undefined =
      fromTable.find((one) => key !== null && numberOf(one.label) === key) ??
      (fromTable.length === fromText.length ? fromTable[at] : undefined);
    if (row?.vnd !== line.vnd) return line;
    return { ...line, computedVnd: line.computedVnd ?? row.computedVnd, formula: line.formula ?? row.formula };
  });
}

function numberOf(label: string): string | null {
  return /^(?:nội dung|hoạt động|khoản|mục)\s+(\d+)/iu.exec(label)?.[1] ?? null;
}

interface TableBudget {
  totalVnd: number | null;
  lines: BudgetLine[];
}

/** A table of money: a unit in its head or above it, a last column of amounts, a row "Tổng cộng". */
function readBudgetTable({ rows, line }: Table, above: string, notes: Notes): TableBudget | null {
  const headText = rows.slice(0, 2).flat().join(' ');
  const isMoney = /kinh phí|thành tiền|số tiền|đơn giá|dự toán|triệu đồng|nghìn đồng|\(đồng\)|VNĐ/iu.test(
    `${headText} ${above}`,
  );
  if (!isMoney) return null;
  const scale = scaleOf(headText) ?? scaleOf(above) ?? (/(?:đồng|VNĐ|đ\b)/iu.test(headText + above) ? 1 : null);
  const column = amountColumn(rows);
  const label = labelColumn(rows);
  if (column < 0) return null;
  const lines: BudgetLine[] = [];
  let totalVnd: number | null = null;
  for (const row of rows) {
    const name = (row[label] ?? '').replace(/\s+/g, ' ').trim();
    const total =
      /^(?:tổng(?: cộng| số| kinh phí)?|cộng)/iu.test(name) ||
      /^(?:tổng cộng|cộng|tổng)$/iu.test((row.find((cell) => cell.trim()) ?? '').trim());
    const vnd = readCell(row[column] ?? '', scale);
    if (vnd === null) continue;
    if (total) totalVnd = vnd;
    else if (name) lines.push({ label: name, vnd, ...computeRow(row, column, label, scale, vnd) });
  }
  if (lines.length === 0) return null;
  if (scale === null)
    notes.ask('budget', 'Bảng kinh phí không ghi đơn vị tính. Số trong bảng là đồng, nghìn đồng hay triệu đồng?', {
      text: headText,
      line,
    });
  return { totalVnd, lines };
}

function computeRow(
  row: string[],
  column: number,
  label: number,
  scale: number | null,
  vnd: number,
): { computedVnd: number | null; formula: string | null } {
  const cells = row
    .filter((_, at) => at !== column && at !== label)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter((cell) => /\d\D*[x×*]\s*\d/iu.test(cell));
  const formulas = cells.map((cell) => ({ cell, read: readFormula(cell) }));
  if (formulas.length > 0) {
    const known = formulas.every(({ read }) => read !== null && read.vnd !== null);
    return {
      computedVnd: known ? formulas.reduce((sum, { read }) => sum + (read?.vnd ?? 0), 0) : null,
      formula: formulas.map(({ cell }) => cell).join('; '),
    };
  }
  const numbers = row
    .slice(label + 1, column)
    .map((cell) => readCell(cell, 1))
    .filter((number) => number !== null);
  if (numbers.length < 2) return { computedVnd: null, formula: null };
  const product = numbers.reduce((result, one) => result * one, 1) * (scale ?? 1);
  const close = product > 0 && vnd / product < 20 && product / vnd < 20;
  return close && Number.isSafeInteger(product)
    ? { computedVnd: product, formula: numbers.map((one) => one.toLocaleString('vi-VN')).join(' x ') }
    : { computedVnd: null, formula: null };
}

function readCell(cell: string, scale: number | null): number | null {
  const plain = cell.trim();
  const amount = readMoney(plain);
  if (amount !== null) return amount;
  if (!/^\d{1,3}(?:[.\s]\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/.test(plain)) return null;
  const number = Number(plain.replace(/[.\s]/g, '').replace(',', '.'));
  const vnd = Math.round(number * (scale ?? 1));
  return Number.isSafeInteger(vnd) ? vnd : null;
}

function amountColumn(rows: string[][]): number {
  const width = rows[0]?.length ?? 0;
  const named = (rows[0] ?? []).findIndex((cell) => /thành tiền|tổng cộng|tổng kinh phí|tổng số|số tiền/iu.test(cell));
  const kinhPhi = (rows[0] ?? []).findIndex((cell) => /kinh phí/iu.test(cell));
  const counts = Array.from(
    { length: width },
    (_, at) => rows.slice(1).filter((row) => readCell(row[at] ?? '', 1) !== null).length,
  );
  if (named >= 0 && (counts[named] ?? 0) > 0) return named;
  if (kinhPhi >= 0 && (counts[kinhPhi] ?? 0) > 0) return kinhPhi;
  return counts.findLastIndex((count) => count >= Math.max(2, (rows.length - 1) / 2));
}

function labelColumn(rows: string[][]): number {
  const named = (rows[0] ?? []).findIndex((cell) => /nội dung|hoạt động|diễn giải|hạng mục|khoản/iu.test(cell));
  if (named >= 0) return named;
  const first = rows.slice(1).map((row) => row[0] ?? '');
  return first.filter((cell) => /^\s*(?:\d+|[IVX]+|[a-z])[.)]?\s*$/.test(cell)).length > first.length / 2 ? 1 : 0;
}

function scaleOf(text: string): number | null {
  const unit =
    /(?:đơn vị(?: tính)?|ĐVT)\s*:?\s*\(?\s*(tỷ|triệu|nghìn|ngàn|1\.?000)?\s*(?:đồng|đ\b|VNĐ)/iu.exec(text) ??
    /\((tỷ|triệu|nghìn|ngàn|1\.000)?\s*(?:đồng|VNĐ)\)/iu.exec(text);
  if (!unit) return null;
  const name = (unit[1] ?? '').toLowerCase();
  return name === 'tỷ' ? 1e9 : name === 'triệu' ? 1e6 : name ? 1e3 : 1;
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
