/** Choices that are the same for the same seed, on every machine. */
export interface Random {
  /** 0 … 1, without 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True in this share of the calls, from 0 to 1. */
  chance(share: number): boolean;
  /** One of the list, each as often as the others. Throws RangeError for an empty list. */
  pick<T>(list: readonly T[]): T;
  /** One of the list, the first far oftener than the last: the share of the n-th is about 1 / n, as with words (Zipf). */
  pickCommon<T>(list: readonly T[]): T;
  /** `count` different ones of the list, in the order of the list. */
  sample<T>(list: readonly T[], count: number): T[];
}

/** A stream of choices for a seed in words, such as "1/plan/17". The generator is mulberry32, its start FNV-1a of the seed. */
export function randomFrom(seed: string): Random {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: (list) => at(list, whole(0, list.length - 1)),
    pickCommon: (list) => at(list, Math.floor(Math.exp(next() * Math.log(list.length + 1))) - 1),
    sample(list, count) {
      const left = list.map((_, index) => index);
      while (left.length > count) left.splice(whole(0, left.length - 1), 1);
      return left.map((index) => at(list, index));
    },
  };
}

function at<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError('Nothing to choose from.');
  return list[index] as T;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value | 0;
}
