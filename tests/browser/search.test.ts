import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './visit.ts';

useBrowser();

const found = '[data-search-results] a';
const asked = (text: string, more = ''): string => `/tim-kiem/?q=${encodeURIComponent(text)}${more}`;
const statusOf = (page: Page) => page.locator('[data-search-status]').textContent();
const focusOf = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the search page', () => {
  test('answers the query of its address, each result a link to its section', async () => {
    const { page, complaints } = await visit(asked('treo bang ron o tru so'));
    await page.locator(found).first().waitFor();
    expect(await page.locator(found).first().getAttribute('href')).toMatch(/^\/[\w/-]+\/(#[\w-]+)?$/);
    expect(await page.locator('[data-search-results] mark').first().textContent()).toMatch(/[ăôụở]/);
    expect(await statusOf(page)).toMatch(/^\d+ trang/);
    expect(complaints).toEqual([]);
  });

  test('answers while one types, and keeps the query in the address', async () => {
    const { page } = await visit('/tim-kiem/');
    await page.locator('main input[name=q]').pressSequentially('khau hieu 2024', { delay: 10 });
    await page.waitForURL(/q=khau\+hieu\+2024$/);
    await page.locator(`${found} >> text=/2024|Tiên phong/`).first().waitFor();
  });

  test('narrows by a filter, keeps the focus on it, and goes back and forward', async () => {
    const { page } = await visit(asked('công tác xã hội'));
    const filter = page.locator('[data-search-filters] a', { hasText: /^Tờ rơi/ });
    const name = (await filter.textContent()) ?? '';
    await filter.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/loai=leaflet/);
    await page.waitForFunction(() => document.querySelector('[data-search-filters] [aria-current=true]') !== null);
    expect(await focusOf(page)).toBe(name);
    const kinds = await page.locator('[data-result] > [data-about]').allTextContents();
    expect(kinds.length).toBe(Number(/\d+/.exec(name)?.[0]));
    expect(kinds.every((kind) => kind.startsWith('Tờ rơi'))).toBe(true);
    const narrowed = await statusOf(page);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('[data-search-filters] [aria-current=true]') === null);
    await page.goForward();
    await page.waitForFunction(() => document.querySelector('[data-search-filters] [aria-current=true]') !== null);
    expect(await statusOf(page)).toBe(narrowed);
  });

  test('asks whether something else was meant, and asks that instead', async () => {
    const { page } = await visit(asked('băng zôn'));
    await page.locator('[data-search-answers] a', { hasText: 'băng rôn' }).click();
    await page.waitForURL(/r%C3%B4n$/);
    expect(await page.locator('main input[name=q]').inputValue()).toBe('băng rôn');
  });

  test('gives the number to call, and the day, above the results', async () => {
    const { page } = await visit(asked('gọi số nào khi trẻ em bị đánh'));
    await page.locator('[data-answer] a[href="tel:111"]').waitFor();
    await page.goto(asked('ngày công tác xã hội là ngày nào'));
    expect(await page.locator('[data-answer] strong').textContent()).toMatch(/^25\/3\/\d{4}$/);
  });

  test('says so when nothing is found, tells what to try, and lists the subjects', async () => {
    const { page } = await visit(asked('xyzqw kkk'));
    await page.locator('[data-nothing] a[href="/tro-giup/"]').waitFor();
    expect(await statusOf(page)).toContain('Không tìm thấy');
    expect(await page.locator('[data-search-browse]').isVisible()).toBe(true);
  });

  test('takes what it shows as text, never as markup', async () => {
    const { page, complaints } = await visit(asked('<img src=x onerror=alert(1)>"kế hoạch"'));
    await page.locator('[data-search-status]:not(:empty)').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('shows more on demand and moves on to the first new result', async () => {
    const { page } = await visit(asked('công tác xã hội'));
    await page.locator('[data-search-more]').click();
    await page.waitForFunction(() => document.querySelectorAll('[data-result]').length > 10);
    expect(await focusOf(page)).toBe(await page.locator('[data-result] h2 a').nth(10).textContent());
  });

  test('lists everything by subject without script', async () => {
    const { page } = await visit(asked('khẩu hiệu'), { script: false });
    const browse = page.locator('[data-search-browse]');
    expect(await browse.locator('h3').count()).toBeGreaterThanOrEqual(8);
    for (const list of ['/ke-hoach/', '/khau-hieu/', '/don-vi/', '/van-ban/'])
      expect(await browse.locator(`h3 a[href="${list}"]`).count()).toBe(1);
    expect(await page.locator('[data-search-narrow]').isVisible()).toBe(false);
  });
});

