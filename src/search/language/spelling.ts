/** One spelling for comparing: the tone on one vowel, y for a final i. Never shown to a reader. */
import { canonicalTone, foldMarks } from '../../text/vietnamese.ts';

/** "hoà" → "hòa", "uỷ" → "ủy", "kỉ" → "kỷ". Takes one syllable in lower case; anything else comes back as it is, NFC. */
export function spellAlike(syllable: string): string {
  return useY(canonicalTone(syllable));
}

/** "đường" → "duong". Idempotent. Keeps the length of NFC text wherever each letter is one code unit. */
export function fold(text: string): string {
  return text.replace(/[^\x00-\x7f]/gu, foldLetter);
}

/** Parts a syllable into its letters without tone and its tone mark ('' when level). */
export function splitTone(syllable: string): { base: string; tone: string } {
  const letters = syllable.normalize('NFD');
  const tone = letters.match(TONES)?.[0] ?? '';
  return { base: letters.replace(TONES, '').normalize('NFC'), tone };
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
