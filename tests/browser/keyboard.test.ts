import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { layoutPages } from './layouts.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** Where the focus is: what it stands on, whether a mark is drawn around it, whether it is in the window. */
const readFocus = (page: Page) =>
  page.evaluate(() => {
    const top = document.activeElement;
    if (!top || top === document.body) return null;
    // Inside a frame of this site the mark is drawn there.
    const element = (top instanceof HTMLIFrameElement ? top.contentDocument?.activeElement : top) ?? top;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      what: element.outerHTML.slice(0, 100),
      marked: (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      inWindow:
        box.width > 0 &&
        box.height > 0 &&
        box.bottom > 0 &&
        box.right > 0 &&
        box.top < innerHeight &&
        box.left < innerWidth,
    };
  });

const MOST_STOPS = 60;

describe('the keyboard', () => {
  test('reaches the content by the skip link, the first stop of all', async () => {
    const { page } = await visit('/');
    await page.keyboard.press('Tab');
    expect(await readFocus(page)).toMatchObject({
      what: expect.stringContaining('href="#phan-chinh"') as string,
      inWindow: true,
    });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('phan-chinh');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(true);
  });

  test.each(layoutPages())('stops in the order of the page and shows where it is on: $name', async ({ address }) => {
    const { page } = await visit(address);
    const lost: unknown[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      if (focus === null) break;
      if (!focus.marked || !focus.inWindow) lost.push(focus);
    }
    expect(lost).toEqual([]);
    expect(
      await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count(),
      'stops out of order',
    ).toBe(0);
  });
});
