// Tells Vietnamese syllables from letter salad, which is how a wrong encoding or a bad scan is noticed.

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPES = /[\u0302\u0306\u031b]/g;
const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|q|r|s|t|v|x)?';
const NUCLEUS =
  '(?:uye|uya|uyu|uoi|uou|ieu|yeu|oai|oao|oay|oeo|uay|uau|ueo|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|a|e|i|o|u|y)';
const CODA = '(?:ch|ng|nh|c|m|n|p|t)?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);
const ABBREVIATION = /^\p{Lu}[\p{Lu}&]*$/u;

/** Whether a word is built like a Vietnamese syllable: onset, vowels, coda, at most one tone. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  if ((letters.match(TONES) ?? []).length > 1) return false;
  return SYLLABLE.test(letters.replace(TONES, '').replace(SHAPES, ''));
}

export interface Legibility {
  /** Words that were judged: letters only, no numbers, no abbreviations. */
  words: number;
  /** Share of them that are syllables, 0–1. */
  syllables: number;
  /** Share of them that carry a mark or đ, 0–1; ordinary Vietnamese lies near 0.7. */
  marked: number;
}

/** Measures how much of a text reads as Vietnamese. */
export function measureLegibility(text: string): Legibility {
  let words = 0;
  let syllables = 0;
  let marked = 0;
  for (const word of text.normalize('NFC').split(/[\s\-–—.,;:!?()[\]{}"“”'‘’/\\…*#|_<>=+]+/)) {
    if (!/[^\d%°²]/.test(word) || (ABBREVIATION.test(word) && word.length < 9 && !isSyllable(word))) continue;
    words++;
    if (!isSyllable(word)) continue;
    syllables++;
    if (/[^\x00-\x7f]/.test(word)) marked++;
  }
  return words === 0
    ? { words, syllables: 0, marked: 0 }
    : { words, syllables: syllables / words, marked: marked / words };
}
