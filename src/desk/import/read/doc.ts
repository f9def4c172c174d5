// .doc (Word 97–2003): text and tables through word-extractor; the old format's automatic numbers are not in its text.
import { createRequire } from 'node:module';
import { makeLine, makeTable, UnreadableFile, type Block } from '../blocks.ts';

interface WordExtractor {
  extract(source: Buffer): Promise<{
    getBody(options: { filterUnicode: boolean }): string;
    getTextboxes(options: { filterUnicode: boolean }): string;
  }>;
}

/** Reads the bytes of a .doc file. Throws `UnreadableFile` when Word's old format is not recognised. */
export async function readDoc(bytes: Uint8Array): Promise<Block[]> {
  const Extractor = createRequire(import.meta.url)('word-extractor') as new () => WordExtractor;
  try {
    const document = await new Extractor().extract(Buffer.from(bytes));
    // word-extractor has no character for Word's optional hyphen (1F) and writes the word "undefined" for it.
    const body = document.getBody({ filterUnicode: false }).replaceAll('undefined', '\u00ad');
    return splitTables(body);
  } catch {
    throw new UnreadableFile(
      'Không đọc được tệp .doc này. Hãy mở bằng Word hay LibreOffice, lưu thành .docx rồi nhập lại.',
    );
  }
}

/** word-extractor ends each cell with a tab and each row with a tab and a line break. */
function splitTables(body: string): Block[] {
  const blocks: Block[] = [];
  let pending: string[] = [];
  let line = 0;
  const lines = body.split('\n');
  const flushLines = (upTo: string[]): void =>
    upTo.forEach((text, at) => blocks.push(makeLine(text, line - pending.length + at + 1)));
  for (const text of lines) {
    line++;
    pending.push(text);
    if (!text.endsWith('\t')) continue;
    const { before, row } = takeRow(pending, blocks);
    flushLines(before);
    const last = blocks.at(-1);
    if (before.length === 0 && last?.kind === 'table')
      blocks[blocks.length - 1] = makeTable([...last.rows, row], last.line);
    else blocks.push(makeTable([row], line));
    pending = [];
  }
  flushLines(pending);
  return blocks;
}

/** Where a table's first cell begins is not marked: at the document's start and after a row it is the first line. */
function takeRow(pending: string[], blocks: Block[]): { before: string[]; row: string[] } {
  const firstTab = pending.findIndex((text) => text.includes('\t'));
  const last = blocks.at(-1);
  const recipients = pending.findIndex((text) => /^\s*Nơi nhận/i.test(text));
  const nextRow = last?.kind === 'table' && firstTab <= 8 && pending.slice(0, firstTab).join('').length < 600;
  const start = blocks.length === 0 || nextRow ? 0 : recipients >= 0 ? Math.min(recipients, firstTab) : firstTab;
  const cells = pending
    .slice(start)
    .join('\n')
    .replace(/\t$/, '')
    .split('\t')
    .map((cell) => cell.trim());
  const [first = '', ...others] = cells;
  const head = first.split('\n');
  if (nextRow && head.length > 1 && /^(?:STT|TT|Số TT)$/iu.test(head.at(-1)?.trim() ?? ''))
    return { before: head.slice(0, -1), row: [head.at(-1) ?? '', ...others] };
  if (nextRow && cells.length !== last.rows[0]?.length && firstTab > 0) {
    const from = recipients >= 0 ? Math.min(recipients, firstTab) : firstTab;
    const again = pending
      .slice(from)
      .join('\n')
      .replace(/\t$/, '')
      .split('\t')
      .map((cell) => cell.trim());
    return { before: pending.slice(0, from), row: again };
  }
  return { before: pending.slice(0, start), row: cells };
}
