import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abbreviationsOf, splitAbbreviations } from '../../../src/text/abbreviations.ts';

const known = abbreviationsOf([
  { short: 'CTXH', long: ['công tác xã hội'] },
  { short: 'LĐ-TB&XH', long: ['Lao động - Thương binh và Xã hội'] },
  { short: 'TB', long: ['thông báo', 'thương binh'] },
]);
const split = (text: string) => splitAbbreviations(text, known).map(({ text: piece, long }) => [piece, long]);

describe('a text with abbreviations', () => {
  test('is cut at them, nothing lost', () => {
    expect(split('Ngày CTXH của Sở LĐ-TB&XH.')).toEqual([
      ['Ngày ', null],
      ['CTXH', 'công tác xã hội'],
      [' của Sở ', null],
      ['LĐ-TB&XH', 'Lao động - Thương binh và Xã hội'],
      ['.', null],
    ]);
  });

  test('may begin and end with one', () => {
    expect(split('CTXH')).toEqual([['CTXH', 'công tác xã hội']]);
    expect(split('CTXH, CTXH')).toHaveLength(3);
  });

  test.each(['SCTXH', 'ctxh', 'CTXHĐ', 'CTXH-1'])('is not cut inside another word: %s', (word) => {
    expect(split(word)).toEqual([[word, null]]);
  });

  test('does not explain a short form that has several meanings', () => {
    expect(split('TB số 1')).toEqual([['TB số 1', null]]);
  });

  test('that is empty has no pieces', () => {
    expect(split('')).toEqual([]);
  });

  test('is the same again when its pieces are joined', () => {
    const text = fc.array(fc.oneof(fc.constantFrom('CTXH', 'TB', ' ', ', ', 'LĐ-TB&XH'), fc.string()));
    fc.assert(
      fc.property(text, (parts) => {
        expect(
          split(parts.join(''))
            .map(([piece]) => piece)
            .join(''),
        ).toBe(parts.join(''));
      }),
    );
  });
});
