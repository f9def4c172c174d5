import { describe, expect, test } from 'vitest';
import { layoutPages } from './layouts.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

const pages = layoutPages().filter(({ name }) => name !== 'search');

describe('without script', () => {
  test.each(pages)('there is as much to read on: $name', async ({ address }) => {
    const scripted = await visit(address);
    const expected = await scripted.page.locator('main').innerText();
    const plain = await visit(address, { script: false });
    expect(expected.length).toBeGreaterThan(40);
    expect(await plain.page.locator('main').innerText()).toBe(expected);
  });

  test('the search box sends its question to the search page', async () => {
    const { page } = await visit('/', { script: false });
    const box = page.locator('header input[name="q"]');
    await box.fill('treo khau hieu');
    await box.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=treo/);
  });
});
