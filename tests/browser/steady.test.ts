import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layoutPages } from './layouts.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** All layouts, at the width of a phone and of a screen. On a slow network: paint.slow.test.ts. */
describe.each([360, 1280])('%i px wide', (width) => {
  test.each(layoutPages())('$name does not move while it loads', async ({ address }) => {
    const { page } = await visit(address, { width, fresh: true });
    expect(await movesOn(page)).toEqual([]);
  });

  test('the list of kept pages does not move what is in sight', async () => {
    const { page } = await visit('/', { width, fresh: true });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    for (const address of ['/ke-hoach/', '/khau-hieu/', '/su-kien/', '/doc-khi-mat-mang/']) await page.goto(address);
    await page.waitForSelector('kept-pages li');
    expect(await movesOn(page)).toEqual([]);
  });
});

test.each([
  '/don-vi/so-ldtbxh-binh-phuoc/',
  '/van-ban/32-2010-qd-ttg/',
  '/ke-hoach/binh-phuoc/2017-tuyen-truyen-ctxh/',
])('columns of a table on %s are as wide before all of its rows are there', async (address) => {
  const { page } = await visit(address, { width: 1280, fresh: true });
  const widths = () =>
    page.$$eval('.reflow th[scope=col]', (heads) => heads.map((head) => head.getBoundingClientRect().width));
  const whole = await widths();
  expect(whole.length).toBeGreaterThan(3);
  await page.$$eval('.reflow tbody tr', (rows) => {
    for (const row of rows) row.remove();
  });
  expect(await widths()).toEqual(whole);
});

/** What moved since the page began to load, a third of a second after it is there. */
const movesOn = (page: Page): Promise<{ value: number; what: string }[]> =>
  page.evaluate(
    () =>
      new Promise<{ value: number; what: string }[]>((done) => {
        const moved: { value: number; what: string }[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node: Node | null }[];
          })[])
            moved.push({
              value: entry.value,
              what: entry.sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? '').join(' | '),
            });
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done(moved);
        }, 300);
      }),
  );
