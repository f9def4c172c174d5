import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ADDRESSES } from '../../src/addresses.ts';
import { listFiles } from '../../src/source/files.ts';
import { distFolder, readDist } from '../site/dist.ts';

const place = mkdtempSync(join(tmpdir(), 'usb-'));
const zip = readFileSync(join(distFolder(), ADDRESSES.pack));
const { origin } = readDist();
let root = '';
let browser: Browser;
let crawled: Awaited<ReturnType<typeof crawl>>;
beforeAll(async () => {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), bytes);
  }
  root = join(place, listFiles(place)[0]?.split('/')[0] ?? '');
  browser = await chromium.connect(inject('browser'));
  crawled = await crawl();
});
afterAll(async () => {
  await browser.close();
  rmSync(place, { recursive: true });
});

/** Opens every page from the folder, and tells where its links lead and what the browser complained about. */
async function crawl() {
  const context = await browser.newContext({ locale: 'vi-VN', offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  let here = '';
  page.on('console', (message) => complaints.push(`${here} console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`${here} error: ${error.message}`));
  // A picture that is still on its way when the next page is opened is broken off; whether it is there is asked of the folder.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`${here} failed: ${request.url()}`);
  });
  const links = new Map<string, string[]>();
  const ids = new Map<string, Set<string>>();
  for (const path of listFiles(root).filter((each) => each.endsWith('.html'))) {
    here = path;
    await page.goto(pathToFileURL(join(root, path)).href);
    const found = await page
      .locator('[href], [src]')
      .evaluateAll((all) =>
        all.map((element) => ('href' in element ? String(element.href) : 'src' in element ? String(element.src) : '')),
      );
    links.set(path, [...new Set(found)]);
    ids.set(path, new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))));
  }
  await context.close();
  return { links, ids, complaints };
}

describe('the pack for a stick', () => {
  test('is smaller than 20 MB, and its size is told beside the link to it', () => {
    expect(zip.length).toBeLessThan(20_000_000);
    const told = `${(Math.round(zip.length / 100_000) / 10).toLocaleString('vi-VN')} MB`;
    for (const address of [ADDRESSES.offline, ADDRESSES.data]) {
      const html = readFileSync(join(distFolder(), address, 'index.html'), 'utf8');
      expect(html).toContain(`href="${ADDRESSES.pack}"`);
      expect(html).toContain(`>${told}<`);
    }
  });

  test('opens from the folder: every link lands, and the browser has nothing to say', () => {
    const { links, ids, complaints } = crawled;
    expect(complaints).toEqual([]);
    expect(links.size).toBeGreaterThan(100);
    const dead = [...links].flatMap(([path, all]) =>
      all.filter((link) => !lands(link, ids)).map((link) => `${path} → ${link}`),
    );
    expect(dead.slice(0, 20)).toEqual([]);
  });

  test('leads to every one of its pages from the first', () => {
    const { links } = crawled;
    const seen = new Set(['index.html']);
    for (const path of seen)
      for (const link of links.get(path) ?? []) if (link.startsWith('file:') && toPath(link).endsWith('.html')) seen.add(toPath(link)); // prettier-ignore
    expect([...links.keys()].filter((path) => !seen.has(path))).toEqual([]);
  });

  test('shows its pages in their own fonts and styles', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(pathToFileURL(join(root, 'muc-luc/index.html')).href);
    const shown = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
        wide: document.documentElement.scrollWidth > innerWidth,
        scripts: document.scripts.length,
      };
    });
    expect(shown.fonts).toBeGreaterThan(0);
    expect([shown.wide, shown.scripts]).toEqual([false, 0]);
    await page.close();
  });
});

const toPath = (link: string): string => fileURLToPath(link.replace(/[?#].*$/, '')).slice(root.length + 1);

/** A file of the pack, at an id that is there; or an address on the network: of this site one that is not in the pack. */
function lands(link: string, ids: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (link === '' || /^(?:tel|mailto|webcal|data):/.test(link)) return true;
  if (!link.startsWith('file:')) {
    if (!link.startsWith(`${origin}/`)) return /^https?:/.test(link);
    const address = decodeURIComponent(new URL(link).pathname);
    return existsSync(join(distFolder(), address.endsWith('/') ? `${address}index.html` : address));
  }
  const file = join(root, toPath(link));
  if (!file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) return false;
  const part = decodeURIComponent(new URL(link).hash.slice(1));
  return part === '' || ids.get(toPath(link))?.has(part) === true;
}
