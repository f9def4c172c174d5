import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, spellAlike, splitTone } from '../../../../src/search/language/spelling.ts';

describe('one spelling for comparing', () => {
  it('puts the tone where it stands in both spellings', () => {
    expect(spellAlike('hoà')).toBe(spellAlike('hòa'));
    expect(spellAlike('uỷ')).toBe(spellAlike('ủy'));
  });

  it('writes a final i as y after the letters that take both', () => {
    expect(spellAlike('kỉ')).toBe('kỷ');
    expect(spellAlike('sĩ')).toBe('sỹ');
    expect(spellAlike('bị')).toBe('bị');
  });

  it('folds tones, shapes and đ', () => {
    expect(fold('Đường dây nóng')).toBe('Duong day nong');
  });

  it('parts a syllable from its tone', () => {
    expect(splitTone('đường')).toEqual({ base: 'đương', tone: '\u0300' });
  });

  it('folds a long text as it folds each of its letters', () => {
    const letters = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('Đ', 'ộ', '–', 'ﬀ', '\0') }),
    );
    fc.assert(
      fc.property(letters, (text) => {
        const long = `${text}${'Đường dây nóng '.repeat(6)}${text}`;
        expect(fold(long)).toBe([...long].map((letter) => fold(letter)).join(''));
      }),
    );
  }, 60_000);

  it('is idempotent for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(spellAlike(spellAlike(text))).toBe(spellAlike(text));
      }),
    );
  });
});
