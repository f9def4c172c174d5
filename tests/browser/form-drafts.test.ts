import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { useBrowser, visit } from './visit.ts';

useBrowser();

const FORM = '/bien-tap/soan/';
const TYPED = 'Đây là ví dụ một khẩu hiệu gõ dở';

let page: Page;
let complaints: string[];

beforeEach(async () => {
  ({ page, complaints } = await visit(FORM, { fresh: true }));
  await begin();
});

async function begin(): Promise<void> {
  await page.selectOption('#loai', 'slogans');
  await page.click('#moi');
  await page.fill('[data-path="text"]', TYPED);
  await page.waitForSelector(`#van-ban:has-text("${TYPED}")`, { state: 'attached' });
}

const stored = () => page.evaluate(() => Object.entries(localStorage).map(([key, value]) => `${key} ${String(value)}`));

/** Closes the tab and comes back in another one of the same browser. */
async function comeBack(): Promise<void> {
  const next = await page.context().newPage();
  await page.close();
  await next.goto(FORM);
  await next.waitForSelector('html[data-form=ready]');
  page = next;
}

describe('what a clerk types into the form', () => {
  test('is not kept anywhere until somebody asks', async () => {
    expect(await page.isChecked('#giu')).toBe(false);
    expect(await stored()).toEqual([]);
    await comeBack();
    expect([await stored(), await page.isVisible('#ban-nhap')]).toEqual([[], false]);
  });

  test('is there again after the tab was closed, when the clerk asked to keep it', async () => {
    await page.check('#giu');
    await page.fill('[data-path="text"]', `${TYPED}, rồi đóng`);
    await comeBack();
    expect(await page.innerText('#ban-nhap')).toMatch(/Khẩu hiệu.*giữ lúc \d+:\d+ ngày \d+\/\d+\/\d{4}/);
    await page.click('#ban-nhap button:has-text("Mở lại")');
    await page.waitForSelector('#soan:not([hidden])');
    expect(await page.inputValue('[data-path="text"]')).toBe(`${TYPED}, rồi đóng`);
    expect(await page.inputValue('#ten-tep')).toBe('day-la-vi-du-mot-khau-hieu-go-do-roi-dong');
    expect(await page.innerText('#da-mo-lai')).toContain('Đã mở lại bản nháp');
    expect(await page.isChecked('#giu')).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('is forgotten by the button, and when the tick is taken away', async () => {
    await page.check('#giu');
    expect(await stored()).toHaveLength(1);
    await page.uncheck('#giu');
    expect(await stored()).toEqual([]);
    await page.check('#giu');
    await comeBack();
    await page.click('#ban-nhap button:has-text("Mở lại")');
    await page.click('#quen');
    expect([await stored(), await page.inputValue('[data-path="text"]')]).toEqual([[], TYPED]);
    await page.check('#giu');
    await comeBack();
    await page.click('#ban-nhap button:has-text("Quên bản nháp")');
    expect([await stored(), await page.isVisible('#ban-nhap')]).toEqual([[], false]);
  });

  test('leaves the storage when all that was typed is taken back', async () => {
    await page.check('#giu');
    expect(await stored()).toHaveLength(1);
    await page.fill('[data-path="text"]', '');
    await page.waitForFunction(() => localStorage.length === 0);
    await page.fill('[data-path="text"]', TYPED);
    await page.waitForFunction(() => localStorage.length === 1);
  });

  test('leaves the storage once the file was downloaded', async () => {
    await page.check('#giu');
    await Promise.all([page.waitForEvent('download'), page.click('#tai')]);
    expect(await stored()).toEqual([]);
    await comeBack();
    expect(await page.isVisible('#ban-nhap')).toBe(false);
  });

  test('is one draft a file: another one begun does not write over it', async () => {
    await page.check('#giu');
    await begin();
    expect(await page.isChecked('#giu')).toBe(false);
    await page.check('#giu');
    expect(await stored()).toHaveLength(2);
  });

  test('is told to be lost soon when the browser keeps nothing', async () => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.check('#giu').catch(() => undefined);
    await page.waitForSelector('#bao:has-text("không cho giữ bản nháp")');
    expect(await page.isChecked('#giu')).toBe(false);
  });
});
