// What every reader turns its file into: lines of text and tables, in reading order.

/** A line of text. `ended` is false where only the page's width broke the line, so that it may go on below. */
export interface Line {
  kind: 'line';
  text: string;
  /** Line number in the file, or the paragraph's count where the format has no lines; from 1. */
  line: number;
  ended: boolean;
}

/** A table whose rows all have the same number of cells; a cell keeps its own lines, joined with "\n". */
export interface Table {
  kind: 'table';
  rows: string[][];
  line: number;
  /** Rebuilt from where the words stand, since no borders were drawn: cells may be wrong. */
  guessed?: true;
}

export type Block = Line | Table;

/** Raised where a file cannot be read reliably; the message is Vietnamese and names a way out. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

export function makeLine(text: string, line: number, ended = true): Line {
  return { kind: 'line', text, line, ended };
}

/** Fills short rows with empty cells, so that every row is as long as the longest. */
export function makeTable(rows: string[][], line: number): Table {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return { kind: 'table', line, rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]) };
}

/** Every text of a block list in reading order, for rules that look at words only. */
export function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'line' ? block.text : block.rows.map((row) => row.join('\t')).join('\n')))
    .join('\n');
}
