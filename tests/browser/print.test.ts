import { describe, expect, test } from 'vitest';
import { layoutPages } from './layouts.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** CSS pixels between the margins of an A4 sheet: 210 mm less twice 18 mm. */
const A4_INSIDE = 658;

describe('on paper', () => {
  test.each(layoutPages())('the content stands alone, dark on white: $name', async ({ address }) => {
    const { page } = await visit(address, { media: 'print', scheme: 'dark', width: A4_INSIDE });
    expect(await page.locator('h1').isVisible()).toBe(true);
    for (const chrome of ['header nav', 'header search', '.skip', 'footer nav'])
      expect(await page.locator(chrome).first().isVisible(), chrome).toBe(false);
    const { paper, ink, overflow } = await page.evaluate(() => ({
      paper: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
