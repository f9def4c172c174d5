// Tables that a program wrote out as plain text, one cell a line: "TT", the other heads, then "1" and its cells.
import { makeTable, type Block } from '../blocks.ts';

const NUMBER_HEAD = /^(?:STT|TT|Số TT)$/iu;
const [NARROWEST, WIDEST] = [3, 9];
const LONGEST_HEAD = 60;

/** Rebuilds such tables where every row has as many lines as the head; other lines stay. */
export function rebuildNumberedTables(blocks: readonly Block[]): Block[] {
  const texts = blocks.map((block) => (block.kind === 'line' ? block.text.trim() : null));
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    const width = NUMBER_HEAD.test(texts[at] ?? '') ? headWidth(texts, at) : 0;
    if (!block || width === 0) {
      if (block) result.push(block);
      continue;
    }
    const { rows, end } = takeRows(texts, at, width);
    result.push(makeTable(rows, block.line));
    at = end - 1;
  }
  return result;
}

/** Lines from the head's number column to the first row's number, or 0 where no row follows. */
function headWidth(texts: readonly (string | null)[], at: number): number {
  const width =
    texts.slice(at + 1, at + 1 + WIDEST).findIndex((text) => text !== null && /^(?:0?1|I|A)\.?$/.test(text)) + 1;
  const heads = texts.slice(at, at + width);
  return width >= NARROWEST && heads.every((text) => text !== null && text !== '' && text.length < LONGEST_HEAD)
    ? width
    : 0;
}

function takeRows(texts: readonly (string | null)[], start: number, width: number): { rows: string[][]; end: number } {
  const rows: string[][] = [];
  let at = start;
  while (at < texts.length) {
    const row = texts.slice(at, at + width);
    const first = row[0] ?? '';
    const isGroup = /^(?:[IVX]+|[A-Z])\.?$/.test(first) && /^\d{1,3}\.?$/.test(texts[at + 2] ?? '');
    if (isGroup) {
      rows.push([first, row[1] ?? '']);
      at += 2;
      continue;
    }
    const isRow = at === start || /^\d{1,3}\.?$/.test(first) || (first === '' && /^(?:tổng|cộng)/iu.test(row[1] ?? ''));
    if (!isRow || row.length < width || row.includes(null)) break;
    rows.push(row.map((text) => text ?? ''));
    at += width;
  }
  return { rows, end: at };
}