describe('the search box in the header', () => {
  test('loads nothing of search before it is used', async () => {
    const { page } = await visit('/', { fresh: true });
    await page.waitForLoadState('networkidle');
    const loaded = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /\/search\/|combobox/.test(name))
          .map(({ name }) => name),
      );
    expect(await loaded()).toEqual([]);
    await page.locator('header input[name=q]').focus();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/search/')),
    );
  });

  test('is a combobox: arrows choose, Enter opens, Escape closes, the focus stays in the field', async () => {
    const { page, complaints } = await visit('/');
    const box = page.locator('header input[name=q]');
    await box.focus();
    await box.pressSequentially('thach ch', { delay: 20 });
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('[data-search-count]').textContent()).toMatch(/^\d gợi ý/);
    await page.keyboard.press('ArrowDown');
    const chosen = await box.getAttribute('aria-activedescendant');
    expect(chosen).toBe(await options.first().getAttribute('id'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    const url = await options.first().getAttribute('data-url');
    await page.keyboard.press('Enter');
    await page.waitForURL((now) => now.pathname + now.hash === url);
    expect(complaints).toEqual([]);
  });

  test('sends the whole query to the search page on Enter', async () => {
    const { page } = await visit('/');
    const box = page.locator('header input[name=q]');
    await box.fill('kh 87');
    await box.press('Enter');
    await page.waitForURL(/\/tim-kiem\/\?q=kh\+87/);
    expect(await page.locator(found).first().getAttribute('href')).toContain('2017-tuyen-truyen-ctxh');
  });
});

describe('without a network', () => {
  test('what was loaded once answers again, and a new query from what is there', async () => {
    const { page } = await visit(asked('băng rôn khẩu hiệu'), { fresh: true });
    await page.locator(found).first().waitFor();
    const first = await page.locator(found).first().textContent();
    const box = page.locator('main input[name=q]');
    await page.context().setOffline(true);
    try {
      await box.fill('khẩu hiệu');
      await page.waitForURL(/q=kh%E1%BA%A9u\+hi%E1%BB%87u$/);
      await page.locator(found).first().waitFor();
      await box.fill('băng rôn khẩu hiệu');
      await page.waitForURL(/q=b%C4%83ng/);
      await page
        .locator(found, { hasText: first ?? '' })
        .first()
        .waitFor();
      await box.fill('phẫu thuật chỉnh hình');
      await page.locator('[data-search-status]', { hasText: 'Không có mạng' }).waitFor();
    } finally {
      await page.context().setOffline(false);
    }
  });
});

describe.each(['light', 'dark'] as const)('axe, in %s colours,', (scheme) => {
  const check = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(
      (rules) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, rules),
      { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  };

  test.each([
    ['results and filters', asked('công tác xã hội', '&loai=plan')],
    ['direct answers', asked('đường dây nóng')],
    ['nothing found', asked('xyzqw kkk')],
    ['another spelling', asked('băng zôn')],
  ])('finds nothing on: %s', async (_, address) => {
    const { page } = await visit(address, { scheme, width: 360 });
    await page.locator('[data-search-status]:not(:empty)').waitFor();
    await page
      .locator('[data-search-narrow] summary')
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    expect(await check(page)).toEqual([]);
  });

  test('finds nothing on the open list of suggestions', async () => {
    const { page } = await visit('/gioi-thieu/', { scheme });
    await page.locator('header input[name=q]').pressSequentially('bình phước', { delay: 10 });
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await check(page)).toEqual([]);
  });
});
