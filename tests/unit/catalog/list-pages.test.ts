import { describe, expect, test } from 'vitest';
import { listPages } from '../../../src/catalog/list-pages.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('the pages of a list', () => {
  test('hold all items in order, none twice', () => {
    expect(listPages('/ke-hoach/', numbers(120)).flatMap((page) => page.items)).toEqual(numbers(120));
  });

  test('are as few as the size allows', () => {
    const sizes = (count: number) => listPages('/ke-hoach/', numbers(count), 50).map((page) => page.items.length);
    expect(sizes(50)).toEqual([50]);
    expect(sizes(51)).toEqual([50, 1]);
  });

  test('are cut by weight where items differ much', () => {
    const sizes = listPages('/don-vi/a/', numbers(30), (item) => (item < 9 ? 3_000 : 100)).map(
      ({ items }) => items.length,
    );
    expect(sizes).toEqual([3, 3, 3, 21]);
  });

  test('leave the first page its address and count the others', () => {
    expect(listPages('/ke-hoach/', numbers(49)).map((page) => page.part)).toEqual([undefined, 'trang/2', 'trang/3']);
  });

  test('know where they stand', () => {
    expect(listPages('/ke-hoach/', numbers(40))[1]).toMatchObject({
      number: 2,
      count: 2,
      total: 40,
      list: '/ke-hoach/',
    });
  });

  test('of an empty list are one empty page, so that the address stays', () => {
    expect(listPages('/phat-thanh/', [])).toMatchObject([{ items: [], number: 1, count: 1, total: 0 }]);
  });
});
