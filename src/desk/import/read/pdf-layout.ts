// Puts the positioned words of one PDF page into reading order: lines, two-column blocks, tables.
import { makeLine, makeTable, type Block } from '../blocks.ts';
import { fillGrid, isInside, type Grid } from './pdf-grid.ts';

export interface Word {
  text: string;
  /** Left edge and baseline in points from the page's lower left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  weight: Weight;
}

/** Whether all of the letters are bold, none, or some. */
export type Weight = 'bold' | 'plain' | 'mixed';

interface Segment {
  text: string;
  left: number;
  right: number;
  height: number;
  weight: Weight;
}

type Row = Segment[];

/** A list's mark stands apart from its words. */
const MARK = /^(?:(?:[IVX]{1,5}|\d{1,2}|\d{1,2}(?:\.\d{1,2}){1,3}|[a-zđ])[.)]|[-–+•●])$/u;
const SIGNING = /^(?:TM|KT|TL|TUQ)\s?\./u;

/** Lines and tables of a page, top to bottom. `before` is the number of blocks already read. */
export function layOutPage(
  words: Word[],
  page: { width: number; height: number },
  before: number,
  grids: readonly Grid[] = [],
): Block[] {
  const edges = textEdges(toRows(words, 1.5), page.width);
  const blocks: Block[] = [];
  let rest = words;
  for (const grid of grids) {
    const inside = rest.filter((word) => isInside(grid, word));
    if (inside.length === 0) continue;
    const above = rest.filter((word) => word.y > (grid.ys[0] ?? 0));
    rest = rest.filter((word) => !inside.includes(word) && !above.includes(word));
    blocks.push(...layOutWords(above, edges, before + blocks.length));
    blocks.push(fillGrid(grid, inside, before + blocks.length + 1));
  }
  return [...blocks, ...layOutWords(rest, edges, before + blocks.length)];
}

function layOutWords(words: Word[], edges: { left: number; right: number; width: number }, before: number): Block[] {
  const rows = toRows(words, 1.5);
  const fine = toRows(words, 0.6);
  const blocks: Block[] = [];
  let at = 0;
  while (at < rows.length) {
    const table = tableEnd(fine, at);
    const columns = table > at ? at : columnsEnd(rows, at, edges);
    if (table > at) {
      blocks.push({ ...makeTable(toTable(fine.slice(at, table)), before + blocks.length + 1), guessed: true });
      at = table;
    } else if (columns > at) {
      const zone = rows.slice(at, columns);
      const gutter = gutterOf(zone, edges);
      for (const left of [true, false]) {
        for (const segment of zone.flat())
          if (segment.left < gutter === left) blocks.push(makeLine(segment.text, before + blocks.length + 1, true));
      }
      at = columns;
    } else {
      const row = rows[at] ?? [];
      const isFull = (row.at(-1)?.right ?? 0) > edges.right - edges.width * 0.12;
      const ended = !isFull || (weightOf(row) === 'bold' && weightOf(rows[at + 1] ?? []) === 'plain');
      blocks.push(makeLine(row.map(({ text }) => text).join(' '), before + blocks.length + 1, ended));
      at++;
    }
  }
  return blocks;
}

function weightOf(row: Row): Weight {
  const [first] = row;
  return first && row.every(({ weight }) => weight === first.weight) ? first.weight : 'mixed';
}

/** Words on one baseline, left to right; a gap wider than `gap` letters' heights parts segments. */
function toRows(words: Word[], gap: number): Row[] {
  const sorted = [...words].sort((a, b) => b.y - a.y || a.x - b.x);
  const groups: Word[][] = [];
  for (const word of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && Math.abs(first.y - word.y) < Math.max(first.height, word.height) * 0.35) group.push(word);
    else groups.push([word]);
  }
  return groups.map((group) =>
    toSegments(
      group.sort((a, b) => a.x - b.x),
      gap,
    ),
  );
}

function toSegments(words: Word[], wide: number): Row {
  const row: Row = [];
  for (const { text, x, width, height, weight } of words) {
    const last = row.at(-1);
    const gap = last ? x - last.right : Infinity;
    const isMarked = wide > 1 && last !== undefined && MARK.test(last.text) && gap < height * 6;
    if (!last || (gap > Math.max(height, 8) * wide && !isMarked))
      row.push({ text: text.trim(), left: x, right: x + width, height, weight });
    else {
      const joined =
        gap > height * 0.12 || /^\s/.test(text) ? `${last.text} ${text.trim()}` : last.text + text.trimEnd();
      last.text = joined;
      last.right = Math.max(last.right, x + width);
      if (last.weight !== weight) last.weight = 'mixed';
    }
  }
  return row;
}

function textEdges(rows: Row[], pageWidth: number): { left: number; right: number; width: number } {
  const left = Math.min(pageWidth, ...rows.flat().map((segment) => segment.left));
  const right = Math.max(0, ...rows.flat().map((segment) => segment.right));
  return { left, right, width: Math.max(1, right - left) };
}

