import { describe, expect, test } from 'vitest';
import { layoutPages } from './layouts.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** A font that arrives after the first paint may wrap one line anew; web.dev calls 0.1 good. */
const MOST_SHIFT = 0.02;

/** Layouts that are asked whether they hold still. */
const STEADY = ['home', 'plan', 'article', 'agency', 'data', 'search'];

const WIDTHS = [320, 360, 768, 1280];

describe.each(layoutPages())('$name', ({ address }) => {
  test('loads without a word on the console, a report of the policy or a request that fails', async () => {
    const { page, complaints } = await visit(address);
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
  });

  test('never scrolls sideways', async () => {
    const { page } = await visit(address);
    const wide: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return '';
        const beyond = [...document.body.querySelectorAll('*')].filter(
          (each) => each.getBoundingClientRect().right > clientWidth + 0.5,
        );
        return `${scrollWidth} of ${clientWidth} px, because of ${beyond.at(-1)?.outerHTML.slice(0, 120) ?? ''}`;
      });
      if (found !== '') wide.push(found);
    }
    expect(wide).toEqual([]);
  });
});

test.each(layoutPages().filter(({ name }) => STEADY.includes(name)))(
  '$name does not move while it loads',
  async ({ address }) => {
    const { page } = await visit(address, { width: 360, fresh: true });
    const moves = await page.evaluate(
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
    const sum = moves.reduce((total, { value }) => total + value, 0);
    expect(sum, JSON.stringify(moves)).toBeLessThan(MOST_SHIFT);
  },
);
