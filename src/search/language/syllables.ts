import { fold, spellAlike } from './spelling.ts';

/** A word of the text as search compares it, with its place in the NFC text it came from. */
export interface Syllable {
  start: number;
  end: number;
  /** Lower case, one spelling: "hòa". Numbers lose separators and leading zeros: "84.330" → "84330", "05" → "5". */
  text: string;
  /** Without marks: "hoa". */
  folded: string;
  /** The characters as they stand in the text. */
  written: string;
  /** A full stop, colon, line end … parts it from the word before. */
  parted: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:&[\p{L}\p{M}]+)*|\d+(?:[.,]\d{3})+(?![\d/])|\d+/gu;
/** "4x1" is "4 × 1". */
const TIMES = /^[xX]$/;
const BREAK = /[.;:!?\n\r|]/;

/** Splits NFC text at spaces and signs. "LĐTB&XH" stays one word, "ldtbxh" when folded. */
export function splitSyllables(text: string): Syllable[] {
  const found: Syllable[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const start = match.index;
    if (
      TIMES.test(written) &&
      /\d\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
      /^\s?\d/.test(text.slice(start + 1, start + 3))
    )
      continue;
    const parted = start > last && BREAK.test(text.slice(last, start));
    last = start + written.length;
    const { text: alike, folded } = compared(written);
    found.push({ start, end: last, written, parted, text: alike, folded });
  }
  return found;
}

const remembered = new Map<string, { text: string; folded: string }>();

/** A word comes again and again; its forms are made once. */
function compared(written: string): { text: string; folded: string } {
  const known = remembered.get(written);
  if (known) return known;
  const text = /^\d/.test(written) ? toNumber(written) : toWord(written);
  const forms = { text, folded: fold(text) };
  if (remembered.size > 50_000) remembered.clear();
  remembered.set(written, forms);
  return forms;
}

function toNumber(written: string): string {
  return written.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
}

function toWord(written: string): string {
  return spellAlike(written.toLowerCase().replaceAll('&', ''));
}
