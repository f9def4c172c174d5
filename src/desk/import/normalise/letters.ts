// Character clean-up that never changes what a reader sees.
import { isSyllable } from './syllables.ts';

const REPLACED: Record<string, string> = {
  ƣ: 'ư',
  Ƣ: 'Ư',
  Ð: 'Đ',
  Ɖ: 'Đ',
  ð: 'đ',
  ɖ: 'đ',
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\u2010': '-',
  '\u2011': '-',
  '\uf0b7': '·',
  '\uf02d': '-',
  '\u2212': '-',
};
const REPLACED_LETTER = new RegExp(`[${Object.keys(REPLACED).join('')}]`, 'g');
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Controls, zero-width and bidirectional characters: unseen, and able to hide text. */

const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/g;

/** A letter from another font stands apart in some programs' text: "t ỉnh", "ng ười". Lone "x" multiplies, "đ" pays. */
const LOOSE_ONSET =
  /(?<![\p{L}\p{M}\d)./&-])(?<!\d\s)([bcghklmnpqrstv]|ngh?|[cgkpt]h|nh|tr|qu|gi)\s(?=[\u1ea0-\u1ef9àáâãèéêìíòóôõùúýăĩũơư])(\p{L}{1,5})(?!\p{L})/gu;

/** NFC, Đ for its look-alikes, ordinary spaces, nothing unseen. Tabs and line breaks stay. */
export function cleanLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(REPLACED_LETTER, (letter) => REPLACED[letter] ?? letter)
    .replace(SPACES, ' ')
    .replace(/\r\n?|[\u2028\u2029\u0085\v]/g, '\n')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(LOOSE_ONSET, (found, onset: string, rest: string) => (isSyllable(onset + rest) ? onset + rest : found));
}
