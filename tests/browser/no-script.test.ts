import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layoutPages } from './layouts.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** Pages that are programs: without script they say so and name another way. */
const PROGRAMS = ['search', 'form of the editors', 'check of a file', 'without network'];
const pages = layoutPages().filter(({ name }) => !PROGRAMS.includes(name));

/** The lines of the content as they can be read. Buttons are left out: they do something, and only script can. */
async function readLines(page: Page): Promise<string[]> {
  const text = await page.locator('main').evaluate((main) => {
    main.querySelectorAll('button').forEach((button) => {
      button.remove();
    });
    return (main as HTMLElement).innerText;
  });
  return text.split('\n').flatMap((line) => line.trim() || []);
}

describe('without script', () => {
  test.each(pages)('there is as much to read on: $name', async ({ address }) => {
    const expected = await readLines((await visit(address)).page);
    const plain = await readLines((await visit(address, { script: false })).page);
    expect(expected.join('').length).toBeGreaterThan(40);
    expect(plain).toEqual(expected);
  });

  test('the search box sends its question to the search page', async () => {
    const { page } = await visit('/', { script: false });
    const box = page.locator('header input[name="q"]');
    await box.fill('treo khau hieu');
    await box.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=treo/);
  });
});
