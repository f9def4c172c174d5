// A number with the measure behind it: "650.000đ/tháng", "164 xã", "2 triệu người".
import { multiply, readDecimal } from './decimal.ts';
import type { Decimal } from './decimal.ts';

/** `value` counts đồng when `isMoney`, otherwise pieces; `unit` is what stands behind it, "" when nothing does. */
export type Quantity = { value: Decimal; unit: string; isMoney: boolean };

/** A scale word, for use in a pattern with the flags i and u. */
export const SCALE_WORD = String.raw`(?:(?:nghìn|ngàn) )?t[ỷỉ]|triệu|nghìn|ngàn`;
/** A currency word, for use in a pattern with the flags i and u. */
export const CURRENCY_WORD = 'đồng|vnđ|vnd|đ|₫';

const NUMBER_FIRST = /^(\d[\d.,]*)(.*)$/u;
const MEASURE = new RegExp(String.raw`^(${SCALE_WORD})? ?(${CURRENCY_WORD})?(?!\p{L})`, 'iu');

/** How many of the ones a scale word stands for: "triệu" is 1 000 000, no word is 1. */
export function scaleOf(word = ''): Decimal {
  const [last = '', before] = word.toLowerCase().split(' ').reverse();
  const zeros = /^t[ỷỉ]$/.test(last) ? 9 : last === 'triệu' ? 6 : last === '' ? 0 : 3;
  return { units: 10n ** BigInt(before === undefined ? zeros : zeros + 3), scale: 0 };
}

/** NFC, with single plain spaces. */
export function tidyMeasure(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Reads one quantity. A scale word with neither currency nor pieces means money ("100 triệu/năm"). Null when the number is malformed. */
export function readQuantity(text: string): Quantity | null {
  const [, written = '', behind = ''] = NUMBER_FIRST.exec(tidyMeasure(text)) ?? [];
  const number = readDecimal(written);
  if (!number) return null;
  const words = behind.trim();
  const [measure = '', scale, currency] = MEASURE.exec(words) ?? [];
  const unit = words.slice(measure.length).trim();
  const isMoney = currency !== undefined || (scale !== undefined && /^(?:\/|$)/.test(unit));
  return { value: multiply(number, scaleOf(scale)), unit, isMoney };
}
