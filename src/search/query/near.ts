/** Words one slip away: one letter more, less, other or swapped, or one of the usual confusions of Vietnamese spelling. */

const ONSETS = [
  ['tr', 'ch'],
  ['s', 'x'],
  ['gi', 'd', 'r', 'v'],
  ['l', 'n'],
  ['c', 'k', 'q'],
  ['ph', 'f'],
  ['ng', 'ngh'],
  ['g', 'gh'],
];
const ENDINGS = [
  ['n', 'ng', 'nh', 'm'],
  ['c', 't', 'ch', 'p'],
  ['i', 'y'],
];

/** Both without marks. */
export function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 2) return false;
  return oneEdit(a, b) || confused(a, b, ONSETS, startsWith) || confused(a, b, ENDINGS, endsWith);
}

function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].reverse().join('');
}

type Cut = (word: string, part: string) => string | null;
const startsWith: Cut = (word, part) => (word.startsWith(part) ? word.slice(part.length) : null);
const endsWith: Cut = (word, part) => (word.endsWith(part) ? word.slice(0, word.length - part.length) : null);

function confused(a: string, b: string, groups: string[][], cut: Cut): boolean {
  return groups.some((group) => {
    const rests = new Set(group.map((part) => cut(a, part)).filter((rest) => rest !== null));
    return group.some((part) => rests.has(cut(b, part) ?? '\0'));
  });
}
