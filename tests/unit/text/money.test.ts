import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatNumber,
  formatVnd,
  formatVndShort,
  inOneUnit,
  readAmount,
  readFormula,
  readNumber,
} from '../../../src/text/money.ts';
import { anyText } from './arbitraries.ts';

const whole = fc.maxSafeInteger();
const count = { value: 1, unit: null, isMoney: false };

describe('a number', () => {
  it.each([
    ['2.558,4', 2558.4],
    ['84.330', 84330],
    ['84330', 84330],
    ['0,5', 0.5],
    ['06', 6],
    ['-4.000', -4000],
    ['9.007.199.254.740.991', 9007199254740991],
  ])('%s is %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each([
    '2,558,4',
    '1.5',
    '1.2345',
    '84.33.000',
    '0.500',
    '1e3',
    '٣',
    '',
    '9.007.199.254.740.993',
    '-9.007.199.254.740.993',
  ])('is not read from %j', (text) => {
    expect(readNumber(text)).toBeNull();
  });

  it('survives being written and read again', () => {
    fc.assert(
      fc.property(whole, (number) => {
        expect(readNumber(formatNumber(number))).toBe(number);
      }),
    );
    expect(formatNumber(2558.4)).toBe('2.558,4');
  });
});

describe('an amount', () => {
  it.each([
    ['84.330 triệu đồng', 84_330_000_000],
    ['2.558,4 triệu', 2_558_400_000],
    ['84,33 tỷ đồng', 84_330_000_000],
    ['84,33 TỈ ĐỒNG', 84_330_000_000],
    ['1 tỷ 250 triệu đồng', 1_250_000_000],
    ['1,5 nghìn tỷ đồng', 1_500_000_000_000],
    ['650.000đ', 650_000],
    ['650.000 ₫', 650_000],
    ['650.000 VNĐ.', 650_000],
    ['650 ngàn đồng', 650_000],
    ['84.330 triệu đồng'.normalize('NFD'), 84_330_000_000],
    ['9.007.199.254.740.991 đ', Number.MAX_SAFE_INTEGER],
  ])('%s is %d ₫', (text, vnd) => {
    expect(readAmount(text)).toBe(vnd);
  });

  it.each([
    '84.330',
    '2,558,4 triệu đồng',
    '0,5 đồng',
    '9.007.199.254.740.992 đ',
    '250 triệu 1 tỷ',
    '1 triệu 500',
    '10 triệu/năm',
    '2 triệu người',
    'đồng',
    '',
  ])('is not read from %j', (text) => {
    expect(readAmount(text)).toBeNull();
  });

  it('is written in full or short, and never rounded', () => {
    expect(formatVnd(84_330_000_000)).toBe('84.330.000.000 ₫');
    expect(formatVndShort(84_330_000_000)).toBe('84,33 tỷ đồng');
    expect(formatVndShort(2_558_400_000)).toBe('2.558,4 triệu đồng');
    expect(formatVndShort(650_000)).toBe('650 nghìn đồng');
    expect(formatVndShort(1_234_567)).toBe('1.234.567 đồng');
    expect(formatVndShort(0)).toBe('0 đồng');
    expect(() => formatVnd(0.5)).toThrow(RangeError);
  });

  it('survives being written and read again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          whole,
          fc.integer({ min: -9_000_000, max: 9_000_000 }).map((n) => n * 1e6),
        ),
        (vnd) => {
          expect(readAmount(formatVnd(vnd))).toBe(vnd);
          expect(readAmount(formatVndShort(vnd))).toBe(vnd);
        },
      ),
    );
  });
});

