import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLegacyLetters } from '../../../src/text/vietnamese.ts';
import { anyText } from './arbitraries.ts';

/** The text with everything written as proposed; "?" where a person must look. */
function mend(text: string): string {
  return findLegacyLetters(text).reduceRight(
    (mended, { index, letter, write }) =>
      `${mended.slice(0, index)}${write ?? '?'}${mended.slice(index + letter.length)}`,
    text,
  );
}

describe('legacy letters', () => {
  it('are found where they stand, with what to write for them', () => {
    expect(findLegacyLetters('ngƣời Ðồng')).toEqual([
      { index: 2, letter: 'ƣ', write: 'ư' },
      { index: 6, letter: 'Ð', write: 'Đ' },
    ]);
    expect(findLegacyLetters('ho¹ch')).toEqual([{ index: 0, letter: 'ho¹ch', write: 'hoạch' }]);
  });

  it.each([
    ['look-alikes', 'ngƣời, NGƢỜI, Ðồng, Ɖồng', 'người, NGƯỜI, Đồng, Đồng'],
    ['TCVN3', 'KÕ ho¹ch c«ng t¸c x· héi tØnh B×nh Ph­íc, §Ò ¸n', 'Kế hoạch công tác xã hội tỉnh Bình Phước, Đề án'],
    ['TCVN3 that VNI could read too', 'quyÕt xö lÖ', 'quyết xử lệ'],
    ['VNI that TCVN3 could read too', 'moät nhö coäng phöôùc', 'một như cộng phước'],
    ['TCVN3 in capitals', 'CéNG HßA HéI', 'CỘNG HÒA HỘI'],
    ['TCVN3 with capital codes', '¢Êt', 'Ất'],
    ['VNI', 'Keá hoaïch coâng taùc xaõ hoäi tænh Bình Phöôùc', 'Kế hoạch công tác xã hội tỉnh Bình Phước'],
    ['invisible letters', 'công\u200b tác\u00ad xã\ufeff hội', 'công tác xã hội'],
    ['what nobody can know', 'xã \ue001\ufffd\ud800 hội', 'xã ??? hội'],
  ])('of the kind %s can be mended', (_, text, mended) => {
    expect(mend(text)).toBe(mended);
  });

  it.each([
    [
      'Vietnamese',
      'Đề án phát triển nghề công tác xã hội ở Uỷ ban, hoà nhập, quý II, Đắk Lắk, Bắc Kạn, Krông Pa, ăn võng',
    ],
    ['decomposed Vietnamese', 'Đề án phát triển nghề công tác xã hội'.normalize('NFD')],
    ['capitals', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, LÊ, LÝ, TRÀ, BÀ, THÙ, MÔ, XÔ'],
    ['Khmer with its own breaks', 'ការងារ\u200bសង្គម'],
    ['French', '«Bonjour», l’été où naïf Noël garçon a dû, haï, maïs, «M. Dupont», «m’a-t-on dit», œuvre, ça'],
    ['signs', '10 µm, 3×4, m², ½, 25°, Windows® 11, © 2024, §2, 2½, nho¹'],
    ['a family of emoji', '👩\u200d👩\u200d👧'],
  ])('are not seen in honest %s', (_, text) => {
    expect(findLegacyLetters(text)).toEqual([]);
  });

  it('are reported in order, without overlap, as they stand in any text', () => {
    const words = fc.constantFrom('ho¹ch', 'Phöôùc', 'ƣ', 'xã', '\u200b', 'tr­êng', '\ue001', 'xaõ', '«ng');
    const mixed = fc.array(words, { maxLength: 200, size: 'max' }).map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.oneof(anyText, mixed), (text) => {
        let end = 0;
        for (const { index, letter } of findLegacyLetters(text)) {
          expect(index).toBeGreaterThanOrEqual(end);
          expect(text.slice(index, index + letter.length)).toBe(letter);
          end = index + letter.length;
        }
      }),
    );
  });
});
