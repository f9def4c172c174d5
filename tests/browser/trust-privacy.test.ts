import { describe, expect, inject, test } from 'vitest';
import { chromium } from 'playwright-core';
import { layoutPages } from './layouts.ts';

describe('a reader who opens every kind of page', () => {
  test('is not marked, not followed, and nothing is asked from elsewhere', async () => {
    const browser = await chromium.connect(inject('browser'));
    try {
      const base = inject('base');
      const context = await browser.newContext({ baseURL: base, locale: 'vi-VN' });
      const page = await context.newPage();
      const foreign = new Set<string>();
      const marks: string[] = [];
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${base}/`) && !/^(?:data|blob|about):/.test(url)) foreign.add(url);
      });
      page.on('response', (response) => {
        if ('set-cookie' in response.headers()) marks.push(`${response.url()} sets a cookie`);
      });
      for (const { address } of [...layoutPages(), { address: '/tim-kiem/?q=khau+hieu' }]) {
        await page.goto(address, { waitUntil: 'load' });
        const stored = await page.evaluate(async () => ({
          cookie: document.cookie,
          local: localStorage.length,
          session: sessionStorage.length,
          databases: (await indexedDB.databases()).map(({ name }) => name),
        }));
        if (JSON.stringify(stored) !== '{"cookie":"","local":0,"session":0,"databases":[]}')
          marks.push(`${address} ${JSON.stringify(stored)}`);
      }
      const caches = await page.evaluate(() => globalThis.caches.keys());
      expect([...foreign]).toEqual([]);
      expect(marks).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(
        caches.filter((name) => !/^(?:offline|search) /.test(name)),
        'only what was opened and searched is kept',
      ).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