describe('a formula', () => {
  it('has factors with units, and one product in đồng', () => {
    expect(readFormula('164 xã x 2 người/xã x 650.000đ/tháng x 12 tháng x 10 năm')).toEqual({
      factors: [
        { value: 164, unit: 'xã', isMoney: false },
        { value: 2, unit: 'người/xã', isMoney: false },
        { value: 650_000, unit: 'tháng', isMoney: true },
        { value: 12, unit: 'tháng', isMoney: false },
        { value: 10, unit: 'năm', isMoney: false },
      ],
      vnd: 25_584_000_000,
      product: 25_584_000_000,
    });
  });

  it.each([
    ['2 trung tâm x 2.000 triệu đồng /TT = 4.000 triệu đồng', 4_000_000_000],
    ['100 triệu đồng/năm *10 năm = 1.000 triệu đồng', 1_000_000_000],
    ['50 triệu đồng/năm × 10 năm = 250 triệu đồng', 500_000_000],
    ['10.000.000 đồng/người/năm x 500 = 5.000 triệu đồng x 10 năm = 50.000 triệu đồng', 50_000_000_000],
    [
      '164 xã, phường x 2 người/xã x 650.000đ/tháng x 12 tháng = 2,558,4 triệu đồng x 10 năm = 25.580 triệu đồng',
      25_584_000_000,
    ],
    ['Kinh phí = 2 lớp · 1,5 triệu', 3_000_000],
    ['500.000đx3 người', 1_500_000],
    ['100 triệu/năm x 10', 1_000_000_000],
  ])('%s makes %d ₫, whatever the writer reckoned', (text, vnd) => {
    expect(readFormula(text)).toMatchObject({ vnd });
    expect(readFormula(text.normalize('NFD'))).toMatchObject({ vnd });
  });

  it('takes "per one" as "per"', () => {
    expect(readFormula('500.000 đ/1 năm/1 người x 3')?.factors).toEqual([
      { value: 500_000, unit: 'năm/người', isMoney: true },
      { ...count, value: 3 },
    ]);
  });

  it('counts people in millions without taking them for money', () => {
    expect(readFormula('2 triệu người x 3')).toEqual({
      factors: [
        { value: 2_000_000, unit: 'người', isMoney: false },
        { ...count, value: 3 },
      ],
      vnd: null,
      product: 6_000_000,
    });
  });

  it('has no sum of money when no factor, or more than one, is money, or when đồng are left over in parts', () => {
    expect(readFormula('2 x 3')).toMatchObject({ vnd: null, product: 6 });
    expect(readFormula('2 đồng x 3 đồng')).toMatchObject({ vnd: null, product: 6 });
    expect(readFormula('3 đồng x 0,5')).toMatchObject({ vnd: null, product: 1.5 });
  });

  it.each(['250 triệu đồng', '2,558,4 triệu x 10', 'xã x xóm', '50% x 10', '(2 + 3) x 4', '2 người/6 tháng x 3', ''])(
    'is not read from %j',
    (text) => {
      expect(readFormula(text)).toBeNull();
    },
  );

  it('multiplies exactly, and says nothing where it could not', () => {
    const factors = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(factors, (numbers) => {
        const exact = numbers.reduce((product, number) => product * BigInt(number), 1n);
        const product = readFormula(numbers.map(formatNumber).join(' x '))?.product;
        expect(product).toBe(exact > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(exact));
      }),
    );
  });
});

it('no text makes the readers of money throw', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect([readNumber(text), readAmount(text), readFormula(text)]).toHaveLength(3);
    }),
  );
});

it('says amounts that are compared in one unit, the document’s where it fits all of them', () => {
  expect([84_330_000_000, 250_000_000].map(inOneUnit([84_330_000_000, 250_000_000, null]))).toEqual([
    '84.330 triệu đồng',
    '250 triệu đồng',
  ]);
  expect([2_558_400_000].map(inOneUnit([2_558_400_000]))).toEqual(['2.558,4 triệu đồng']);
  expect([8_000_000].map(inOneUnit([8_000_000, 1_234_567]))).toEqual(['8.000.000 ₫']);
  expect([650_000].map(inOneUnit([650_000]))).toEqual(['650.000 ₫']);
});
