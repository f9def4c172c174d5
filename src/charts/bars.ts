import { scaleLinear } from 'd3-scale';
import type { Element, ElementContent } from 'hast';
import { element } from '../body/element.ts';

/** One bar: its name, its size, the size in words, and a second size drawn under it (recomputed beside stated). */
export interface Bar {
  label: string;
  /** Null for a size that has nothing to be compared with: words, no stroke. */
  value: number | null;
  text: string;
  second?: { value: number; text: string } | undefined;
}

/**
 * Bars drawn at build time as a description list: the words are HTML that wraps and reads aloud, the strokes are SVG that
 * stretches with the page and is hidden from screen readers, which have the words. `whole` is the size that fills the
 * width; the largest of the rows when absent.
 */
export function bars(rows: readonly Bar[], whole?: number): Element {
  const most = whole ?? Math.max(1, ...rows.flatMap((row) => [row.value ?? 0, row.second?.value ?? 0]));
  const scale = scaleLinear([0, most], [0, 100]);
  const items = rows.map((row) => {
    const second =
      row.second === undefined
        ? []
        : [
            element('dd', { className: ['second'] }, [
              row.second.text,
              strip([{ from: 0, to: scale(row.second.value), className: 'bar-2' }]),
            ]),
          ];
    return element('div', {}, [
      element('dt', {}, [row.label]),
      element('dd', {}, [
        row.text,
        ...(row.value === null ? [] : [strip([{ from: 0, to: scale(row.value), className: 'bar' }])]),
      ]),
      ...second,
    ]);
  });
  return element('dl', { className: ['bars'] }, items);
}

/** A stroke of a strip, in hundredths of its width. */
export interface Stroke {
  from: number;
  to: number;
  className: string;
}

/** A thin strip as wide as its place, with strokes on it; never thinner than one hundredth, so that a single day is seen. */
export function strip(strokes: readonly Stroke[]): ElementContent {
  const rects = strokes.map(({ from, to, className }) => {
    const width = Math.max(1, to - from);
    return element('rect', {
      className: [className],
      x: `${round(Math.min(from, 100 - width))}%`,
      width: `${round(width)}%`,
      height: '100%',
      rx: '2',
    });
  });
  return element('svg', { className: ['strip'], ariaHidden: 'true', focusable: 'false' }, rects);
}

const round = (value: number) => Math.round(value * 100) / 100;
