import { describe, expect, test } from 'vitest';
import { fillPages, weigh } from '../../../src/catalog/weigh.ts';

describe('the weight of data', () => {
  test('is that of its words, wherever they stand, and of their places', () => {
    expect(weigh({ a: ['mười chữ số'], b: null })).toBe(weigh('mười chữ số'));
    expect(weigh(['một', 'hai'])).toBe(weigh('một') + weigh('hai'));
  });

  test('is nothing where nothing is said', () => {
    expect(weigh([null, undefined, false, [], {}])).toBe(0);
  });
});

describe('pages filled by weight', () => {
  test('are as few as the limit allows, in order', () => {
    expect(fillPages([4, 4, 4, 4], 8)).toEqual([
      [0, 2],
      [2, 4],
    ]);
  });

  test('give what is heavier than a page a page by itself', () => {
    expect(fillPages([1, 20, 1], 8)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  test('are one empty page of nothing', () => {
    expect(fillPages([], 8)).toEqual([[0, 0]]);
  });
});
