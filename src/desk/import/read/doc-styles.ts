// Styles and fonts of a .doc ([MS-DOC] 2.9.271, 2.9.87): a style hands its orders on to what is based on it.
import { readOrder } from './doc-format.ts';

export interface Style {
  base: number;
  paragraph: Buffer;
  letters: Buffer;
}

const NONE = 0xfff;
const FONT = 0x4a4f;
const NOTHING = Buffer.alloc(0);

/** Styles by their number; null for an empty place. */
export function readStyles(sheet: Buffer): (Style | null)[] {
  if (sheet.length < 20) return [];
  const base = sheet.readUInt16LE(4);
  const count = sheet.readUInt16LE(2);
  const styles: (Style | null)[] = [];
  let at = 2 + sheet.readUInt16LE(0);
  while (styles.length < count && at + 2 <= sheet.length) {
    const length = sheet.readUInt16LE(at);
    styles.push(length === 0 ? null : readStyle(sheet.subarray(at + 2, at + 2 + length), base));
    at += 2 + length + (length % 2);
  }
  return styles;
}

function readStyle(style: Buffer, head: number): Style {
  const kind = style.readUInt16LE(2);
  const isParagraph = (kind & 0xf) === 1;
  let at = head + 2 + style.readUInt16LE(head) * 2 + 2;
  const take = (): Buffer => {
    at += at % 2;
    if (at + 2 > style.length) return NOTHING;
    const length = style.readUInt16LE(at);
    const part = style.subarray(at + 2, at + 2 + length);
    at += 2 + length;
    return part;
  };
  const paragraph = isParagraph ? take().subarray(2) : NOTHING;
  return { base: kind >> 4, paragraph, letters: take() };
}

/** The first answer of a style and those it is based on. */
export function readStyleOrder(
  styles: readonly (Style | null)[],
  number: number,
  part: 'paragraph' | 'letters',
  wanted: number,
): number | null {
  let at = number;
  for (let depth = 0; depth < 12 && at !== NONE; depth++) {
    const style = styles[at];
    if (!style) return null;
    const found = readOrder(style[part], wanted);
    if (found !== null) return found;
    at = style.base;
  }
  return null;
}

/** Names of the fonts by their number. */
export function readFontNames(table: Buffer): string[] {
  const names: string[] = [];
  for (let at = 4; at < table.length;) {
    const length = (table[at] ?? 0) + 1;
    const name = table.toString('utf16le', at + 40, at + Math.max(length, 40));
    names.push(name.split('\0')[0] ?? '');
    at += length;
  }
  return names;
}

export function fontOrder(orders: Buffer): number | null {
  return readOrder(orders, FONT);
}

export function styleFont(styles: readonly (Style | null)[], number: number): number | null {
  return readStyleOrder(styles, number, 'letters', FONT);
}
