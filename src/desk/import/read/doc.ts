// .doc (Word 97–2003, [MS-DOC]): paragraphs with the numbers Word only paints, tables with their empty cells, old fonts.
import { makeLine, makeTable, UnreadableFile, type Block } from '../blocks.ts';
import { readFontText } from '../normalise/legacy.ts';
import { readCompoundFile } from './compound-file.ts';
import { readApart, readOrder, readRuns, runAt, type Run } from './doc-format.ts';
import { DocLists } from './doc-lists.ts';
import { fontOrder, readFontNames, readStyleOrder, readStyles, styleFont, type Style } from './doc-styles.ts';
import { readLetters } from './doc-text.ts';

interface Doc {
  main: Buffer;
  table: Buffer;
  letters: Run[];
  paragraphs: Run[];
  styles: (Style | null)[];
  fonts: string[];
  lists: DocLists;
}

interface Paragraph {
  text: string;
  ends: 'line' | 'cell' | 'row';
  /** A line inside a cell that goes on. */
  isInTable: boolean;
}

const [WORD_97, LOCKED, SECOND_TABLE] = [0xa5ec, 0x100, 0x200];
const [DELETED, HIDDEN] = [0x0800, 0x083c];
const [LEVEL, LIST, ROW_END, IN_TABLE] = [0x260a, 0x460b, 0x2417, 0x2416];
const BROKEN = 'Không đọc được tệp .doc này. Hãy mở bằng Word hay LibreOffice, lưu thành .docx rồi nhập lại.';

/** Reads the bytes of a .doc file. Throws `UnreadableFile` on a locked, older or broken file. */
export function readDoc(bytes: Uint8Array): Block[] {
  try {
    const streams = readCompoundFile(Buffer.from(bytes));
    const main = streams.get('WordDocument');
    if (main?.readUInt16LE(0) !== WORD_97) throw new UnreadableFile(BROKEN);
    const flags = main.readUInt16LE(10);
    if (flags & LOCKED) throw new UnreadableFile('Tệp .doc có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu rồi nhập lại.');
    const table = streams.get(flags & SECOND_TABLE ? '1Table' : '0Table');
    if (!table) throw new UnreadableFile(BROKEN);
    return toBlocks(readParagraphs(openDoc(main, table, streams.get('Data') ?? Buffer.alloc(0))));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(BROKEN);
  }
}

/** Offsets of the pairs "where, how long" in the file's first block ([MS-DOC] 2.5.6). */
function openDoc(main: Buffer, table: Buffer, data: Buffer): Doc {
  const part = (at: number): Buffer =>
    table.subarray(main.readUInt32LE(at), main.readUInt32LE(at) + main.readUInt32LE(at + 4));
  return {
    main,
    table,
    letters: readRuns(main, part(0xfa), false),
    paragraphs: readRuns(main, part(0x102), true).map((run) => ({ ...run, orders: readApart(run.orders, data) })),
    styles: readStyles(part(0xa2)),
    fonts: readFontNames(part(0x112)),
    lists: new DocLists(table, main.readUInt32LE(0x2e2), main.readUInt32LE(0x2ea), main.readUInt32LE(0x2ee)),
  };
}

function readParagraphs(doc: Doc): Paragraph[] {
  const pieces = doc.table.subarray(
    doc.main.readUInt32LE(0x1a2),
    doc.main.readUInt32LE(0x1a2) + doc.main.readUInt32LE(0x1a6),
  );
  const found: Paragraph[] = [];
  /** Open fields; a field shows only what stands behind its separator. */
  const fields: boolean[] = [];
  const fontAt = readLooks(doc);
  let runs: { text: string; font: string }[] = [];
  for (const { text, place } of readLetters(doc.main, pieces, doc.main.readUInt32LE(0x4c))) {
    if (text === '\r' || text === '\u0007' || text === '\f') {
      found.push(endParagraph(runs, text === '\u0007', runAt(doc.paragraphs, place), doc));
      runs = [];
    } else if (text === '\u0013') fields.push(false);
    else if (text === '\u0014') fields.splice(-1, 1, true);
    else if (text === '\u0015') fields.pop();
    else if (!fields.includes(false)) {
      const font = fontAt(place);
      const last = runs.at(-1);
      if (font === null) continue;
      if (last?.font === font) last.text += text;
      else runs.push({ text, font });
    }
  }
  if (runs.length > 0) found.push(endParagraph(runs, false, undefined, doc));
  return found;
}

/** The font of the letter at a place, null where it is deleted or hidden. Neighbours mostly share their look. */
function readLooks(doc: Doc): (place: number) => string | null {
  let [letters, paragraph]: (Run | undefined)[] = [];
  let font: string | null = '';
  return (place) => {
    if (letters && paragraph && [letters, paragraph].every(({ from, to }) => place >= from && place < to)) return font;
    letters = runAt(doc.letters, place);
    paragraph = runAt(doc.paragraphs, place);
    const orders = letters?.orders ?? Buffer.alloc(0);
    const number = fontOrder(orders) ?? styleFont(doc.styles, paragraph?.style ?? 0);
    const isGone = readOrder(orders, DELETED) === 1 || readOrder(orders, HIDDEN) === 1;
    font = isGone ? null : (doc.fonts[number ?? -1] ?? '');
    return font;
  };
}

function endParagraph(
  runs: readonly { text: string; font: string }[],
  isCellEnd: boolean,
  look: Run | undefined,
  doc: Doc,
): Paragraph {
  const order = (wanted: number): number | null =>
    look ? (readOrder(look.orders, wanted) ?? readStyleOrder(doc.styles, look.style, 'paragraph', wanted)) : null;
  const text = runs
    .map((run) => readFontText(toPlain(run.text), run.font))
    .join('')
    .trimEnd();
  const list = order(LIST) ?? 0;
  const label = list > 0 && list < 2047 && text ? doc.lists.nextLabel(list, order(LEVEL) ?? 0) : '';
  return {
    text: label ? `${label} ${text.trimStart()}` : text,
    ends: isCellEnd ? (order(ROW_END) === 1 ? 'row' : 'cell') : 'line',
    isInTable: order(IN_TABLE) === 1,
  };
}

/**
 * Line breaks, hyphens that never break, marks of pictures and notes. The hyphen for a line's end is the letter "ư" in
 * TCVN3 and is dropped from other text later.
 */
function toPlain(text: string): string {
  return text
    .replace(/[\u000b\u000e]/g, '\n')
    .replace(/\u001e/g, '-')
    .replace(/\u001f/g, '\u00ad')
    .replace(/[\u0000-\u0006\u0008]/g, '');
}

function toBlocks(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = [];
  const rows: string[][] = [];
  const row: string[] = [];
  const cell: string[] = [];
  for (const { text, ends, isInTable } of paragraphs) {
    if (ends === 'row') rows.push(row.splice(0));
    else if (ends === 'cell') row.push([...cell.splice(0), text].join('\n'));
    else if (isInTable) cell.push(text);
    else {
      endTable();
      for (const line of text.split('\n')) blocks.push(makeLine(line, blocks.length + 1));
    }
  }
  endTable();
  return blocks;

  function endTable(): void {
    if (cell.length > 0) row.push(cell.splice(0).join('\n'));
    if (row.length > 0) rows.push(row.splice(0));
    if (rows.length > 0) blocks.push(makeTable(rows.splice(0), blocks.length + 1));
  }
}
