// Tables of plain text (pandoc, e-mail) whose columns are drawn with dashes: "----- -------- -----".
import { makeTable, type Block } from '../blocks.ts';

/** Three columns or more: two are the lines below the head of a document. */
const COLUMNS = /^\s*-{2,}(?:\s+-{2,}){2,}\s*$/;
const EDGE = /^\s*-{8,}\s*$/;

/** Rebuilds such tables: a row ends at a blank line where rows are parted by them, else at the line's end. */
export function rebuildDashedTables(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    if (block.kind !== 'line' || !COLUMNS.test(block.text)) {
      result.push(block);
      continue;
    }
    const edges = [...block.text.matchAll(/-+/g)].map(({ index }) => index);
    const head = takeHead(result);
    const body: string[] = [];
    while (at + 1 < blocks.length && !isEnd(blocks[at + 1], blocks[at + 2])) {
      const next = blocks[++at];
      body.push(next?.kind === 'line' ? next.text : '');
    }
    if (EDGE.test(textAt(blocks, at + 1)) || COLUMNS.test(textAt(blocks, at + 1))) at++;
    const rows = [head, ...(body.some((text) => text.trim() === '') ? partAtBlanks(body) : body.map((text) => [text]))];
    result.push(
      makeTable(
        rows.map((lines) => cut(lines, edges)).filter((row) => row.some(Boolean)),
        block.line,
      ),
    );
  }
  return result;
}

function textAt(blocks: readonly Block[], at: number): string {
  const block = blocks[at];
  return block?.kind === 'line' ? block.text : '';
}

/** The head's lines stand above the dashes, back to an edge or a blank line. */
function takeHead(result: Block[]): string[] {
  const head: string[] = [];
  for (let block = result.at(-1); block?.kind === 'line' && block.text.trim() !== ''; block = result.at(-1)) {
    result.pop();
    if (EDGE.test(block.text)) break;
    head.unshift(block.text);
  }
  return head;
}

function isEnd(block: Block | undefined, after: Block | undefined): boolean {
  if (block?.kind !== 'line' || EDGE.test(block.text) || COLUMNS.test(block.text)) return true;
  return block.text.trim() === '' && (after?.kind !== 'line' || after.text.trim() === '' || !/^\s/.test(after.text));
}

function partAtBlanks(lines: readonly string[]): string[][] {
  const rows: string[][] = [[]];
  for (const text of lines) {
    if (text.trim() === '') rows.push([]);
    else rows.at(-1)?.push(text);
  }
  return rows.filter((row) => row.length > 0);
}

function cut(lines: readonly string[], edges: readonly number[]): string[] {
  return edges.map((edge, at) =>
    lines
      .map((text) => text.slice(at === 0 ? 0 : edge, edges[at + 1]).trim())
      .filter(Boolean)
      .join(' '),
  );
}
