import { foldMarks } from './vietnamese.ts';

const LONGEST = 100;

/**
 * The candidate the writer of `word` probably meant, or null when none is near: at most one slip in every four
 * letters, four in all. Marks and case weigh less than letters: "Tien phong" is nearest to "tiên phong". Of equally
 * near candidates the first. Distance: Damerau-Levenshtein (optimal string alignment), so swapped letters are one slip.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const written = word.normalize('NFC').trim();
  const folded = fold(written);
  if (written === '' || folded.length > LONGEST) return null;
  const limit = Math.min(4, Math.max(1, Math.floor(folded.length / 4)));
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const other = candidate.normalize('NFC');
    if (Math.abs(fold(other).length - folded.length) > limit) continue;
    const slips = countSlips(folded, fold(other));
    if (slips > limit || slips >= folded.length) continue;
    const distance = slips + countSlips(written, other) / (2 * LONGEST);
    if (best === null || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

function fold(text: string): string {
  return foldMarks(text).toLowerCase();
}

/** Letters to insert, drop, change or swap with their neighbour to turn `a` into `b`. */
function countSlips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let slips = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + change);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) slips = Math.min(slips, at(beforeLast, column - 2) + 1);
      current.push(slips);
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
