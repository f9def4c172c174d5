import type { Page } from 'playwright-core';

/** A person who has only a keyboard. Every step asserts that the focus is where the next key will go. */
export const LONGEST_WAY = 120;

/**
 * Presses Tab until the focus stands on `selector`; a field's words are then typed by `page.keyboard`.
 * @returns How many times it was pressed. Throws with the last stop when the way ends or is longer than `most`.
 */
export async function tabTo(page: Page, selector: string, most = LONGEST_WAY): Promise<number> {
  let last = '';
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((wanted) => {
      const element = document.activeElement;
      return { found: element?.matches(wanted) === true, what: element?.outerHTML.slice(0, 100) ?? '' };
    }, selector);
    if (stop.found) return presses;
    last = stop.what;
  }
  throw new Error(`${most} times Tab and no ${selector}; the last stop was ${last}`);
}

/** Presses an arrow key in a list box until it holds `value`. */
export async function arrowTo(page: Page, value: string, key = 'ArrowDown'): Promise<void> {
  const read = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
  for (let before = null; (await read()) !== value;) {
    before = await read();
    await page.keyboard.press(key);
    if ((await read()) === before) throw new Error(`the list ends with ${before}, before ${value}`);
  }
}
