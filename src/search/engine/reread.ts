/** Second ranking, over the text of the best passages: do the words stand together, in this order, with these marks? */
import { joins, joinsAsked } from '../language/connectors.ts';
import { splitSyllables, type Syllable } from '../language/syllables.ts';
import type { Query, QueryWord } from '../query/query.ts';

export interface Reading {
  /** Longest row of query words standing in a row in the text, as a share of the query, 0 … 1. */
  run: number;
  /** Most of the query within one short stretch of text, 0 … 1. */
  near: number;
  /** How much of the query stands in the heading alone, 0 … 1. */
  top: number;
  /** Every quoted phrase stands there as typed. */
  phrases: boolean;
}

/** `weights`: what each word of the query counts, light ones little. Heading and text are NFC. */
export function reread(heading: string, text: string, query: Query, weights: readonly number[]): Reading {
  const row = splitSyllables(`${heading}\n${text}`);
  const hits = query.words.map((word) => row.map((syllable) => agreement(word, syllable)));
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const inHeading = row.filter(({ end }) => end <= heading.length).length;
  const top = hits.reduce(
    (sum, places, word) => sum + Math.max(0, ...places.slice(0, inHeading)) * (weights[word] ?? 0),
    0,
  );
  return {
    top: top / all,
    run: longestRun(query.words, hits, row, weights) / all,
    near: densest(hits, row.length, weights) / all,
    phrases: phrasesStand(query.words, row),
  };
}

/** 1 for the word with its marks, less for another marking or a guess, 0 when it is another word. */
export function agreement(word: QueryWord, syllable: { text: string; folded: string }): number {
  if (word.folded === syllable.folded) return !word.marked || word.text === syllable.text ? 1 : 0.5;
  if (word.completions.includes(syllable.folded)) return 0.9;
  return word.alternatives.includes(syllable.folded) ? 0.8 : 0;
}

/** Connectors may be missing on either side. */
function longestRun(
  words: readonly QueryWord[],
  hits: number[][],
  row: readonly Syllable[],
  weights: readonly number[],
): number {
  let best = 0;
  let before = new Float64Array(row.length);
  hits.forEach((places, word) => {
    const asked = words[word];
    const here = asked && joinsAsked(asked) ? before.slice() : new Float64Array(row.length);
    places.forEach((agrees, at) => {
      if (agrees === 0) return;
      const last = row[at - 1];
      const run = Math.max(before[at - 1] ?? 0, last && joins(last) ? (before[at - 2] ?? 0) : 0);
      here[at] = Math.max(here[at] ?? 0, run + agrees * (weights[word] ?? 0));
      best = Math.max(best, here[at] ?? 0);
    });
    before = here;
  });
  return best;
}

function densest(hits: number[][], length: number, weights: readonly number[]): number {
  const width = hits.length * 2 + 4;
  let best = 0;
  for (let start = 0; start < length; start++) {
    if (!hits.some((places) => (places[start] ?? 0) > 0)) continue;
    let sum = 0;
    hits.forEach((places, word) => {
      let most = 0;
      for (let at = start; at < Math.min(length, start + width); at++) most = Math.max(most, places[at] ?? 0);
      sum += most * (weights[word] ?? 0);
    });
    best = Math.max(best, sum);
  }
  return best;
}

function phrasesStand(words: readonly QueryWord[], row: readonly Syllable[]): boolean {
  const numbers = new Set(words.map((word) => word.phrase).filter((phrase) => phrase !== null));
  return [...numbers].every((number) => {
    const phrase = words.filter((word) => word.phrase === number);
    return row.some((_, start) =>
      phrase.every((word, step) => {
        const syllable = row[start + step];
        return syllable !== undefined && (word.marked ? word.text === syllable.text : word.folded === syllable.folded);
      }),
    );
  });
}
