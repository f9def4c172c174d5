import { describe, expect, test } from 'vitest';
import { indexBy, remember } from '../../../src/catalog/remember.ts';

describe('a remembering function', () => {
  test('thinks once about one object, and anew about another', () => {
    let thoughts = 0;
    const think = remember((about: { n: number }) => (thoughts++, about.n));
    const one = { n: 1 };
    expect([think(one), think(one), think({ n: 2 })]).toEqual([1, 1, 2]);
    expect(thoughts).toBe(2);
  });

  test('remembers that there is no answer', () => {
    let thoughts = 0;
    const think = remember((about: { n: number }) => {
      thoughts += about.n;
      return null;
    });
    const about = { n: 1 };
    think(about);
    think(about);
    expect(thoughts).toBe(1);
  });
});

describe('an index', () => {
  test('keeps the order of the items under each key', () => {
    expect(indexBy(['ba', 'an', 'bo'], (word) => [word.charAt(0)])).toEqual(
      new Map([
        ['b', ['ba', 'bo']],
        ['a', ['an']],
      ]),
    );
  });

  test('puts an item under all of its keys, under each once, and under no null', () => {
    expect(indexBy([1], () => ['a', 'b', 'a', null])).toEqual(
      new Map([
        ['a', [1]],
        ['b', [1]],
      ]),
    );
  });
});
