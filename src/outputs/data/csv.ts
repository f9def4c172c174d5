// CSV (RFC 4180) that a spreadsheet opens with its Vietnamese letters and that reads back as the JSON it was made from.
//
// How a value becomes a cell
//   null                     an empty cell (no public text is ever empty)
//   an object                its fields as columns of their own: "period.from"
//   a list of texts          one a line inside the cell; a null among them is "?"
//   a list of objects        JSON
//   a list with a table of its own ("ownTables") has no column: its rows are in that table
//
// The guard: a spreadsheet runs a cell that begins with = + - @, a tab or a line break as a formula (OWASP, "CSV Injection").
// Such a text, and one that begins with an apostrophe, gets one apostrophe in front; reading takes one apostrophe off. Numbers
// need no guard.
import Papa from 'papaparse';
import { columnsOf, type Column } from './columns.ts';
import type { PublicTable } from './table.ts';

const BOM = '\uFEFF';
const RISKY = /^[=+\-@\t\r\n＝＋－＠']/;

/** The text of a CSV file: UTF-8 with a byte order mark, lines end in CRLF, every cell quoted. Throws when a row is not valid. */
export const toCsv = (table: PublicTable, rows: readonly unknown[]): string =>
  writeCsv(
    table,
    rows.map((row) => table.row.parse(row)),
  );

/** The same of rows that have passed their schema. */
export function writeCsv(table: PublicTable, rows: readonly unknown[]): string {
  const columns = columnsOf(table);
  return `${csvHead(columns)}${csvPiece(columns, rows)}`;
}

/** The beginning of a file: its mark and the names of its columns. */
export const csvHead = (columns: readonly Column[]): string => `${BOM}${toLine(columns.map((column) => column.name))}`;

/** The lines of some rows. */
export const csvPiece = (columns: readonly Column[], rows: readonly unknown[]): string =>
  rows.map((row) => toLine(columns.map((column) => toCell(column, valueAt(row, column.path))))).join('');

const toLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.includes('"') ? cell.replaceAll('"', '""') : cell}"`).join()}\r\n`;

/** Reads such a file back into rows; lists with a table of their own are missing from them. Throws when the columns are not those of the table. */
export function readCsv(table: PublicTable, csv: string): Record<string, unknown>[] {
  const columns = columnsOf(table);
  const [head, ...lines] = Papa.parse<string[]>(csv.replace(BOM, ''), {
    skipEmptyLines: true,
    delimiter: ',',
    newline: '\r\n',
  }).data;
  if (head?.join() !== columns.map((column) => column.name).join())
    throw new Error(`Not the columns of ${table.name}: ${head?.join() ?? 'none'}`);
  return lines.map((cells) => {
    const row: Record<string, unknown> = {};
    columns.forEach((column, index) => put(row, column.path, fromCell(column, cells[index] ?? '')));
    return emptyToNull(row, columns);
  });
}

function toCell({ kind }: Column, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (kind === 'texts' && Array.isArray(value))
    return guard(value.map((each: unknown) => (typeof each === 'string' ? each : '?')).join('\n'));
  if (typeof value === 'string') return guard(value);
  return JSON.stringify(value);
}

function fromCell({ kind }: Column, cell: string): unknown {
  if (kind === 'json') return cell === '' ? null : (JSON.parse(cell) as unknown);
  if (kind === 'texts')
    return cell === ''
      ? []
      : unguard(cell)
          .split('\n')
          .map((each) => (each === '?' ? null : each));
  if (cell === '') return null;
  if (kind === 'number') return Number(cell);
  return kind === 'boolean' ? cell === 'true' : unguard(cell);
}

const guard = (text: string): string => (RISKY.test(text) ? `'${text}` : text);
const unguard = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value === null || value === undefined ? null : (value as Record<string, unknown>)[key]),
    row,
  );
}

function put(row: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) row[key] = value;
  else put((row[key] ??= {}) as Record<string, unknown>, rest, value);
}

/** An object all of whose columns are empty was null. */
function emptyToNull(row: Record<string, unknown>, columns: readonly Column[]): Record<string, unknown> {
  const parents = new Set(columns.flatMap((column) => (column.path.length > 1 ? [column.path[0] ?? ''] : [])));
  for (const parent of parents) {
    const values = Object.values((row[parent] ?? {}) as Record<string, unknown>);
    if (values.every((value) => value === null || (Array.isArray(value) && value.length === 0))) row[parent] = null;
  }
  return row;
}
