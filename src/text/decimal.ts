// Decimal numbers without rounding: a whole number of 10^-scale parts.

/** `units` × 10^-`scale`, with `scale` ≥ 0. */
export type Decimal = { units: bigint; scale: number };

const WRITTEN = /^([-−])?(\d{1,18}|[1-9]\d{0,2}(?:\.\d{3}){1,6})(?:,(\d{1,12}))?$/;

/** Reads a number in Vietnamese writing: "." groups thousands, "," is the decimal mark. Null for anything else. */
export function readDecimal(text: string): Decimal | null {
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const [, minus = '', whole = '', fraction = ''] = match;
  const units = BigInt(whole.replaceAll('.', '') + fraction);
  return { units: minus === '' ? units : -units, scale: fraction.length };
}

/** Their exact product. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** Their exact sum. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: rescale(a, scale) + rescale(b, scale), scale };
}

/** The number, or null where a JavaScript number could not hold its digits exactly. */
export function toNumber({ units, scale }: Decimal): number | null {
  const value = simplify({ units, scale });
  return isSafe(value.units) ? Number(`${value.units}e-${value.scale}`) : null;
}

/** The number when it is whole and safe (at most 2^53 − 1), otherwise null. */
export function toWhole(decimal: Decimal): number | null {
  const { units, scale } = simplify(decimal);
  return scale === 0 && isSafe(units) ? Number(units) : null;
}

function simplify({ units, scale }: Decimal): Decimal {
  let value = { units, scale };
  while (value.scale > 0 && value.units % 10n === 0n) value = { units: value.units / 10n, scale: value.scale - 1 };
  return value;
}

function rescale({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

function isSafe(units: bigint): boolean {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  return units <= limit && units >= -limit;
}
