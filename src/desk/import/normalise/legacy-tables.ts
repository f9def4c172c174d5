// The two eight-bit Vietnamese encodings still found in old files, read as Windows-1252 characters.
// TCVN 5712:1993 (TCVN3, ".Vn…" fonts) has one character a letter; VNI ("VNI-…" fonts) writes letter plus mark.

const TCVN3_LETTERS =
  'àµ á¸ ả¶ ã· ạ¹ ă¨ ằ» ắ¾ ẳ¼ ẵ½ ặÆ â© ầÇ ấÊ ẩÈ ẫÉ ậË đ® èÌ éÐ ẻÎ ẽÏ ẹÑ êª ềÒ ếÕ ểÓ ễÔ ệÖ ì× íÝ ỉØ ĩÜ ịÞ ' +
  'òß óã ỏá õâ ọä ô« ồå ốè ổæ ỗç ộé ơ¬ ờê ớí ởë ỡì ợî ùï úó ủñ ũò ụô ư\u00ad ừõ ứø ửö ữ÷ ựù ỳú ýý ỷû ỹü ỵþ Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§';

/** Character to letter; capital letters with a tone have no code of their own (the ".Vn…H" fonts draw them). */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  TCVN3_LETTERS.split(' ').map((pair) => [pair.slice(1), pair.slice(0, 1)]),
);

const [GRAVE, ACUTE, TILDE, HOOK, DOT, CIRCUMFLEX, BREVE] = [
  '\u0300',
  '\u0301',
  '\u0303',
  '\u0309',
  '\u0323',
  '\u0302',
  '\u0306',
];

/** Letters that VNI writes with one character. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  'ñđ ôơ öư ìì íí æỉ óĩ òị îỵ ÑĐ ÔƠ ÖƯ ÌÌ ÍÍ ÆỈ ÓĨ ÒỊ ÎỴ'.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Marks that follow their letter in VNI, with the letters that they may follow. */
export const VNI_MARKS: readonly { mark: string; adds: string; after: RegExp }[] = [
  ...marks('øØ', GRAVE, /[aeouyôö]/i),
  ...marks('ùÙ', ACUTE, /[aeouyôö]/i),
  ...marks('ûÛ', HOOK, /[aeouyôö]/i),
  ...marks('õÕ', TILDE, /[aeouyôö]/i),
  ...marks('ïÏ', DOT, /[aeouyôö]/i),
  ...marks('âÂ', CIRCUMFLEX, /[aeo]/i),
  ...marks('áÁ', CIRCUMFLEX + ACUTE, /[aeo]/i),
  ...marks('àÀ', CIRCUMFLEX + GRAVE, /[aeo]/i),
  ...marks('åÅ', CIRCUMFLEX + HOOK, /[aeo]/i),
  ...marks('ãÃ', CIRCUMFLEX + TILDE, /[aeo]/i),
  ...marks('äÄ', CIRCUMFLEX + DOT, /[aeo]/i),
  ...marks('êÊ', BREVE, /a/i),
  ...marks('éÉ', BREVE + ACUTE, /a/i),
  ...marks('èÈ', BREVE + GRAVE, /a/i),
  ...marks('úÚ', BREVE + HOOK, /a/i),
  ...marks('üÜ', BREVE + TILDE, /a/i),
  ...marks('ëË', BREVE + DOT, /a/i),
];

function marks(characters: string, adds: string, after: RegExp): { mark: string; adds: string; after: RegExp }[] {
  return [...characters].map((mark) => ({ mark, adds, after }));
}
