// Typst prints an empty box for a letter its fonts lack, without a word. So the letters are looked up beforehand.
import { PrintRefusal } from './errors.ts';
import { readFontsOf } from './fonts.ts';

/**
 * Throws PrintRefusal naming every letter of `text` that none of these font families has.
 * Families are those of `familiesFor`, or "Tinos".
 */
export function refuseMissingLetters(text: string, families: readonly string[]): void {
  const sets = families.map(lettersOf);
  const missing = new Set<string>();
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 0;
    if (code > 0x20 && !sets.some((set) => set.has(code))) missing.add(letter);
  }
  if (missing.size === 0) return;
  const named = [...missing].map(
    (letter) => `“${letter}” (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`,
  );
  throw new PrintRefusal(`Phông chữ in không có ký tự ${named.join(', ')}.`, 'Viết bằng chữ khác.');
}

const known = new Map<string, Set<number>>();

function lettersOf(family: string): Set<number> {
  let letters = known.get(family);
  if (letters === undefined) known.set(family, (letters = readLetters(readFontsOf(family)[0] ?? new Uint8Array())));
  return letters;
}

/** Code points of a font's "cmap" table, formats 4 and 12 (OpenType 1.9, chapter cmap). */
function readLetters(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const letters = new Set<number>();
  const cmap = findTable(view, 'cmap');
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 8 + index * 8);
    const format = view.getUint16(at);
    if (format === 4) readSegments(view, at, letters);
    if (format === 12) readGroups(view, at, letters);
  }
  return letters;
}

function findTable(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const row = 12 + index * 16;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(view.getUint8(row + byte))).join('');
    if (tag === name) return view.getUint32(row + 8);
  }
  throw new Error(`Font without a ${name} table`);
}

function readSegments(view: DataView, at: number, letters: Set<number>): void {
  const double = view.getUint16(at + 6);
  for (let row = 0; row < double; row += 2) {
    const end = view.getUint16(at + 14 + row);
    const start = view.getUint16(at + 16 + double + row);
    const delta = view.getUint16(at + 16 + 2 * double + row);
    const offsetAt = at + 16 + 3 * double + row;
    const offset = view.getUint16(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = offset === 0 ? code : view.getUint16(offsetAt + offset + (code - start) * 2);
      if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) letters.add(code);
    }
  }
}

function readGroups(view: DataView, at: number, letters: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const row = at + 16 + group * 12;
    for (let code = view.getUint32(row); code <= view.getUint32(row + 4); code += 1) letters.add(code);
  }
}
