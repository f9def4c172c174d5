// Tables that a conversion wrote out as text: one cell a line behind a tab, or a row a line with tabs between.
import { makeLine, makeTable, type Block, type Line } from '../blocks.ts';

/** Rebuilds the rows of flattened tables; every other line stays as it is, without its leading tabs. */
export function rebuildTables(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length;) {
    const run = takeRun(blocks, at);
    const table = run.length > 1 ? (readCellLines(run) ?? readTabRows(run)) : null;
    if (table) {
      result.push(...table.blocks);
      at += table.used;
    } else {
      const block = blocks[at];
      if (block) result.push(block);
      at++;
    }
  }
  return result;
}

/** Lines from here on until a passage without any tab that is longer than a cell could be. */
function takeRun(blocks: readonly Block[], start: number): Line[] {
  const run: Line[] = [];
  let sinceTab = 0;
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'line') break;
    if (block.text.includes('\t')) sinceTab = 0;
    else if (run.length === 0 || ++sinceTab > 8) break;
    run.push(block);
  }
  while (run.length > 0 && !run.at(-1)?.text.includes('\t')) run.pop();
  return run;
}

/** "\tcell" lines; a blank line ends a row, unless the row is still shorter than the others. */
function readCellLines(run: Line[]): { blocks: Block[]; used: number } | null {
  if (!run[0]?.text.startsWith('\t') || !run[1]) return null;
  const chunks: string[][] = [[]];
  let used = 0;
  let blank = false;
  for (const { text } of run) {
    if (text.trim() === '' && !text.includes('\t')) blank = true;
    else if (text.startsWith('\t') && !text.slice(1).includes('\t')) {
      if (blank && (chunks.at(-1)?.length ?? 0) > 0) chunks.push([]);
      blank = false;
      chunks.at(-1)?.push(text.slice(1).trim());
    } else if (text.includes('\t') || blank) break;
    else {
      const row = chunks.at(-1);
      if (!row || row.length === 0) break;
      row[row.length - 1] = `${row.at(-1) ?? ''}\n${text.trim()}`;
    }
    used++;
  }
  const rows = joinShortChunks(chunks.filter((chunk) => chunk.length > 0));
  const isTable =
    rows.length > 1 &&
    chunks.flat().length >= 4 &&
    (chunks.flat().includes('') || rows.every((row) => row.length >= 2));
  const isPair = rows.length === 1 && rows[0]?.length === 2 && rows[0].includes('');
  if (!isTable && !isPair) return null;
  return { blocks: [makeTable(alignHead(rows), run[0].line)], used };
}

/** The width that most rows have; two neighbouring pieces that make it up together were one row. */
function joinShortChunks(chunks: string[][]): string[][] {
  const width = commonLength(chunks);
  const rows: string[][] = [];
  for (let at = 0; at < chunks.length; at++) {
    const [chunk = [], next = []] = [chunks[at], chunks[at + 1]];
    if (at > 0 && chunk.length < width && chunk.length + next.length === width) {
      rows.push([...chunk, ...next]);
      at++;
    } else rows.push(chunk);
  }
  return rows;
}

function commonLength(chunks: string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of chunks) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Merged heads have fewer cells than the body: the first stays left, the last goes over the last columns. */
function alignHead(rows: string[][]): string[][] {
  const width = commonLength(rows);
  return rows.map((row, at) => {
    if (row.length >= width || row.length < 2 || at > 1) return row;
    const last = row.at(-1) ?? '';
    const isGroup = /^trong đó/i.test(last);
    const spread = [...row.slice(0, -1)];
    while (spread.length < width - 1) spread.push('');
    return isGroup ? row : [...spread, last];
  });
}

/** "a\tb\tc" on consecutive lines with the same number of tabs. */
function readTabRows(run: Line[]): { blocks: Block[]; used: number } | null {
  const rows: string[][] = [];
  let used = 0;
  let last = 0;
  for (const { text } of run) {
    used++;
    if (text.trim() === '') continue;
    const cells = text
      .replace(/\t+$/, '')
      .split('\t')
      .map((cell) => cell.trim());
    if (!/\S\t+\S/.test(text) || (rows.length > 0 && Math.abs(cells.length - (rows[0]?.length ?? 0)) > 1)) break;
    rows.push(cells);
    last = used;
  }
  const regular = rows.length >= 2 && Math.max(...rows.map((row) => row.length)) >= 3;
  return regular && run[0] ? { blocks: [makeTable(rows, run[0].line)], used: last } : null;
}

/** Leading tabs only indent a paragraph. */
export function dropIndent(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === 'line' ? makeLine(block.text.replace(/^[\t ]+/, ''), block.line, block.ended) : block,
  );
}
