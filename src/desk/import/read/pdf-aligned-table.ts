// Tables without drawn borders, told by cells that begin at the same edges.
import type { Row, Segment } from './pdf-rows.ts';

/** A table is three or more columns over three or more rows whose cells begin at the same edges. */
export function tableEnd(all: Row[], start: number): number {
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
export function toTable(rows: Row[]): string[][] {
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
