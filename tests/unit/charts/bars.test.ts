import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { bars, strip } from '../../../src/charts/bars.ts';

const show = (...rows: Parameters<typeof bars>[0]) => toHtml(bars(rows));
const widthsOf = (html: string) => [...html.matchAll(/ width="([\d.]+)%"/g)].map(([, width]) => Number(width));

describe('bars', () => {
  test('are as long as their values, the longest fills its place', () => {
    const html = show({ label: 'Một', value: 50, text: '50' }, { label: 'Hai', value: 200, text: '200' });
    expect(widthsOf(html)).toEqual([25, 100]);
  });

  test('share one scale with what is computed beside them', () => {
    const html = show({ label: 'Một', value: 50, text: '50', second: { value: 100, text: 'tính lại: 100' } });
    expect(widthsOf(html)).toEqual([50, 100]);
    expect(html).toContain('tính lại: 100');
  });

  test('say everything in words; the strokes are hidden from screen readers', () => {
    const html = show({ label: 'Một', value: 1, text: '1 lớp' });
    expect(html).toMatch(/<dt>Một<\/dt><dd>1 lớp<svg[^>]* aria-hidden="true"/);
  });

  test('of nothing but zeros have no length to divide by, and are still seen', () => {
    expect(widthsOf(show({ label: 'Không', value: 0, text: '0' }))).toEqual([1]);
  });

  test('take names as text, never as markup', () => {
    expect(show({ label: '<b>', value: 1, text: '&' })).toContain('&#x3C;b>');
  });
});

describe('a strip', () => {
  const xOf = (from: number, to: number) => / x="([\d.]+)%"/.exec(toHtml(strip([{ from, to, className: 'bar' }])))?.[1];

  test('never draws a stroke thinner than one hundredth, nor beyond its end', () => {
    expect(widthsOf(toHtml(strip([{ from: 10, to: 10.1, className: 'bar' }])))).toEqual([1]);
    expect(xOf(99.9, 100)).toBe('99');
  });
});
