// Tables with drawn borders: their cells are where the lines say, however often the text in them wraps.
import { makeLine, makeTable, type Block, type Table } from '../blocks.ts';
import type { Word } from './pdf-rows.ts';
import type { Rule } from './pdf-rules.ts';

/** Edges of a ruled table: x from left to right, y from top to bottom. */
export interface Grid {
  xs: number[];
  ys: number[];
  rules: Rule[];
}

/** How far two ends may lie apart and still touch, in points. */
const TOUCH = 3;

/** Groups of lines that touch each other and enclose two columns and two rows, or one row (the rest of a table) of three columns. */
export function readGrids(rules: readonly Rule[]): Grid[] {
  const groups: Rule[][] = [];
  for (const rule of rules) {
    const touched = groups.filter((group) => group.some((other) => touches(rule, other)));
    const rest = groups.filter((group) => !touched.includes(group));
    groups.splice(0, groups.length, ...rest, [rule, ...touched.flat()]);
  }
  return groups
    .map((group) => ({
      xs: edges(group.filter(({ across }) => !across)),
      ys: edges(group.filter(({ across }) => across)).reverse(),
      rules: group,
    }))
    .filter(({ xs, ys }) => xs.length >= 3 && ys.length >= (xs.length >= 4 ? 2 : 3))
    .sort((a, b) => (b.ys[0] ?? 0) - (a.ys[0] ?? 0));
}

function touches(a: Rule, b: Rule): boolean {
  if (a.across === b.across) return Math.abs(a.at - b.at) < TOUCH && a.from < b.to + TOUCH && b.from < a.to + TOUCH;
  return a.at > b.from - TOUCH && a.at < b.to + TOUCH && b.at > a.from - TOUCH && b.at < a.to + TOUCH;
}

function edges(rules: readonly Rule[]): number[] {
  const found: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b))
    if (found.length === 0 || at - (found.at(-1) ?? 0) > TOUCH) found.push(at);
  return found;
}

/** Whether a word stands inside a grid. */
export function isInside({ xs, ys }: Grid, word: Word): boolean {
  const [x, y] = [word.x + word.width / 2, word.y + word.height * 0.3];
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y < (ys[0] ?? 0) && y > (ys.at(-1) ?? 0);
}

/** Words to cells. A cell that spans others keeps its text in the first of them. */
export function fillGrid(grid: Grid, words: readonly Word[], line: number): Table {
  const { xs, ys } = grid;
  const cells = ys.slice(1).map(() => xs.slice(1).map((): Word[] => []));
  for (const word of words) {
    let row = ys.findIndex((_, at) => word.y + word.height * 0.3 > (ys[at + 1] ?? -Infinity));
    let column = xs.findIndex((_, at) => word.x + Math.min(word.width / 2, 6) < (xs[at + 1] ?? Infinity));
    while (column > 0 && !isRuled(grid, false, xs[column] ?? 0, ys[row + 1] ?? 0, ys[row] ?? 0)) column--;
    while (row > 0 && !isRuled(grid, true, ys[row] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0)) row--;
    cells[row]?.[column]?.push(word);
  }
  return makeTable(
    cells.map((row) => row.map(joinWords)).filter((row) => row.some(Boolean)),
    line,
  );
}

function isRuled({ rules }: Grid, across: boolean, at: number, from: number, to: number): boolean {
  const middle = (from + to) / 2;
  return rules.some(
    (rule) =>
      rule.across === across &&
      Math.abs(rule.at - at) <= TOUCH &&
      rule.from - TOUCH < middle &&
      rule.to + TOUCH > middle,
  );
}

function joinWords(words: readonly Word[]): string {
  return [...words]
    .sort((a, b) => (Math.abs(a.y - b.y) < a.height * 0.35 ? a.x - b.x : b.y - a.y))
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Adds a page's blocks; a table that the page's end cut goes on, without its repeated head. */
export function joinAcrossPages(blocks: Block[], page: readonly Block[]): void {
  const start = page.findIndex((block) => block.kind === 'table' || !/^[-–\s]*\d{1,3}[-–\s]*$/.test(block.text));
  const [above, below] = [blocks.at(-1), page[start]];
  if (above?.kind !== 'table' || below?.kind !== 'table' || above.rows[0]?.length !== below.rows[0]?.length) {
    blocks.push(...page.flatMap(unboxRow));
    return;
  }
  const rows = [...above.rows];
  for (const [at, row] of below.rows.entries()) {
    const last = rows.at(-1) ?? [];
    const isRest =
      at === 0 &&
      row[0] === '' &&
      /^\d+[.)]?$/.test(last[0] ?? '') &&
      !/^(?:tổng|cộng)/iu.test(row.find(Boolean) ?? '');
    if (isRest) rows[rows.length - 1] = last.map((cell, column) => `${cell} ${row[column] ?? ''}`.trim());
    else if (at > 0 || row.join('|') !== rows[0]?.join('|')) rows.push(row);
  }
  blocks[blocks.length - 1] = { ...above, rows };
  blocks.push(...page.slice(start + 1).flatMap(unboxRow));
}

/** A single row that goes on with no table is only boxed text. */
function unboxRow(block: Block): Block[] {
  const [row, ...others] = block.kind === 'table' && !block.guessed ? block.rows : [];
  if (!row || others.length > 0) return [block];
  return row.filter(Boolean).map((text) => makeLine(text, block.line));
}
