// The two columns of a document's head and foot.
import type { Row } from './pdf-rows.ts';

const SIGNING = /^(?:TM|KT|TL|TUQ)\s?\./u;

/** Where the text of a page begins and ends across. */
export function textEdges(rows: Row[], pageWidth: number): { left: number; right: number; width: number } {
  const left = Math.min(pageWidth, ...rows.flat().map((segment) => segment.left));
  const right = Math.max(0, ...rows.flat().map((segment) => segment.right));
  return { left, right, width: Math.max(1, right - left) };
}

/** Rows that all keep clear of the page's middle, with something on both sides of it. */
export function columnsEnd(rows: Row[], start: number, edges: { left: number; width: number }): number {
  let end = start;
  let best = start;
  let [lefts, rights] = [0, 0];
  while (end < rows.length) {
    const row = rows[end] ?? [];
    const gutter = gutterOf(rows.slice(start, end + 1), edges);
    if (
      row.length > 2 ||
      rows
        .slice(start, end + 1)
        .flat()
        .some(({ left, right }) => left < gutter && right > gutter)
    )
      break;
    if (row.every(({ left, right }) => left < gutter && right < gutter) && !isNarrow(row, edges)) break;
    if (end > start && /^(?:Kính gửi|Căn cứ|Điều \d|[IVX]+\.\s|\d+\.\s)/iu.test(row[0]?.text ?? '')) break;
    const signedBefore = rows
      .slice(start, end)
      .some((above) => above.some(({ text, left }) => left < gutter && SIGNING.test(text)));
    if (signedBefore && row.length === 1 && /^Nơi nhận/iu.test(row[0]?.text ?? '')) break;
    lefts += row.filter(({ left }) => left < gutter).length;
    rights += row.filter(({ left }) => left >= gutter).length;
    end++;
    if (lefts > 0 && rights > 0) best = end;
  }
  return best - start >= 2 && lefts > 0 && rights > 0 ? best : start;
}

function isNarrow(row: Row, edges: { width: number }): boolean {
  return (row.at(-1)?.right ?? 0) - (row[0]?.left ?? 0) < edges.width * 0.52;
}

/** The widest clear strip between a quarter and three quarters of the text's width. */
export function gutterOf(zone: Row[], edges: { left: number; width: number }): number {
  const segments = zone.flat();
  let best = edges.left + edges.width / 2;
  let bestFree = -1;
  for (let share = 0.25; share <= 0.7; share += 0.01) {
    const x = edges.left + edges.width * share;
    if (segments.some(({ left, right }) => left < x && right > x)) continue;
    const free = Math.min(
      ...segments.map(({ left, right }) => Math.min(Math.abs(left - x), Math.abs(right - x))),
      edges.width,
    );
    const balanced = segments.some(({ left }) => left < x) && segments.some(({ left }) => left >= x) ? 1000 : 0;
    if (free + balanced > bestFree) [best, bestFree] = [x, free + balanced];
  }
  return best;
}
