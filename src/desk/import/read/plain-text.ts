// .txt and .md: lines as they stand; Markdown's marks are taken off, pipe tables are read as tables.
import { makeLine, makeTable, type Block } from '../blocks.ts';

const PIPE_ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*(?:[-_=*~]\s*){3,}$/;
/** "----- --------" draws the columns of a table, and a long line its edge. */
const TABLE_RULE = /^\s*-{2,}(?:\s+-{2,})+\s*$|^\s*-{20,}\s*$/;

/** Splits text into lines; a form feed counts as a line break. */
export function readPlainText(text: string): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  let tableLine = 0;
  const endTable = (): void => {
    if (rows.length > 0) blocks.push(makeTable(rows, tableLine));
    rows = [];
  };
  text.split(/\n|\f/).forEach((raw, at) => {
    if (PIPE_ROW.test(raw)) {
      if (rows.length === 0) tableLine = at + 1;
      if (!/^[\s|:-]+$/.test(raw)) rows.push(readPipeRow(raw));
      return;
    }
    endTable();
    blocks.push(makeLine(RULE.test(raw) && !TABLE_RULE.test(raw) ? '' : stripMarkdown(raw), at + 1, false));
  });
  endTable();
  return blocks;
}

/** Takes off headings, emphasis, quotes and escapes, hard line breaks, and keeps list marks, which the document's own form uses. */
export function stripMarkdown(line: string): string {
  return line
    .replace(/^(\s*)#{1,6}\s+/, '$1')
    .replace(/^(\s*)>\s?/, '$1')
    .replace(/\*\*\*?|__/g, '')
    .replace(/(^|[\s(])\*(?=\S)([^*]+)\*(?=$|[\s.,;:!?)])/g, '$1$2')
    .replace(/(^|[\s(])_(?=\S)([^_]+)_(?=$|[\s.,;:!?)])/g, '$1$2')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/ {2}$|\\$/, '');
}

function readPipeRow(row: string): string[] {
  const cells = row
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => stripMarkdown(cell.replace(/<br\s*\/?>/gi, '\n')).trim());
}
