// Chooses where lines end: of all ways to set n lines, the cheapest among those that are nearly as narrow as possible.
import type { Piece } from './pieces.ts';

/**
 * The best ways to set the pieces in 1 … `shape.maxLines` lines. `widths` are those of the pieces, `space` that of a space, in
 * any one unit. A line wider than the narrowest possible setting of that many lines by more than a tenth is not tried.
 */
export function chooseLines(pieces: Piece[], widths: number[], space: number, shape: LineShape): Setting[] {
  const settings: Setting[] = [];
  for (let count = 1; count <= Math.min(shape.maxLines, pieces.length); count += 1) {
    const narrowest = narrowestOf(widths, space, count);
    const setting = cheapest(pieces, widths, space, count, narrowest * 1.1, shape.raggedCost);
    if (setting !== null) settings.push(setting);
  }
  return settings;
}

export interface LineShape {
  maxLines: number;
  /** What a line costs that is (nearly) empty: high for centred lines, low for a ragged right edge. */
  raggedCost: number;
}

export interface Setting {
  /** First and last + 1 piece of each line. */
  lines: { from: number; to: number; width: number }[];
  cost: number;
}

function widthOf(widths: number[], space: number, from: number, to: number): number {
  let width = space * (to - from - 1);
  for (let at = from; at < to; at += 1) width += widths[at] ?? 0;
  return width;
}

function narrowestOf(widths: number[], space: number, count: number): number {
  let row = widths.map((_, index) => widthOf(widths, space, 0, index + 1));
  for (let line = 1; line < count; line += 1) {
    row = widths.map((_, end) => {
      let best = Infinity;
      for (let start = line; start <= end; start += 1) {
        best = Math.min(best, Math.max(row[start - 1] ?? Infinity, widthOf(widths, space, start, end + 1)));
      }
      return best;
    });
  }
  return row.at(-1) ?? 0;
}

function cheapest(
  pieces: Piece[],
  widths: number[],
  space: number,
  count: number,
  limit: number,
  ragged: number,
): Setting | null {
  const lineCost = (from: number, to: number): number | null => {
    const width = widthOf(widths, space, from, to);
    if (width > limit + 1e-6) return null;
    const last = to === pieces.length;
    return (last ? 0 : (pieces[to - 1]?.breakCost ?? 0)) + ragged * (1 - width / limit) ** 2;
  };
  let row: (Found | null)[] = pieces.map((_, end) => {
    const cost = lineCost(0, end + 1);
    return cost === null ? null : { cost, ends: [end + 1] };
  });
  for (let line = 1; line < count; line += 1) {
    const before = row;
    row = pieces.map((_, end) => {
      let best: Found | null = null;
      for (let start = line; start <= end; start += 1) {
        const head = before[start - 1];
        const cost = lineCost(start, end + 1);
        if (head === null || head === undefined || cost === null) continue;
        if (best === null || head.cost + cost < best.cost)
          best = { cost: head.cost + cost, ends: [...head.ends, end + 1] };
      }
      return best;
    });
  }
  const found = row.at(-1);
  if (found === null || found === undefined) return null;
  const lines = found.ends.map((to, index) => {
    const from = found.ends[index - 1] ?? 0;
    return { from, to, width: widthOf(widths, space, from, to) };
  });
  return { lines, cost: found.cost };
}

interface Found {
  cost: number;
  ends: number[];
}
