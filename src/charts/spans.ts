import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import { element } from '../body/element.ts';
import { daysBetween, formatDay, type Day } from '../text/day.ts';
import { strip } from './bars.ts';

/** A stretch of days with its name, the time in words, and the address that tells more. */
export interface Span {
  label: string;
  text: string;
  from: Day;
  to: Day;
  url?: string;
}

/** A timeline: every span a row of words and a stroke on one common strip of days, from the first day to the last. */
export function spans(rows: readonly Span[]): Element {
  const first = rows.map((row) => row.from).sort()[0] ?? '';
  const last =
    rows
      .map((row) => row.to)
      .sort()
      .at(-1) ?? '';
  const days = rows.length === 0 ? 1 : daysBetween(first, last) + 1;
  const scale = scaleLinear([0, days], [0, 100]);
  const items = rows.map((row) => {
    const stroke = {
      from: scale(daysBetween(first, row.from)),
      to: scale(daysBetween(first, row.to) + 1),
      className: 'bar',
    };
    const label = row.url === undefined ? row.label : element('a', { href: row.url }, [row.label]);
    return element('li', {}, [
      element('span', { className: ['day'] }, [row.text]),
      element('span', {}, [label, strip([stroke])]),
    ]);
  });
  const scaleNote =
    rows.length < 2
      ? []
      : [
          element('p', { className: ['ends', 'quiet'], ariaHidden: 'true' }, [
            element('span', {}, [formatDay(first)]),
            element('span', {}, [formatDay(last)]),
          ]),
        ];
  return element('div', { className: ['spans'] }, [element('ol', { className: ['dates'] }, items), ...scaleNote]);
}
