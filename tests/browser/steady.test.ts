import { expect, test } from 'vitest';
import { layoutPages } from './layouts.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** A font that arrives after the first paint may wrap one line anew; web.dev calls 0.1 good. */
const MOST_SHIFT = 0.02;

/** Layouts that are asked whether they hold still. */
const STEADY = ['home', 'plan', 'article', 'agency', 'data', 'search'];

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
