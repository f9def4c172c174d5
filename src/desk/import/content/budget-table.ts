// Tables of money: a unit in the head or above, a last column of amounts, a row "Tổng cộng".
import { readFormula } from '../../../text/money.ts';
import type { Table } from '../blocks.ts';
import type { Notes } from '../notes.ts';
import { readMoney, type BudgetLine } from './money-words.ts';

export interface TableBudget {
  totalVnd: number | null;
  lines: BudgetLine[];
}

/** A table of money: a unit in its head or above it, a last column of amounts, a row "Tổng cộng". */
export function readBudgetTable({ rows, line }: Table, above: string, notes: Notes): TableBudget | null {
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
  const plain = joinBrokenNumber(cell.trim());
  const amount = readMoney(plain);
  if (amount !== null) return amount;
  if (!/^\d{1,3}(?:[.\s]\d{3})*(?:,\d+)?$|^\d+(?:,\d+)?$/.test(plain)) return null;
  const number = Number(plain.replace(/[.\s]/g, '').replace(',', '.'));
  const vnd = Math.round(number * (scale ?? 1));
  return Number.isSafeInteger(vnd) ? vnd : null;
}

/** A narrow column breaks inside a number: "1.200.00 0", "19.000.0 00". */
function joinBrokenNumber(text: string): string {
  const joined = text.replace(/(?<=\d)\s+(?=\d)/g, '');
  return /^\d{1,3}(?:\.\d{3})+$/.test(joined) && /[\d.]*\.\d{1,2}\s+\d/.test(text) ? joined : text;
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
