import fc from 'fast-check';
import { judgeLetters } from '../../../src/source/letters.ts';

/** What people paste and what attackers type: emoji, markup, control characters, signs that turn the text round, broken UTF-16. */
const PIECES = [
  '😀', '👨‍👩‍👧', '🏳️‍🌈', '<script>alert(1)</script>', '<b>', '</textarea>', '&amp;', '&#x0;', '<!--', ']]>', '{', '}', '${1}', '`',
  '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u202e', '\u200b', '\ufeff', '\ud800', '\udfff', '\u00a0',
  '\r', '\n', '\r\n', '\t', '"', "'", '\\', '|', '- ', '# ', '---', ': ', '? ', '[a](javascript:b)', '![](//x)', '=1+1', '%00', '../',
  '__proto__', 'constructor', 'toString', 'ngày 31/02/2024', '2024-02-30', '99999999999999999999', '1e999', '-0', 'NaN', 'null', 'Ủy ban', 'Uỷ ban', 'ƣ', 'hoà', 'đ', 'Số: 87/KH-UBND',
]; // prettier-ignore

/** Any text of up to 10 000 characters, the short ones far more often. */
export const hostileText = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 100 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', '\n'))
      .map(([piece, glue]) => `${piece}${glue}`.repeat(Math.floor(10_000 / (piece.length + glue.length)))),
  },
);

/** A line of it that `check` lets through: without signs that hide or turn text round. */
export const admittedLine = hostileText
  .map((text) => text.toWellFormed().replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '' && judgeLetters(text).every(({ hidden }) => !hidden));

/** Anything that YAML can say: numbers for texts, lists for records, keys that JavaScript reads otherwise. */
export const anyValue = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(undefined, Number.NaN, Infinity, -1, 1e21, '', [], {}, [null], { __proto__: null }),
);

/** Whether a message was written for people who write Vietnamese, and is no parser's own English. */
export function isForEditors(message: string): boolean {
  return (
    /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]/i.test(message) &&
    !/\b(?:invalid|expected|unexpected|required|must|cannot|failed)\b/i.test(message)
  );
}
