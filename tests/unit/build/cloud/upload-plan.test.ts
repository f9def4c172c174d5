import { describe, expect, test } from 'vitest';
import { planUpload } from '../../../../src/build/cloud/upload-plan.ts';

const SITE = [
  'SHA256SUMS',
  '_astro/a.js',
  '_headers',
  '_redirects',
  '.well-known/security.txt',
  'feed.xml',
  'fonts/be-vietnam-pro-400.woff2',
  'index.html',
  'ke-hoach/index.html',
  'ke-hoach/moi/ban-in.pdf',
  'ke-hoach/moi/index.html',
  'search/0a1b2c3d4e/documents.bin',
  'search/start.bin',
  'sitemap-index.xml',
  'sw.js',
];
const NOTHING = new Set<string>();
/** Every file is of this edition. */
const files = (paths: readonly string[], edition = 'new') => new Map(paths.map((path) => [path, edition]));
const order = (there: string[] = []) =>
  planUpload(files(SITE), files(there, 'old'), NOTHING).groups.flatMap(({ paths }) => paths);
const comes = (first: string, second: string, there: string[] = []) =>
  order(there).indexOf(first) < order(there).indexOf(second);

describe('a site on its way to storage', () => {
  test('is sent whole but for the files of other hosts', () => {
    expect(order().sort()).toEqual(SITE.filter((path) => !path.startsWith('_') || path.startsWith('_astro/')).sort());
  });

  test('sends what pages need before the pages', () => {
    expect(comes('_astro/a.js', 'index.html')).toBe(true);
    expect(comes('search/0a1b2c3d4e/documents.bin', 'search/start.bin')).toBe(true);
    expect(comes('ke-hoach/moi/ban-in.pdf', 'ke-hoach/moi/index.html')).toBe(true);
  });

  test('sends new pages before pages that may link to them, feeds after both, the list of sums at the very end', () => {
    const there = ['index.html', 'ke-hoach/index.html'];
    expect(comes('ke-hoach/moi/index.html', 'index.html', there)).toBe(true);
    expect(comes('index.html', 'feed.xml', there)).toBe(true);
    expect(comes('index.html', 'sw.js', there)).toBe(true);
    expect(order(there).at(-1)).toBe('SHA256SUMS');
  });

  test('sends nothing again that is the same', () => {
    const there = files(SITE).set('index.html', 'old');
    expect(planUpload(files(SITE), there, NOTHING).groups.flatMap(({ paths }) => paths)).toEqual(['index.html']);
  });

  test('removes what is in the storage and in no kept release', () => {
    const there = files(['index.html', 'ke-hoach/cu/index.html', '_astro/old.js', '_astro/older.js'], 'old');
    expect(planUpload(files(SITE), there, new Set(['_astro/old.js'])).gone).toEqual([
      'ke-hoach/cu/index.html',
      '_astro/older.js',
    ]);
  });

  test('keeps for good what has its hash in its name, and pages for a minute', () => {
    const headers = new Map(
      planUpload(files(SITE), files([]), NOTHING).groups.flatMap((group) =>
        group.paths.map((path) => [path, group.headers]),
      ),
    );
    const cacheOf = (path: string) => headers.get(path)?.['Cache-Control'];
    expect(cacheOf('_astro/a.js')).toContain('immutable');
    expect(cacheOf('search/0a1b2c3d4e/documents.bin')).toContain('immutable');
    for (const path of ['index.html', 'search/start.bin', 'sw.js', 'ke-hoach/moi/ban-in.pdf', 'SHA256SUMS'])
      expect(cacheOf(path), path).toContain('max-age=60,');
    expect(headers.get('index.html')?.['Content-Type']).toBe('text/html; charset=utf-8');
    expect(headers.get('SHA256SUMS')?.['Content-Type']).toBe('text/plain; charset=utf-8');
  });
});
