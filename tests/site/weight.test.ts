import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, find, textsOf } from '../../src/build/site/tree.ts';
import { distFolder, readDist } from './dist.ts';

/** Bytes over the wire (Brotli): what the page itself may weigh, its styles included. The first pattern that fits counts. */
const PAGE_LIMITS: [pattern: RegExp, bytes: number][] = [
  [/^\/ke-hoach\/[^/]+\/[^/]+\/$/, 20_000],
  [/./, 14_600],
];
/** All fonts that a page asks for, already compressed. */
const FONT_LIMIT = 25_000;
/** Scripts of a reading page; the search page carries the search, the form of the editors its checks. */
const SCRIPT_LIMIT = 3_000;
const WITH_SCRIPTS = ['/tim-kiem/', '/bien-tap/soan/'];

const folder = distFolder();
const site = readDist();
const weigh = (bytes: string | Buffer): number => brotliCompressSync(bytes).length;

describe('the weight of the site', () => {
  test('stays within its limit on every page', () => {
    const heavy = site.pages.flatMap(({ address, html }) => {
      const limit = PAGE_LIMITS.find(([pattern]) => pattern.test(address))?.[1] ?? 0;
      const bytes = weigh(html);
      return bytes > limit ? [`${address} ${bytes} > ${limit}`] : [];
    });
    expect(heavy).toEqual([]);
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
      const bytes = texts.reduce((sum, text) => sum + (text.length === 0 ? 0 : weigh(text)), 0);
      return !WITH_SCRIPTS.includes(address) && bytes > SCRIPT_LIMIT ? [`${address} ${bytes}`] : [];
    });
    expect(heavy).toEqual([]);
  });
});
