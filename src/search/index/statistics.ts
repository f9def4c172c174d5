/** What the vocabulary knows of the site's words, from how many passages have each term. */
import { splitMarking } from '../format/terms.ts';

/** Folded syllable → marking → passages. */
export type Markings = Map<string, Map<string, number>>;

/** A term, and how many passages have it. */
export type Counted = readonly [term: string, passages: number];

export function markingsOf(terms: readonly Counted[]): Markings {
  const markings: Markings = new Map();
  for (const [term, passages] of terms) {
    const marking = splitMarking(term);
    if (!marking || !/^[a-z]/.test(marking.folded)) continue;
    const forms = markings.get(marking.folded) ?? new Map<string, number>();
    forms.set(marking.text, passages);
    markings.set(marking.folded, forms);
  }
  return markings;
}

/** The most frequent pairs of words (not numbers), for guessing what stands beside what; of equals the first in order. */
export function frequentPairs(terms: readonly Counted[], limit: number): Map<string, number> {
  const pairs = terms.filter(([term]) => /^[a-z]+ [a-z]+$/.test(term));
  const least =
    Uint32Array.from(pairs, ([, passages]) => passages)
      .sort()
      .at(-limit) ?? 0;
  const frequent = pairs.filter(([, passages]) => passages >= least);
  return new Map(frequent.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit));
}
