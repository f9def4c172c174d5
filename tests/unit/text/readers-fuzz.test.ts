import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay, readDay } from '../../../src/text/day.ts';
import { parseDocumentNumber } from '../../../src/text/document-number.ts';
import { readAmount, readFormula, readNumber } from '../../../src/text/money.ts';
import { readPhone } from '../../../src/text/phone.ts';

const RUNS = 2500;
/** What the readers look for, in any order and damaged. */
const PIECES =
  'ngày tháng năm quý tỷ triệu nghìn đồng đ ₫ % x × = + Số: /KH-UBND /2010/QĐ-TTg 31/02/2024 2024-13-45 1.234,5 1,2.3 00 9e99 -0 ½ ２ 0271 (84) II ƣ \u0300 \u202e'.split(
    ' ',
  );
const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.nat().map(String)), { maxLength: 14 })
    .chain((parts) => fc.constantFrom(' ', '', '.', ',', '/', '\n').map((glue) => parts.join(glue))),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** What each reader may answer beside null. */
const READERS: Record<string, (source: string) => boolean> = {
  readDay: (source) => isGood(readDay(source), isDay),
  readNumber: (source) => isGood(readNumber(source), Number.isFinite),
  readAmount: (source) => isGood(readAmount(source), Number.isSafeInteger),
  readFormula: (source) => isGood(readFormula(source), ({ factors }) => factors.length > 0),
  parseDocumentNumber: (source) => isGood(parseDocumentNumber(source), (found) => found.text !== ''),
  readPhone: (source) => isGood(readPhone(source), ({ digits }) => /^\d+$/.test(digits)),
};

function isGood<T>(value: T | null, judge: (value: T) => boolean): boolean {
  return value === null || judge(value);
}

describe('whatever is written, a reader gives something sound or nothing', () => {
  test.for(Object.keys(READERS))('%s', { timeout: 120_000 }, (name) => {
    fc.assert(
      fc.property(text, (source) => {
        expect(READERS[name]?.(source)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
