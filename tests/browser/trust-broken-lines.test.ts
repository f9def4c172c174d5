import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf } from '../../src/build/headers.ts';
import { onlyPolicy } from '../../src/build/hosts/place-hosts.ts';
import { createSiteServer, listen } from '../../src/build/serve-site.ts';
import { distFolder } from '../site/dist.ts';

const folder = distFolder();
const policy = onlyPolicy(folder);
/** Addresses whose answer breaks off after this share of it; 0 gives no answer at all. */
const broken = new Map<string, number>();
/** Lines on which nothing comes any more. A browser that is told of the break at once shows its own page instead. */
const stalled = new Set<Socket>();
const cut = () => {
  for (const socket of stalled) socket.destroy();
  stalled.clear();
};
/** Put behind the service worker's script, so that it is a new one. */
let worker = '';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: Server;
let base = '';
beforeAll(async () => {
  const site = createSiteServer(folder);
  server = createServer((request, response) => {
    const [address = ''] = (request.url ?? '').split('?');
    const share = broken.get(address);
    if (share !== undefined) breakOff(address, share, request, response);
    else if (address === '/sw.js')
      response.writeHead(200, headersOf(address, policy)).end(readFileSync(join(folder, 'sw.js'), 'utf8') + worker);
    else site.emit('request', request, response);
  });
  base = `http://localhost:${await listen(server, 0)}`;
  browser = await chromium.connect(inject('browser'));
  context = await browser.newContext({ baseURL: base, locale: 'vi-VN' });
  page = await context.newPage();
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done);
      });
  });
  await page.goto('/ke-hoach/', { waitUntil: 'networkidle' });
});
afterAll(async () => {
  await context.close();
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** Sends the head, some of the body, and nothing more. */
function breakOff(address: string, share: number, request: IncomingMessage, response: ServerResponse): void {
  if (share === 0) return void request.socket.destroy();
  const bytes = readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address));
  response.writeHead(200, { ...headersOf(address, policy), 'Content-Length': bytes.length });
  response.write(bytes.subarray(0, Math.floor(bytes.length * share)));
  stalled.add(request.socket);
}

const isWhole = () => page.locator('footer.foot').isVisible();
/** Chromium shows what it got and may tell the loss as an error. */
const open = (address: string, where = page) => where.goto(address, { waitUntil: 'commit' }).catch(() => null);

describe('a line that breaks in the middle', () => {
  test('leaves the page that was kept, whole', async () => {
    broken.set('/ke-hoach/', 0.85);
    await open('/ke-hoach/');
    await page.locator('h1').waitFor();
    cut();
    await page.waitForTimeout(500);
    expect(await isWhole()).toBe(false);
    broken.set('/ke-hoach/', 0);
    await open('/ke-hoach/');
    await page.locator('footer.foot').waitFor();
    expect(await page.locator('h1').innerText()).toBe('Kế hoạch');
    broken.clear();
  });

  test.each([
    ['script of the new worker', '/sw.js', 0.5],
    ['page that the new worker needs', '/doc-khi-mat-mang/', 0.5],
    ['page that the new worker needs, at its start', '/doc-khi-mat-mang/', 0],
  ])('in the %s leaves the old worker with all it has kept', async (_, address, share) => {
    const kept = () => page.evaluate(async () => (await (await caches.open('offline pages')).keys()).map(({ url }) => url)); // prettier-ignore
    await page.goto('/ke-hoach/', { waitUntil: 'networkidle' });
    const before = await kept();
    worker = `// ${address} ${share}`;
    broken.set(address, share);
    const cutting = setInterval(cut, 200);
    const states = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => undefined);
      const fresh = registration?.installing;
      if (fresh)
        await new Promise<void>((done) => {
          fresh.addEventListener('statechange', () => {
            if (fresh.state === 'redundant' || fresh.state === 'activated') done();
          });
        });
      return { active: registration?.active?.state, fresh: fresh?.state ?? 'none' };
    });
    clearInterval(cutting);
    expect(states.active).toBe('activated');
    expect(states.fresh).not.toBe('activated');
    expect(await kept()).toEqual(before);
    broken.clear();
    worker = '';
    await context.setOffline(true);
    await page.goto('/ke-hoach/');
    expect(await isWhole()).toBe(true);
    await context.setOffline(false);
  });

  test('leaves a page readable as far as it came, styles and all, without script', async () => {
    const plain = await browser.newContext({ baseURL: base, javaScriptEnabled: false, serviceWorkers: 'block' });
    for (const [address, share] of [
      ['/tro-giup/', 0.8],
      ['/', 0.8],
      ['/ke-hoach/', 0.8],
    ] as const) {
      // prettier-ignore
      const page = await plain.newPage();
      broken.set(address, share);
      await open(address, page);
      await page.locator('h1').first().waitFor();
      cut();
      expect(await page.locator('nav.nav').isVisible()).toBe(true);
      expect(await page.locator('main p').count()).toBeGreaterThan(0);
      const size = await page.locator('h1').first().evaluate((element) => parseFloat(getComputedStyle(element).fontSize)); // prettier-ignore
      expect(size, address).toBeGreaterThan(24);
    }
    broken.clear();
    await plain.close();
  });

  test('lets the search say so, and ask again when the line is back', async () => {
    const other = await browser.newContext({ baseURL: base, locale: 'vi-VN', serviceWorkers: 'block' });
    const asking = await other.newPage();
    broken.set('/search/start.bin', 0);
    await asking.goto('/tim-kiem/?q=khau+hieu');
    await asking.locator('[data-search-status]', { hasText: 'Chưa tải được' }).waitFor();
    expect(await asking.locator('[data-search-browse]').isVisible()).toBe(true);
    await other.setOffline(true);
    broken.clear();
    await other.setOffline(false);
    await asking.locator('[data-search-results] a').first().waitFor();
    await other.close();
  });
});
