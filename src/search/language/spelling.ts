/** One spelling for comparing: the tone on one vowel, y for a final i. Never shown to a reader. */
import { canonicalTone, foldMarks } from '../../text/vietnamese.ts';

/** "hoà" → "hòa", "uỷ" → "ủy", "kỉ" → "kỷ". Takes one syllable in lower case; anything else comes back as it is, NFC. */
export function spellAlike(syllable: string): string {
  return useY(canonicalTone(syllable));
}

/** "đường" → "duong". Idempotent. Keeps the length of NFC text wherever each letter is one code unit. */
export function fold(text: string): string {
  return text.length < LONG ? foldByLetter(text) : (foldByTable(text) ?? foldByLetter(text));
}

/** Parts a syllable into its letters without tone and its tone mark ('' when level). */
export function splitTone(syllable: string): { base: string; tone: string } {
  const letters = syllable.normalize('NFD');
  const tone = letters.match(TONES)?.[0] ?? '';
  return { base: letters.replace(TONES, '').normalize('NFC'), tone };
}

const foldByLetter = (text: string): string => text.replace(/[^\x00-\x7f]/gu, foldLetter);

/** From here on a table pays: an index folds megabytes of text. */
const LONG = 80;
/** Every letter and sign of Vietnamese text lies below; 0 is not looked up yet, NOT_ONE becomes more or less than one unit. */
const TABLE = new Uint16Array(0x2200);
const NOT_ONE = 0xffff;
const utf16 = new TextDecoder('utf-16le');
let units = new Uint16Array(4096);

/** Null when a letter is not in the table. */
function foldByTable(text: string): string | null {
  if (units.length < text.length) units = new Uint16Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const known = unit < 128 ? unit : (TABLE[unit] ?? 0);
    const folded = known > 0 || unit === 0 ? known : learn(unit);
    if (folded === NOT_ONE) return null;
    units[at] = folded;
  }
  return utf16.decode(units.subarray(0, text.length));
}

function learn(unit: number): number {
  const folded = unit < TABLE.length ? foldMarks(String.fromCharCode(unit)) : '';
  const one = folded.length === 1 ? folded.charCodeAt(0) : NOT_ONE;
  TABLE[unit] = one;
  return one;
}

const foldedLetters = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const folded = foldMarks(letter);
  foldedLetters.set(letter, folded);
  return folded;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const Y_OF: Record<string, string> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** "kĩ" and "kỹ", "lí" and "lý" are one word; only open syllables after these letters are written both ways. */
function useY(syllable: string): string {
  return syllable.replace(
    /^(h|k|l|m|s|t|qu)([iìíỉĩị])$/,
    (_, onset: string, vowel: string) => onset + (Y_OF[vowel] ?? vowel),
  );
}
