// Puts the positioned words of one PDF page into reading order: lines, two-column blocks, tables.
import { makeLine, makeTable, type Block } from '../blocks.ts';
import { tableEnd, toTable } from './pdf-aligned-table.ts';
import { columnsEnd, gutterOf, textEdges } from './pdf-columns.ts';
import { fillGrid, isInside, type Grid } from './pdf-grid.ts';
import { toRows, weightOf, type Word } from './pdf-rows.ts';

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
