import { scalePoint } from 'd3-scale';
import type { Element } from 'hast';
import { element } from '../body/element.ts';

/** A row of one side of the drawing. */
export interface End {
  id: string;
  label: string;
}

const WIDTH = 1060;
const STEP = 36;
const LEFT = 380;
const RIGHT = 640;

/**
 * Two columns of names with a line for each link between them. A drawing for wide
 * screens only, hidden from screen readers: whoever draws it shows the same as a table.
 */
export function links(
  left: readonly End[],
  right: readonly End[],
  pairs: readonly { from: string; to: string }[],
): Element {
  const height = STEP * Math.max(left.length, right.length);
  const place = (ends: readonly End[]) =>
    scalePoint(
      ends.map((end) => end.id),
      [STEP / 2, height - STEP / 2],
    ).padding(left.length === right.length ? 0 : 0.2);
  const [leftAt, rightAt] = [place(left), place(right)];
  const lines = pairs.map(({ from, to }) => {
    const [y1, y2] = [leftAt(from) ?? 0, rightAt(to) ?? 0];
    const middle = (LEFT + RIGHT) / 2;
    return element('path', {
      className: ['link'],
      d: `M${LEFT},${round(y1)}C${middle},${round(y1)} ${middle},${round(y2)} ${RIGHT},${round(y2)}`,
      strokeWidth: '2',
    });
  });
  const names = (ends: readonly End[], at: (id: string) => number | undefined, x: number, anchor: string) =>
    ends.map((end) =>
      element('text', { x: String(x), y: String(round((at(end.id) ?? 0) + 5)), textAnchor: anchor }, [end.label]),
    );
  return element(
    'svg',
    { className: ['links'], viewBox: `0 0 ${WIDTH} ${height}`, ariaHidden: 'true', focusable: 'false' },
    [...lines, ...names(left, leftAt, LEFT - 10, 'end'), ...names(right, rightAt, RIGHT + 10, 'start')],
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
