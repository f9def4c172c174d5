// How pages offer what is printed: links to every file, pictures for sharing, the badge.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, find } from '../../src/build/site/tree.ts';
import type { MadeFile } from '../../src/catalog/files.ts';
import { distFolder, readDist } from './dist.ts';

const site = readDist();
type Page = (typeof site.pages)[number];
const rows = (JSON.parse(readFileSync(join(distFolder(), 'data/files.json'), 'utf8')) as { items: MadeFile[] }).items;
const linksOf = (page: Page | undefined): (string | undefined)[] =>
  page ? find(page.tree, 'a').map((link) => attribute(link, 'href')) : [];
const pageAt = (address: string): Page | undefined => site.pages.find((page) => page.address === address);

test('every file is offered by the page of what it is made from', () => {
  const offered = new Map(site.pages.map((page) => [page.address, new Set(linksOf(page))]));
  const missing = rows
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => offered.get(path.replace(/[^/]+$/, ''))?.has(path) !== true);
  expect(missing).toEqual([]);
});

test('the banner that most people need is two clicks from the front page', () => {
  expect(linksOf(pageAt('/'))).toContain('/khau-hieu/');
  const banners = (address: string) => linksOf(pageAt(address)).filter((link) => link?.endsWith('/bang-ron-3x1m.pdf'));
  expect(banners('/khau-hieu/').length).toBeGreaterThan(0);
  expect(banners('/bao-chi/')).toEqual(banners('/khau-hieu/'));
});

describe('the picture for sharing', () => {
  const pictures = site.pages.flatMap((page) => {
    const meta = find(page.tree, 'meta').find((each) => attribute(each, 'property') === 'og:image');
    const address = meta && attribute(meta, 'content');
    return address === undefined ? [] : [{ page: page.address, path: new URL(address).pathname }];
  });

  test('is named by every page but the badge', () => {
    const without = site.pages.filter(({ address }) => !pictures.some(({ page }) => page === address));
    expect(without.map(({ address }) => address)).toEqual(['/nhung/ngay-ctxh/']);
  });

  test('is a PNG of 1200 × 630 px below 60 KB', () => {
    const folder = distFolder();
    for (const path of new Set(pictures.map((each) => each.path))) {
      const bytes = readFileSync(join(folder, path));
      expect([bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)], path).toEqual([
        'PNG',
        1200,
        630,
      ]);
      expect(bytes.length, path).toBeLessThan(60_000);
    }
  });

  test('is drawn for no page that does not ask for it', () => {
    const asked = new Set(pictures.map((each) => each.path));
    expect([...site.files].filter((path) => path.endsWith('/chia-se.png') && !asked.has(path))).toEqual([]);
  });
});

describe('the badge for other websites', () => {
  const badge = pageAt('/nhung/ngay-ctxh/');

  test('runs nothing, loads nothing and weighs at most 10 KB', () => {
    expect(badge).toBeDefined();
    if (!badge) return;
    // An icon is asked for only by who opens the badge as a page.
    const loaded = find(badge.tree, 'script', 'link', 'img', 'iframe', 'object');
    expect(loaded.filter((each) => attribute(each, 'rel') !== 'icon')).toEqual([]);
    expect(badge.html).not.toMatch(/url\(|@import/);
    expect(statSync(join(distFolder(), 'nhung/ngay-ctxh/index.html')).size).toBeLessThanOrEqual(10_240);
  });

  test('is what the code on the press page shows', () => {
    const code = /&lt;iframe src="([^"]+)"|<p[^>]*data-copy[^>]*>&lt;iframe src=(?:&quot;|")([^"&]+)/.exec(
      pageAt('/bao-chi/')?.html ?? '',
    );
    expect(new URL(code?.[1] ?? code?.[2] ?? 'about:nothing').pathname).toBe('/nhung/ngay-ctxh/');
  });
});
