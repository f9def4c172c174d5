import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLines } from '../../../../src/outputs/calendar/fold.ts';

const octets = (line: string) => new TextEncoder().encode(line).length;
const letters = fc.string({ unit: 'grapheme', maxLength: 400 }).map((text) => text.replace(/[\r\n]/g, ''));

describe('folding', () => {
  test('leaves lines of 75 octets alone', () => {
    expect(foldLines('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLines('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
  });

  test('makes no line longer than 75 octets, cuts no letter and loses nothing', () => {
    fc.assert(
      fc.property(letters, (text) => {
        const folded = foldLines(text);
        expect(folded.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
        expect(folded.replaceAll('\r\n ', '')).toBe(text.toWellFormed());
      }),
      { numRuns: 1000 },
    );
  });
});
