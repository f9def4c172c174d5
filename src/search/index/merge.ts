import type { Weights } from './tally.ts';

/** The lists of all terms in one row. */
export interface Lists {
  /** How many passages have a term, by its number. */
  counts: Uint32Array;
  /** Passage × 16 + impact of every passage that has the term, in order of passages; good until the lists change. */
  listOf: (term: number) => Uint32Array;
}

/** Turns "passage: terms" into "term: passages" by counting; passages are numbered in the order they come. */
export function mergeLists(documents: readonly Weights[], terms: number): Lists {
  const counts = new Uint32Array(terms);
  for (const { entries } of documents) {
    for (const entry of entries) {
      const term = entry >>> 4;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  const ends = new Uint32Array(terms);
  let total = 0;
  for (let term = 0; term < terms; term++) {
    ends[term] = total;
    total += counts[term] ?? 0;
  }
  const row = new Uint32Array(total);
  let passage = 0;
  for (const { lengths, entries } of documents) {
    let at = 0;
    for (const length of lengths) {
      const base = passage++ * 16;
      for (const end = at + length; at < end; at++) {
        const entry = entries[at] ?? 0;
        const term = entry >>> 4;
        const place = ends[term] ?? 0;
        row[place] = base + (entry & 15);
        ends[term] = place + 1;
      }
    }
  }
  return { counts, listOf: (term) => row.subarray((ends[term] ?? 0) - (counts[term] ?? 0), ends[term]) };
}
