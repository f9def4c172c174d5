import { describe, expect, test } from 'vitest';
import { findLeaks } from '../../../../src/build/site/leaks.ts';
import { madePage, madeSite } from './made-site.ts';

const count = (body: string) => findLeaks(madeSite({ '/index.html': madePage('Một', body) })).length;

describe('words for nothing', () => {
  test.each([
    '<p>Ngày undefined</p>',
    '<p>null</p>',
    '<p>NaN ₫</p>',
    '<p>[object Object]</p>',
    '<p>Invalid Date</p>',
    '<a href="/ke-hoach/undefined/">x</a>',
    '<p class="a undefined">x</p>',
  ])('are found in %s', (body) => {
    expect(count(body)).toBe(1);
  });

  test.each([
    '<p>Điều chưa biết ghi là <code>null</code>.</p>',
    '<p>nullum</p>',
    '<p>không</p>',
    '<pre>undefined</pre>',
  ])('are not seen in %s', (body) => {
    expect(count(body)).toBe(0);
  });
});
