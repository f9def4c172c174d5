// The shape of a written Vietnamese syllable, apart from its tone.

const ONSET = '(?:(?:k|gh|ngh)(?=[eêiy])|(?:c|g|ng)(?![eêiy])|b|ch|d|đ|h|kh|l|m|nh?|ph?|qu|r|s|th?|tr|v|x|gi)?';
const OPEN =
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oai|oao|oay|oeo|oi|ôi|ơi|ua|ưa|ui|ưi|ưu|uao|uây|uơ|uôi|uya|uyu|ươi|ươu|iêu|yêu|[aeêioôơuưy]|oa|oe|uê|uy';
const CLOSED = '(?:[aăâeêioôơuưy]|oa|oă|oe|oo|uâ|uê|uô|uơ|uy|uyê|iê|yê|ươ)(?:ch?|m|ng?|nh|p|t)';
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${CLOSED})$|^g(?:i|ia|iêu|iê?(?:ch?|m|nh?|ng|p|t))$`);

/** The five tone marks as combining characters: grave, acute, tilde, hook above, dot below. */
export const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Without its tones, the other marks kept, NFC: "nghiệp" is "nghiêp". */
export function dropTones(text: string): string {
  return text.normalize('NFD').replace(TONE_MARKS, '').normalize('NFC');
}

/** Is this word built like one Vietnamese syllable, in either case and with one tone at most? "kế" is, "ho¹ch" and "Paris" are not. */
export function isSyllable(word: string): boolean {
  const tones = word.normalize('NFD').match(TONE_MARKS)?.length ?? 0;
  return tones < 2 && word.length < 16 && SYLLABLE.test(dropTones(word.toLowerCase()));
}
