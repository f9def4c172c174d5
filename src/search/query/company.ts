/** Guesses that rest on the company words keep on this site: how often two stand next to each other. */
import type { Vocabulary } from '../format/vocabulary.ts';
import { isNear } from './near.ts';

/** Passages in which the two stand together, 0 when rare or either is missing. */
export function together(vocabulary: Vocabulary, first: string | undefined, second: string | undefined): number {
  return first && second ? (vocabulary.pairs.get(`${first} ${second}`) ?? 0) : 0;
}

/** How well a word fits between its neighbours. */
export function fit(
  vocabulary: Vocabulary,
  before: string | undefined,
  word: string,
  after: string | undefined,
): number {
  return together(vocabulary, before, word) + together(vocabulary, word, after);
}

/** How often two words must stand together to be taken for what was meant: the more, the larger the site. */
export function usualCompany(vocabulary: Vocabulary): number {
  return Math.max(1, vocabulary.most / 500);
}

/** Words that begin with what is typed, those that follow the word before first, at most `limit`. */
export function complete(vocabulary: Vocabulary, typed: string, before: string | undefined, limit: number): string[] {
  const { sorted } = vocabulary;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < typed) low = middle + 1;
    else high = middle;
  }
  const found: { word: string; fits: number }[] = [];
  for (let at = low; sorted[at]?.startsWith(typed); at++) {
    const word = sorted[at] ?? '';
    if (word !== typed) found.push({ word, fits: together(vocabulary, before, word) });
  }
  const fitting = found.some(({ fits }) => fits > 0) ? found.filter(({ fits }) => fits > 0) : found;
  return fitting
    .sort(
      (a, b) => b.fits - a.fits || (vocabulary.syllables.get(b.word) ?? 0) - (vocabulary.syllables.get(a.word) ?? 0),
    )
    .slice(0, limit)
    .map(({ word }) => word);
}

/** Words of the site one slip away from this one, the best fit first. `least` is the fit they must reach. */
export function mend(
  vocabulary: Vocabulary,
  word: string,
  before: string | undefined,
  after: string | undefined,
  least: number,
): string[] {
  return vocabulary.sorted
    .filter((near) => isNear(word, near))
    .map((near) => ({ near, fits: fit(vocabulary, before, near, after) }))
    .filter(({ fits }) => fits >= least)
    .sort(
      (a, b) => b.fits - a.fits || (vocabulary.syllables.get(b.near) ?? 0) - (vocabulary.syllables.get(a.near) ?? 0),
    )
    .slice(0, 2)
    .map(({ near }) => near);
}

/** "congtacxahoi" → cong tac xa hoi; null when it cannot be parted into words that stand together. */
export function unglue(vocabulary: Vocabulary, word: string): string[] | null {
  if (word.length > 60) return null;
  const best: ({ cost: number; words: string[] } | undefined)[] = [{ cost: 0, words: [] }];
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 7); start < end - 1; start++) {
      const left = best[start];
      const piece = word.slice(start, end);
      if (!left || !vocabulary.syllables.has(piece)) continue;
      const before = left.words.at(-1);
      const company = together(vocabulary, before, piece);
      if (before && company === 0) continue;
      const cost = left.cost + 8 - Math.log2(1 + company);
      const current = best[end];
      if (!current || cost < current.cost) best[end] = { cost, words: [...left.words, piece] };
    }
  }
  const words = best[word.length]?.words ?? [];
  return words.length > 1 ? words : null;
}
