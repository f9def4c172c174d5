// Vietnamese words from before Unicode, as they look when their bytes are taken for Latin-1.
import { dropTones } from './syllable.ts';

/** Turns one word into Unicode (NFC). `isTelling`: do its letters hardly fit anything but this encoding? */
export type LegacyEncoding = { decode: (word: string) => string; isTelling: (word: string) => boolean };

const TCVN3_LETTERS = pairUp(
  'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§',
  'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ',
);
const VNI_LETTERS = pairUp('ñôöæóòîÑÔÖÆÓÒÎ', 'đơưỉĩịỵĐƠƯỈĨỊỴ');
const VNI_MARKS = new Map([
  ...pairUp('øùûõï', '\u0300\u0301\u0309\u0303\u0323'),
  ...[...pairUp('àáåãä', '\u0300\u0301\u0309\u0303\u0323')].map(([key, tone]) => [key, `\u0302${tone}`] as const),
  ...[...pairUp('èéúüë', '\u0300\u0301\u0309\u0303\u0323')].map(([key, tone]) => [key, `\u0306${tone}`] as const),
  ...pairUp('âê', '\u0302\u0306'),
]);

/** TCVN 5712:1993, third form ("ABC", the .VnTime fonts): one character a letter; a capital and its tone are two. */
export const TCVN3: LegacyEncoding = {
  decode(word) {
    const letters = word.replace(/[\u00a1-\u00fe]/g, (letter) => TCVN3_LETTERS.get(letter) ?? letter);
    const whole = letters.replace(/([AEIOUYĂÂÊÔƠƯ])(\p{Ll})/gu, (both: string, capital: string, small: string) =>
      small !== dropTones(small) && capital.toLowerCase() === dropTones(small) ? small.toUpperCase() : both,
    );
    // The capital fonts (.VnTimeH) show small letters as capitals: what is left of ASCII tells.
    return /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/.test(word) ? whole.toUpperCase() : whole;
  },
  isTelling: (word) => /[¶¸¹¨»¼½¾ª«¬®\u00ad]\p{L}|\p{L}µ|\p{Ll}[À-ÖØ-Þ]|[¡¢£¤¥¦§][À-þ]|[ÆÑÖØßäåñöøþÞ]/u.test(word),
};

/** VNI for Windows (the VNI-Times fonts): a vowel, and behind it a character for its marks. */
export const VNI: LegacyEncoding = {
  decode: (word) =>
    word
      .replace(/([aeouyôö])([øùûõïâáàåãäêéèúüë])|[ñôöæóòî]/giu, (all: string, vowel?: string, mark?: string) => {
        const letter = VNI_LETTERS.get(vowel ?? all) ?? vowel ?? all;
        return letter + (VNI_MARKS.get(mark?.toLowerCase() ?? '') ?? '');
      })
      .normalize('NFC'),
  isTelling: (word) => /[ñöåäøõ]/i.test(word),
};

function pairUp(from: string, to: string): Map<string, string> {
  return new Map(Array.from(from, (letter, index) => [letter, to[index] ?? '']));
}
