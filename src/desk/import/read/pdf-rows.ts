// Words of a PDF page on one line, and the pieces that wide gaps part.

export interface Word {
  text: string;
  /** Left edge and baseline in points from the page's lower left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  weight: Weight;
}

/** Whether all of the letters are bold, none, or some. */
export type Weight = 'bold' | 'plain' | 'mixed';

export interface Segment {
  text: string;
  left: number;
  right: number;
  height: number;
  weight: Weight;
}

export type Row = Segment[];

/** A list's mark stands apart from its words. */
const MARK = /^(?:(?:[IVX]{1,5}|\d{1,2}|\d{1,2}(?:\.\d{1,2}){1,3}|[a-zđ])[.)]|[-–+•●])$/u;

export function weightOf(row: Row): Weight {
  const [first] = row;
  return first && row.every(({ weight }) => weight === first.weight) ? first.weight : 'mixed';
}

/** Words on one baseline, left to right; a gap wider than `gap` letters' heights parts segments. */
export function toRows(words: Word[], gap: number): Row[] {
  const sorted = [...words].sort((a, b) => b.y - a.y || a.x - b.x);
  const groups: Word[][] = [];
  for (const word of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && Math.abs(first.y - word.y) < Math.max(first.height, word.height) * 0.35) group.push(word);
    else groups.push([word]);
  }
  return groups.map((group) =>
    toSegments(
      group.sort((a, b) => a.x - b.x),
      gap,
    ),
  );
}

function toSegments(words: Word[], wide: number): Row {
  const row: Row = [];
  for (const { text, x, width, height, weight } of words) {
    const last = row.at(-1);
    const gap = last ? x - last.right : Infinity;
    const isMarked = wide > 1 && last !== undefined && MARK.test(last.text) && gap < height * 6;
    if (!last || (gap > Math.max(height, 8) * wide && !isMarked))
      row.push({ text: text.trim(), left: x, right: x + width, height, weight });
    else {
      const joined =
        gap > height * 0.12 || /^\s/.test(text) ? `${last.text} ${text.trim()}` : last.text + text.trimEnd();
      last.text = joined;
      last.right = Math.max(last.right, x + width);
      if (last.weight !== weight) last.weight = 'mixed';
    }
  }
  return row;
}
