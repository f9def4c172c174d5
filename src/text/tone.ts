// Where the tone mark stands in a syllable: both habits are right, so texts are compared in one of them.
import { TONE_MARKS, dropTones, isSyllable } from './syllable.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const ONSET = /^(?:qu(?=\p{L})|gi(?=[aăâeêoôơuư])|[bcdđghklmnpqrstvx]+)/iu;
const VOWELS = /^[aăâeêioôơuưy]+/i;
const MARKED_VOWEL = /[âêôăơư](?!.*[âêôăơư])/i;

/**
 * Every Vietnamese syllable with its tone mark where the older habit puts it, NFC, for comparing only and never for
 * rewriting: "hoà" becomes "hòa", "Uỷ" "Ủy", "thuý" "thúy"; "quý", "hoàn" and words that are not Vietnamese stay.
 */
export function canonicalTone(text: string): string {
  return text.normalize('NFC').replace(WORD, placeTone);
}

/** Is this one Vietnamese syllable with its tone where either habit puts it? "hoà" and "hòa" are, "haò" is not. */
export function isSpelledSyllable(word: string): boolean {
  if (!isSyllable(word)) return false;
  const placed = canonicalTone(word);
  return (
    placed === word || (/(?:oa|oe|uy)$/i.test(dropTones(word)) && dropTones(word.slice(0, -1)) === word.slice(0, -1))
  );
}

function placeTone(word: string): string {
  const tone = word.normalize('NFD').match(TONE_MARKS);
  if (tone?.length !== 1 || !isSyllable(word)) return word;
  const plain = dropTones(word);
  const start = ONSET.exec(plain)?.[0].length ?? 0;
  const vowels = VOWELS.exec(plain.slice(start))?.[0] ?? '';
  const isClosed = start + vowels.length < plain.length;
  const marked = vowels.search(MARKED_VOWEL);
  const unmarked = vowels.length === 3 || (vowels.length === 2 && isClosed) ? 1 : 0;
  const end = start + (marked >= 0 ? marked : unmarked) + 1;
  return `${plain.slice(0, end)}${tone[0]}${plain.slice(end)}`.normalize('NFC');
}
