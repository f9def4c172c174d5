import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseLines } from '../../../../src/print/fit/lines.ts';

const shape = { maxLines: 6, raggedCost: 10 };
const piece = (text: string, breakCost = 2) => ({ text, breakCost });

test('lines are balanced rather than filled greedily', () => {
  const pieces = ['aaaa', 'bbbb', 'cccc', 'dddd'].map((text) => piece(text));
  const two = chooseLines(pieces, [4, 4, 4, 4], 1, shape)[1];
  expect(two?.lines.map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [2, 4],
  ]);
});

test('a cheap break wins where widths are nearly equal', () => {
  const pieces = [piece('a'), piece('b'), piece('c', 0), piece('d'), piece('e'), piece('f')];
  expect(chooseLines(pieces, [5, 5, 5, 5, 5, 5], 1, shape)[1]?.lines[0]?.to).toBe(3);
});

test('every setting holds every piece once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }), (widths) => {
      const pieces = widths.map((width) => piece('x'.repeat(width)));
      for (const { lines } of chooseLines(pieces, widths, 1, shape)) {
        expect(lines[0]?.from).toBe(0);
        expect(lines.at(-1)?.to).toBe(widths.length);
        lines.slice(1).forEach((line, index) => expect(line.from).toBe(lines[index]?.to));
      }
    }),
    { seed: 25032024, numRuns: 80 },
  );
});
