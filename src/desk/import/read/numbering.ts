// The numbers that a word processor paints but does not store: I., 1., a), 1.1.

const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** One counter as its format writes it (OOXML `numFmt` and ODF `num-format` names); bullets give "-". */
export function formatCounter(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
    case 'I':
      return toRoman(count).toUpperCase();
    case 'lowerRoman':
    case 'i':
      return toRoman(count);
    case 'upperLetter':
    case 'A':
      return toLetter(count).toUpperCase();
    case 'lowerLetter':
    case 'a':
      return toLetter(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
    case '':
      return '';
    case 'bullet':
      return '-';
    default:
      return String(count);
  }
}

/** Counts list paragraphs level by level; a deeper level starts again when a higher one moves on. */
export class ListCounter {
  private readonly counts: (number | undefined)[] = [];

  /** Moves a level (from 0) on and returns the counters of levels 0…level; `starts` holds each level's first number. */
  next(level: number, starts: readonly number[]): number[] {
    for (let above = 0; above < level; above++) this.counts[above] ??= starts[above] ?? 1;
    const before = this.counts[level];
    this.counts[level] = before === undefined ? (starts[level] ?? 1) : before + 1;
    this.counts.length = level + 1;
    return this.counts.map((count) => count ?? 1);
  }
}

function toRoman(count: number): string {
  let rest = Math.min(Math.max(Math.trunc(count), 0), 3999);
  let text = '';
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** a…z, then aa, bb … as Word counts. */
function toLetter(count: number): string {
  if (count < 1) return '';
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.min(Math.floor((count - 1) / 26) + 1, 10));
}
