import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalTone,
  collateVi,
  compareGivenNames,
  countSyllables,
  foldMarks,
  toNfc,
} from '../../../src/text/vietnamese.ts';
import { anyText } from './arbitraries.ts';

describe('folding marks', () => {
  it('takes off tones and marks, folds đ, and keeps the case', () => {
    expect(foldMarks('Đề án phát triển CÔNG TÁC XÃ HỘI ở cộng đồng')).toBe(
      'De an phat trien CONG TAC XA HOI o cong dong',
    );
  });

  it('folds the letters that stood for đ and ư in old files', () => {
    expect(foldMarks('Ðồng ƣu Ɖ')).toBe('Dong uu D');
  });

  it('leaves Khmer whole', () => {
    expect(foldMarks('ខ្មែរ')).toBe('ខ្មែរ'.normalize('NFC'));
  });

  it('done twice is done once, for NFC and NFD alike', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldMarks(text);
        expect(foldMarks(folded)).toBe(folded);
        expect(foldMarks(text.normalize('NFD'))).toBe(folded);
        expect(toNfc(folded)).toBe(folded);
      }),
    );
  });
});

describe('the place of the tone', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Uỷ', 'Ủy'],
    ['UỶ BAN', 'ỦY BAN'],
    ['thuý', 'thúy'],
    ['loè', 'lòe'],
    ['qúy', 'quý'],
    ['gìa', 'già'],
    ['hòang', 'hoàng'],
    ['hoà nhập'.normalize('NFD'), 'hòa nhập'],
  ])('in %s is that of %s', (written, compared) => {
    expect(canonicalTone(written)).toBe(compared);
  });

  it.each(['quý', 'quốc', 'hoàn', 'ngoài', 'khuỷu', 'giếng', 'gìn', 'kìa', 'của', 'rượu', 'thuở', 'café', 'Đắk Lắk'])(
    'in %s stays',
    (word) => {
      expect(canonicalTone(word)).toBe(word);
    },
  );

  it('settled twice is settled once, for NFC and NFD alike, and only tones move', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const settled = canonicalTone(text);
        expect(canonicalTone(settled)).toBe(settled);
        expect(canonicalTone(text.normalize('NFD'))).toBe(settled);
        expect(foldMarks(settled)).toBe(foldMarks(text));
      }),
    );
  });
});

describe('Vietnamese order', () => {
  it('puts đ after d, ă and â after a, and numbers by size', () => {
    const sorted = ['an', 'ăn', 'ân', 'dê', 'đa', 'Điều 9', 'Điều 10'];
    expect([...sorted].reverse().sort(collateVi)).toEqual(sorted);
    expect(collateVi('Đồng', 'Đồng'.normalize('NFD'))).toBe(0);
  });

  it('puts people by their given names', () => {
    const sorted = ['ví dụ Trần An', 'ví dụ Lê Bình', 'ví dụ Nguyễn Bình'];
    expect([...sorted].reverse().sort(compareGivenNames)).toEqual(sorted);
  });
});

describe('counting syllables', () => {
  it.each([
    ['Công tác xã hội Việt Nam', 6],
    ['Công tác xã hội Việt Nam'.normalize('NFD'), 6],
    ['UBND tỉnh', 5],
    ['ngày 25 tháng 3', 6],
    ['năm 2024', 8],
    ['gọi 02713825825', 12],
    ['– … !', 0],
  ])('of %j gives %d', (text, count) => {
    expect(countSyllables(text)).toBe(count);
  });

  it('works on any text, and two texts together have as many as both', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(countSyllables(`${a}\n${b}`)).toBe(countSyllables(a) + countSyllables(b));
      }),
      { numRuns: 30 },
    );
  });
});
