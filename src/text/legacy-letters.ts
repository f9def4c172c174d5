// Letters that old fonts, converters and copying leave behind in Vietnamese text.
import { TCVN3, VNI } from './legacy-encodings.ts';
import type { LegacyEncoding } from './legacy-encodings.ts';
import { isSpelledSyllable } from './tone.ts';

/** What stands at `index` (UTF-16 units), and what to write for it: "" for nothing, null when a person must look. */
export type LegacyLetter = { index: number; letter: string; write: string | null };

type Word = { index: number; word: string };

const LOOK_ALIKES = new Map([...'ƣưƢƯÐĐƉĐðđɖđ'.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));
const SUSPECT = /[ƣƢÐƉðɖ]|[\u00ad\u200b-\u200f\u2060\ufeff]|[\p{Co}\p{Cs}\ufffd]/gu;
/** Khmer, Lao and Thai break lines at zero-width spaces; emoji are joined by zero-width joiners. */
const NEEDS_INVISIBLE = /[\p{Script=Khmer}\p{Script=Lao}\p{Script=Thai}\p{Extended_Pictographic}\ufe0f]/u;
const WORD = /[^\s\d.,;:!?()[\]{}"'“”‘’…/\\|<>=+*&%#@_–—-]+/gu;
const QUOTATION = /«([^«»\n]{0,500})»(?!\p{L})/gu;
const ONE_CASE = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u;

/**
 * Finds, in the order of the text, what is no honest letter of Vietnamese: ƣ for ư, Ð (U+00D0) and Ɖ (U+0189) for
 * Đ; whole words in TCVN3 ("KÕ ho¹ch") or VNI ("Phöôùc"), taken for that only when they decode to a Vietnamese
 * syllable; private-use and replacement characters and lone surrogates; zero-width characters and soft hyphens.
 * Honest Vietnamese, Khmer and French are left alone; so are words of an old encoding that happen to look honest
 * ("sè" for "số"), wherefore a text with such findings wants converting as a whole.
 */
export function findLegacyLetters(text: string): LegacyLetter[] {
  const words = findLegacyWords(text);
  const inWords = new Set(words.flatMap(({ index, letter }) => Array.from(letter, (_, offset) => index + offset)));
  const single: LegacyLetter[] = [];
  for (const match of text.matchAll(SUSPECT)) {
    const [letter] = match;
    if (inWords.has(match.index) || (isInvisible(letter) && isNeeded(text, match.index))) continue;
    single.push({ index: match.index, letter, write: isInvisible(letter) ? '' : (LOOK_ALIKES.get(letter) ?? null) });
  }
  return [...words, ...single].sort((a, b) => a.index - b.index);
}

/** A word that is odd but not telling counts only where a telling one of the same encoding stands beside it. */
function findLegacyWords(text: string): LegacyLetter[] {
  const words = findOddWords(text);
  const votes = (encoding: LegacyEncoding) => words.filter(({ word }) => tells(encoding, word)).length;
  const encodings = [TCVN3, VNI].filter(votes).sort((a, b) => votes(b) - votes(a));
  return words.flatMap(({ index, word }) => {
    const encoding = encodings.find((some) => reads(some, word));
    return encoding ? [{ index, letter: word, write: encoding.decode(word) }] : [];
  });
}

/** Words of Latin-1 letters, not all of them ASCII, that are no Vietnamese syllables as they stand. */
function findOddWords(text: string): Word[] {
  const unquoted = text.replace(QUOTATION, ' $1 ');
  return [...unquoted.matchAll(WORD)]
    .map(({ index, 0: word }) => ({ index, word }))
    .filter(({ word }) => /^[!-ÿ]{2,16}$/.test(word) && /[\u00a1-ÿ]/.test(word))
    .filter(({ word }) => !isHonest(word));
}

function tells(encoding: LegacyEncoding, word: string): boolean {
  return encoding.isTelling(word) && reads(encoding, word);
}

function reads(encoding: LegacyEncoding, word: string): boolean {
  return isHonest(encoding.decode(word));
}

function isHonest(word: string): boolean {
  const known = honest.get(word);
  if (known !== undefined) return known;
  const answer = isSpelledSyllable(word) && ONE_CASE.test(word);
  if (honest.size < MOST_KNOWN) honest.set(word, answer);
  return answer;
}

/** The language has some 7 000 syllables, which come again and again. */
const MOST_KNOWN = 20_000;
const honest = new Map<string, boolean>();

function isInvisible(letter: string): boolean {
  return /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(letter);
}

function isNeeded(text: string, index: number): boolean {
  return NEEDS_INVISIBLE.test(text.slice(Math.max(0, index - 2), index) + text.slice(index + 1, index + 3));
}
