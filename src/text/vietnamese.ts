// Vietnamese text as a whole: one form to store, one to search, one to sort.
import { isSyllable } from './syllable.ts';

export { findLegacyLetters } from './legacy-letters.ts';
export type { LegacyLetter } from './legacy-letters.ts';
export { canonicalTone } from './tone.ts';

const COLLATOR = new Intl.Collator('vi', { numeric: true });
const SPOKEN = /\p{N}+|[\p{L}\p{M}]+/gu;

/** The form everything is stored in: Unicode Normalization Form C (UAX #15). */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * Without tones and other Latin marks, in the same case, NFC: "Đồng bào" is "Dong bao". Unicode leaves đ alone, so
 * it is folded here, and so are the letters that stand for đ and ư in old files. Other scripts keep their marks.
 */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đðɖ]/g, 'd')
    .replace(/[ĐÐƉ]/g, 'D')
    .replace(/ƣ/g, 'u')
    .replace(/Ƣ/g, 'U')
    .normalize('NFC');
}

/** Vietnamese order (a ă â b … d đ …; tones last; numbers by size), the same for NFC and NFD. For Array.prototype.sort. */
export function collateVi(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

/** Order of people: by given name, which comes last, then by the whole name. For Array.prototype.sort. */
export function compareGivenNames(a: string, b: string): number {
  return collateVi(givenName(a), givenName(b)) || collateVi(a, b);
}

/**
 * How many syllables a reader speaks, to tell how long a text takes: one a word (Vietnamese words are syllables),
 * one a letter for abbreviations ("UBND" is four), and for a number of n digits 2n − 1 up to four digits ("25" is
 * "hai mươi lăm"), n above, since long numbers are read digit by digit.
 */
export function countSyllables(text: string): number {
  let count = 0;
  for (const [word] of text.normalize('NFC').matchAll(SPOKEN)) count += spokenLength(word);
  return count;
}

function spokenLength(word: string): number {
  if (/^\p{N}/u.test(word)) return word.length <= 4 ? 2 * word.length - 1 : word.length;
  const isAbbreviation = word.length > 1 && /^\p{Lu}+$/u.test(word) && !isSyllable(word);
  return isAbbreviation ? word.length : 1;
}

function givenName(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}