/** Rows that all keep clear of the page's middle, with something on both sides of it. */
function columnsEnd(rows: Row[], start: number, edges: { left: number; width: number }): number {
  let end = start;
  let best = start;
  let [lefts, rights] = [0, 0];
  while (end < rows.length) {
    const row = rows[end] ?? [];
    const gutter = gutterOf(rows.slice(start, end + 1), edges);
    if (
      row.length > 2 ||
      rows
        .slice(start, end + 1)
        .flat()
        .some(({ left, right }) => left < gutter && right > gutter)
    )
      break;
    if (row.every(({ left, right }) => left < gutter && right < gutter) && !isNarrow(row, edges)) break;
    if (end > start && /^(?:Kính gửi|Căn cứ|Điều \d|[IVX]+\.\s|\d+\.\s)/iu.test(row[0]?.text ?? '')) break;
    const signedBefore = rows
      .slice(start, end)
      .some((above) => above.some(({ text, left }) => left < gutter && SIGNING.test(text)));
    if (signedBefore && row.length === 1 && /^Nơi nhận/iu.test(row[0]?.text ?? '')) break;
    lefts += row.filter(({ left }) => left < gutter).length;
    rights += row.filter(({ left }) => left >= gutter).length;
    end++;
    if (lefts > 0 && rights > 0) best = end;
  }
  return best - start >= 2 && lefts > 0 && rights > 0 ? best : start;
}

function isNarrow(row: Row, edges: { width: number }): boolean {
  return (row.at(-1)?.right ?? 0) - (row[0]?.left ?? 0) < edges.width * 0.52;
}

/** The widest clear strip between a quarter and three quarters of the text's width. */
function gutterOf(zone: Row[], edges: { left: number; width: number }): number {
  const segments = zone.flat();
  let best = edges.left + edges.width / 2;
  let bestFree = -1;
  for (let share = 0.25; share <= 0.7; share += 0.01) {
    const x = edges.left + edges.width * share;
    if (segments.some(({ left, right }) => left < x && right > x)) continue;
    const free = Math.min(
      ...segments.map(({ left, right }) => Math.min(Math.abs(left - x), Math.abs(right - x))),
      edges.width,
    );
    const balanced = segments.some(({ left }) => left < x) && segments.some(({ left }) => left >= x) ? 1000 : 0;
    if (free + balanced > bestFree) [best, bestFree] = [x, free + balanced];
  }
  return best;
}

/** A table is three or more columns over three or more rows whose cells begin at the same edges. */
function tableEnd(all: Row[], start: number): number {
  const edges = new Map<number, number>();
  for (const { left } of all.slice(start, start + 40).flat())
    edges.set(Math.round(left / 3), (edges.get(Math.round(left / 3)) ?? 0) + 1);
  const isAligned = ({ left }: Segment): boolean =>
    [-1, 0, 1].reduce((sum, by) => sum + (edges.get(Math.round(left / 3) + by) ?? 0), 0) >= 3;
  const rows = all.map((row) =>
    row.length >= 3 && row.filter(isAligned).length < row.length * 0.6 ? row.slice(0, 1) : row,
  );
  if ((rows[start]?.length ?? 0) < 2) return start;
  let end = start;
  let wide = 0;
  let misses = 0;
  let last = start;
  while (end < rows.length && misses < 3) {
    const count = rows[end]?.length ?? 0;
    if (count >= 3) {
      wide++;
      misses = 0;
      last = end + 1;
    } else if (count === 2) last = misses === 0 ? end + 1 : last;
    else misses++;
    end++;
  }
  return wide >= 3 ? last : start;
}

/** Cells by the columns' left edges; a row without anything in its last column goes on in the row above. */
function toTable(rows: Row[]): string[][] {
  const columns = clusterEdges(rows);
  const table: string[][] = [];
  for (const row of rows) {
    const cells = columns.map(() => '');
    for (const segment of row) {
      const at = nearestColumn(columns, segment);
      cells[at] = [cells[at], segment.text].filter(Boolean).join(' ');
    }
    const above = table.at(-1);
    const continues =
      above &&
      cells.at(-1) === '' &&
      cells.filter(Boolean).length < columns.length / 2 &&
      !/^(?:\d+|[IVX]+|[a-zđ])[.)]?$/.test(cells[0] ?? '');
    if (continues) cells.forEach((cell, at) => (above[at] = [above[at], cell].filter(Boolean).join(' ')));
    else table.push(cells);
  }
  return table;
}

function clusterEdges(rows: Row[]): { left: number; right: number }[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of rows.flat().sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right - 2) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function nearestColumn(columns: { left: number; right: number }[], segment: Segment): number {
  const at = columns.findIndex(({ left, right }) => segment.left >= left - 1 && segment.left <= right + 1);
  return at < 0 ? 0 : at;
}
