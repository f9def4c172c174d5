import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  context = await browser.newContext({ baseURL: inject('base'), locale: 'vi-VN' });
  page = await context.newPage();
  await page.goto('/');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => {
        navigator.serviceWorker.addEventListener('controllerchange', done);
      });
  });
  await page.goto('/ke-hoach/');
  await page.goto('/tim-kiem/?q=treo+khau+hieu');
  await page.locator('[data-search-results] a').first().waitFor();
  await page.goto('/tro-giup/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
});
afterAll(() => browser.close());

describe('without a network', () => {
  test('pages that were opened open again, and say so', async () => {
    await page.goto('/ke-hoach/');
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(page.url()).toMatch(/\/ke-hoach\/$/);
    expect(await page.locator('[data-without-network]').isVisible()).toBe(true);
  });

  test('the search answers what it was asked before', async () => {
    await page.goto('/tim-kiem/?q=treo+khau+hieu');
    await page.locator('[data-search-results] a').first().waitFor();
    expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
  });

  test('a page that was never opened gives the list of those that were', async () => {
    await page.goto('/to-roi/');
    const kept = page.locator('kept-pages a');
    await kept.first().waitFor();
    const addresses = await kept.evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
    expect(addresses.sort()).toEqual(['/', '/ke-hoach/', '/tim-kiem/', '/tro-giup/']);
  });

  test('the reader may have them forgotten', async () => {
    await page.goto('/doc-khi-mat-mang/');
    await page.locator('kept-pages button').click();
    await page.locator('kept-pages [role=status]').filter({ hasText: 'Đã xóa' }).waitFor();
    expect(await page.locator('kept-pages a').count()).toBe(0);
  });
});

test('with a network again the note goes', async () => {
  await context.setOffline(false);
  await page.goto('/ke-hoach/');
  expect(await page.locator('[data-without-network]').isVisible()).toBe(false);
});
