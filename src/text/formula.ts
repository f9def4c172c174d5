// The sums that budgets show: "164 xã x 2 người/xã x 650.000đ/tháng x 12 tháng x 10 năm".
import { multiply, toNumber, toWhole } from './decimal.ts';
import { readQuantity, tidyMeasure } from './quantity.ts';

/** One factor; `value` in ₫ when it is money. `unit` as written: "xã", "người/xã", "năm/người" behind money. */
export type Factor = { value: number; unit: string | null; isMoney: boolean };

/** `vnd` is the product when just one factor is money and the product is whole. Null where a number could not be exact. */
export type Formula = { factors: Factor[]; vnd: number | null; product: number | null };

const LONGEST = 1000;
/** No Vietnamese syllable ends in x, but many begin with it: "164 xã x 2". */
const TIMES = /[x×*·](?!\p{L})/iu;

/**
 * Reads a product; the signs are x × * ·. Behind "=" stands what the writer reckoned, which is not believed: in
 * "10.000 đồng x 500 = 5 triệu đồng x 10 năm = 50 triệu đồng" the middle sum restates the factors before it, so the
 * factors are 10.000 đồng, 500 and 10 năm. A label before the first "=" is passed over. Null when there is no
 * product, or when a factor cannot be read.
 */
export function readFormula(text: string): Formula | null {
  if (text.length > LONGEST) return null;
  const products = tidyMeasure(text)
    .split('=')
    .map((side) => side.split(TIMES))
    .filter((side) => side.length > 1);
  const parts = products.flatMap((side, index) => (index === 0 ? side : side.slice(1)));
  const quantities = parts.map((part) => readQuantity(part.replace(/[.;]\s*$/, '')));
  const factors: Factor[] = [];
  let total = { units: 1n, scale: 0 };
  for (const quantity of quantities) {
    const value = quantity && toNumber(quantity.value);
    const unit = quantity && tidyUnit(quantity.unit);
    if (!quantity || value === null || unit === null) return null;
    total = multiply(total, quantity.value);
    factors.push({ value, unit: unit === '' ? null : unit, isMoney: quantity.isMoney });
  }
  if (factors.length === 0) return null;
  const isOneSum = factors.filter((factor) => factor.isMoney).length === 1;
  return { factors, vnd: isOneSum ? toWhole(total) : null, product: toNumber(total) };
}

/** "/1 năm/1 người" is "năm/người". Null for what is more than a unit: another number, a sum, a percentage. */
function tidyUnit(unit: string): string | null {
  const tidy = unit
    .replace(/\/ ?0?1 (?=\p{L})/gu, '/')
    .replace(/ ?\/ ?/g, '/')
    .replace(/^\//, '');
  return /^[\p{L}\p{M} ,/&-]*$/u.test(tidy) ? tidy : null;
}
