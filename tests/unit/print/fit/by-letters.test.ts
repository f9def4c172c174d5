import { expect, test } from 'vitest';
import { breakByLetters } from '../../../../src/print/fit/by-letters.ts';

test.each([
  ['Uỷ ban nhân dân tỉnh Ví Dụ', ['Uỷ ban nhân dân', 'tỉnh Ví Dụ']],
  ['Sở Ví dụ', ['Sở Ví dụ']],
])('%s is broken as the head of a document wants it', (text, lines) => {
  expect(breakByLetters(text, 19)).toEqual(lines);
});

test('no line is longer than it may be, and nothing is lost', () => {
  const text = 'Tổ chức hoạt động kỷ niệm ngày ví dụ lần thứ 8 năm 2024 trên địa bàn tỉnh Ví Dụ, chào mừng ngày hội';
  const lines = breakByLetters(text, 40);
  expect(lines.join(' ')).toBe(text);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(46);
});

test('a break of the author stays', () => {
  expect(breakByLetters('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', 60)).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
});
