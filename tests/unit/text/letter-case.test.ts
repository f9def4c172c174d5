import { describe, expect, test } from 'vitest';
import { capitalise, lowerFirst } from '../../../src/text/letter-case.ts';

describe('a phrase', () => {
  test.each([
    ['thứ Hai', 'Thứ Hai'],
    ['đến ngày', 'Đến ngày'],
    ['ủy ban', 'Ủy ban'],
    ['2024', '2024'],
    ['', ''],
  ])('that opens a line begins with a capital: %j', (phrase, shown) => {
    expect(capitalise(phrase)).toBe(shown);
  });

  test.each([
    ['Kết quả', 'kết quả'],
    ['Đánh giá', 'đánh giá'],
    ['Ủy ban', 'ủy ban'],
    ['Ý kiến', 'ý kiến'],
    ['A', 'a'],
    ['', ''],
  ])('inside a sentence begins small: %j', (phrase, shown) => {
    expect(lowerFirst(phrase)).toBe(shown);
  });

  test.each(['CTXH và trẻ em', 'UBND tỉnh', 'ĐHQG'])('keeps an abbreviation: %s', (phrase) => {
    expect(lowerFirst(phrase)).toBe(phrase);
  });
});
