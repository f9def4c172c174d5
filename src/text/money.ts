// Numbers and amounts in Vietnamese writing. Amounts are whole đồng and read exactly: nothing passes through a float.
import { add, multiply, readDecimal, toNumber, toWhole } from './decimal.ts';
import { CURRENCY_WORD, SCALE_WORD, scaleOf, tidyMeasure } from './quantity.ts';

export { readFormula } from './formula.ts';
export type { Factor, Formula } from './formula.ts';

const NUMBER_FORMAT = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });
const SHORT_UNITS = [
  { name: 'tỷ đồng', vnd: 1e9, step: 1e7 },
  { name: 'triệu đồng', vnd: 1e6, step: 1e4 },
  { name: 'nghìn đồng', vnd: 1e3, step: 1e3 },
] as const;
const PART = new RegExp(String.raw`^([-−]?\d[\d.,]*) ?(${SCALE_WORD})? ?`, 'iu');
const CURRENCY = new RegExp(`^(?:${CURRENCY_WORD})$`, 'iu');

/**
 * Reads a number: "." groups thousands and "," is the decimal mark, so "2.558,4" is 2558.4, and "2,558,4" and
 * "1.5" are malformed: null. Null as well where a JavaScript number cannot hold every digit.
 */
export function readNumber(text: string): number | null {
  const decimal = readDecimal(text.trim());
  return decimal && toNumber(decimal);
}

/**
 * Reads an amount of money as whole ₫: "84.330 triệu đồng" is 84 330 000 000. Units: đồng, đ, ₫, VNĐ, VND behind
 * nghìn (ngàn), triệu, tỷ (tỉ), nghìn tỷ; one of the two may be missing, not both. Parts add up from the largest
 * ("1 tỷ 250 triệu đồng"). Null for a bare number, a malformed one, a part of a đồng, and above 2^53 − 1.
 */
export function readAmount(text: string): number | null {
  let rest = tidyMeasure(text).replace(/[.;,]$/, '');
  let total = { units: 0n, scale: 0 };
  let smallest: bigint | null = null;
  for (;;) {
    const [matched = '', written = '', word] = PART.exec(rest) ?? [];
    const number = readDecimal(written);
    const scale = scaleOf(word);
    if (!number || (smallest !== null && (scale.units >= smallest || number.units < 0n))) return null;
    total = add(total, multiply(number, scale));
    smallest = scale.units;
    rest = rest.slice(matched.length);
    if (CURRENCY.test(rest) || (rest === '' && word !== undefined)) return toWhole(total);
  }
}

/** "84.330", "2.558,4": six decimals at most. */
export function formatNumber(number: number): string {
  return NUMBER_FORMAT.format(number);
}

/** "84.330.000.000 ₫". Throws RangeError when `vnd` is not whole. */
export function formatVnd(vnd: number): string {
  return `${formatNumber(toWholeVnd(vnd))} ₫`;
}

/**
 * "84,33 tỷ đồng", "2.558,4 triệu đồng", "650 nghìn đồng", "1.234.567 đồng": the largest unit that says the amount
 * in two decimals at most; never rounded. Throws RangeError when `vnd` is not whole.
 */
export function formatVndShort(vnd: number): string {
  const size = Math.abs(toWholeVnd(vnd));
  const unit = SHORT_UNITS.find((unit) => size >= unit.vnd && size % unit.step === 0);
  return unit ? `${formatNumber(vnd / unit.vnd)} ${unit.name}` : `${formatNumber(vnd)} đồng`;
}

/**
 * How to write amounts that are compared with each other, all in one unit: "84.330 triệu đồng", as documents do, when every
 * one of them is said in two decimals at most; else "84.330.000.000 ₫".
 */
export function inOneUnit(amounts: readonly (number | null)[]): (vnd: number) => string {
  const known = amounts.filter((vnd) => vnd !== null);
  const inMillions = known.some((vnd) => vnd >= 1e6) && known.every((vnd) => toWholeVnd(vnd) % 1e4 === 0);
  return inMillions ? (vnd) => `${formatNumber(vnd / 1e6)} triệu đồng` : formatVnd;
}

function toWholeVnd(vnd: number): number {
  if (!Number.isSafeInteger(vnd)) throw new RangeError(`Not a whole amount: ${vnd}`);
  return vnd;
}
