// Straight lines of a PDF page, out of which the borders of tables are made.
import type { Matrix } from './pdf-drawing.ts';

/** A line across (`at` is its y, from and to are x) or down (`at` is its x, from and to are y), in points. */
export interface Rule {
  across: boolean;
  at: number;
  from: number;
  to: number;
}

/** Shorter strokes belong to letters and marks. */
const SHORTEST = 5;
const [MOVE, LINE, CURVE, QUADRATIC] = [0, 1, 2, 3];

/** The upright and level strokes of one path, which pdf.js stores as "operation, coordinates …". */
export function readRules(path: readonly number[], [a, b, c, d, e, f]: Matrix): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const take = (): [number, number] => {
    const [px, py] = [path[at] ?? 0, path[at + 1] ?? 0];
    at += 2;
    return [a * px + c * py + e, b * px + d * py + f];
  };
  const draw = (toX: number, toY: number): void => {
    if (Math.abs(y - toY) < 0.8 && Math.abs(x - toX) > SHORTEST)
      rules.push({ across: true, at: y, from: Math.min(x, toX), to: Math.max(x, toX) });
    if (Math.abs(x - toX) < 0.8 && Math.abs(y - toY) > SHORTEST)
      rules.push({ across: false, at: x, from: Math.min(y, toY), to: Math.max(y, toY) });
    [x, y] = [toX, toY];
  };
  while (at < path.length) {
    const operation = path[at++];
    if (operation === MOVE) {
      [x, y] = take();
      [startX, startY] = [x, y];
    } else if (operation === LINE) draw(...take());
    else if (operation === CURVE || operation === QUADRATIC) {
      at += operation === CURVE ? 4 : 2;
      [x, y] = take();
    } else draw(startX, startY);
  }
  return rules;
}
