import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { spans, type Span } from '../../../src/charts/spans.ts';

const span = (from: string, to: string, url?: string): Span => ({
  label: 'Việc ví dụ',
  text: 'từ ngày đến ngày',
  from,
  to,
  ...(url === undefined ? {} : { url }),
});
const show = (...rows: Span[]) => toHtml(spans(rows));
const strokesOf = (html: string) =>
  [...html.matchAll(/ x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, x, width]) => [Number(x), Number(width)]);

test('a timeline runs from its first day to its last, both included', () => {
  const html = show(span('2024-01-01', '2024-01-05'), span('2024-01-06', '2024-01-10'));
  expect(strokesOf(html)).toEqual([
    [0, 50],
    [50, 50],
  ]);
  expect(html).toContain('<span>1/1/2024</span><span>10/1/2024</span>');
});

test('a day alone fills its strip and needs no scale under it', () => {
  const html = show(span('2024-01-01', '2024-01-01'));
  expect(strokesOf(html)).toEqual([[0, 100]]);
  expect(html).not.toContain('class="ends');
});

test('a span leads to the page that says so, where it has one', () => {
  expect(show(span('2024-01-01', '2024-01-02', '/ke-hoach/'))).toContain('<a href="/ke-hoach/">Việc ví dụ</a>');
  expect(show(span('2024-01-01', '2024-01-02'))).not.toContain('<a ');
});

test('no spans are an empty list', () => {
  expect(show()).toContain('<ol class="dates"></ol>');
});
