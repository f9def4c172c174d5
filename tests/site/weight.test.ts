import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, find, textsOf } from '../../src/build/site/tree.ts';
import { distFolder, readDist } from './dist.ts';
import { FIRST_ROUND_TRIP, weighPage, wireWeight } from './weigh-page.ts';

/** All fonts that a page asks for, already compressed. */
const FONT_LIMIT = 25_000;
/** Scripts of a reading page; the search page carries the search, the form of the editors its checks. */
const SCRIPT_LIMIT = 3_000;
const WITH_SCRIPTS = ['/tim-kiem/', '/bien-tap/soan/'];

const folder = distFolder();
const site = readDist();

describe('the weight of the site', () => {
  test('lets every page come in the first round trip, its styles included', () => {
    const weights = site.pages.map((page) => ({ address: page.address, bytes: weighPage(folder, page) }));
    expect(weights.length).toBeGreaterThan(20);
    expect(weights.filter(({ bytes }) => bytes > FIRST_ROUND_TRIP)).toEqual([]);
  });

  test('stays within its limit for fonts', () => {
    const named = site.pages.flatMap(({ html }) => [...html.matchAll(/\/[\w./-]+\.woff2?/g)].map(([path]) => path));
    const fonts = [...new Set(named)];
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)).toBeLessThanOrEqual(FONT_LIMIT);
  });

  test('stays within its limit for scripts on pages for reading', () => {
    const heavy = site.pages.flatMap(({ address, tree }) => {
      const scripts = find(tree, 'script').filter((script) => !(attribute(script, 'type') ?? '').includes('json'));
      const texts = scripts.map((script) => {
        const source = attribute(script, 'src');
        return source === undefined ? textsOf(script).join('') : readFileSync(join(folder, source));
      });
      const bytes = texts.reduce((sum, text) => sum + (text.length === 0 ? 0 : wireWeight(text)), 0);
      return !WITH_SCRIPTS.includes(address) && bytes > SCRIPT_LIMIT ? [`${address} ${bytes}`] : [];
    });
    expect(heavy).toEqual([]);
  });
});
