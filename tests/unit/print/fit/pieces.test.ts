import { expect, test } from 'vitest';
import { cutPieces } from '../../../../src/print/fit/pieces.ts';

const cut = (text: string, terms: string[] = []): string[] => cutPieces(text, terms).map((piece) => piece.text);

test('a compound, a name and a dash stay whole', () => {
  expect(cut('Công tác xã hội Việt Nam - Tiên phong, chuyên nghiệp và kết nối')).toEqual([
    'Công tác xã hội',
    'Việt Nam -',
    'Tiên phong,',
    'chuyên nghiệp',
    'và',
    'kết nối', // prettier-ignore
  ]);
});

test.each([
  ['Chào mừng ngày 25 tháng 3 năm 2024 tại đây', 'ngày 25 tháng 3 năm 2024'],
  ['Ngày hội lần thứ 8 của xã', 'lần thứ 8'],
  ['Ngày hội lần thứ VIII của xã', 'lần thứ VIII'],
  ['Xong trong quý II năm 2017 nhé', 'quý II năm 2017'],
  ['Đạt 100 % số hộ', '100 %'],
  ['Mời ông Nguyễn Văn Ví Dụ nói', 'Nguyễn Văn Ví Dụ'],
  ['VÌ MỘT VIỆT NAM HẠNH PHÚC', 'VIỆT NAM'],
  ['Uỷ ban nhân dân tỉnh Ví Dụ', 'tỉnh Ví Dụ'],
])('in “%s”, “%s” is not cut', (text, whole) => {
  expect(cut(text)).toContain(whole);
});

test('a year does not hold on to the word that follows it', () => {
  expect(cut('ngày 25 tháng 3 năm 2024 tại đây')).not.toContain('ngày 25 tháng 3 năm 2024 tại');
});

test('a term of the glossary is kept whole, in capitals too', () => {
  expect(cut('VÌ BÌNH PHƯỚC XANH', ['Bình Phước'])).toContain('BÌNH PHƯỚC');
});

test('a comma inside a would-be compound ends it', () => {
  expect(cut('chung tay xây, dựng nhà')).toContain('xây,');
});

test('ending a line after a dash costs nothing, after “và” much', () => {
  const pieces = cutPieces('Việt Nam - yêu thương và sẻ chia');
  expect(pieces.find((piece) => piece.text === 'Việt Nam -')?.breakCost).toBe(0);
  expect(pieces.find((piece) => piece.text === 'và')?.breakCost).toBeGreaterThan(3);
});
