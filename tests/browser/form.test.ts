import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/source/files.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

const FILES = Object.fromEntries(
  listFiles('content')
    .filter((path) => /^(?:site\.yaml|.+\/.+\.(?:mdx|yaml))$/.test(path))
    .map((path) => [path, readFileSync(`content/${path}`, 'utf8')]),
);
const PLAN = 'plans/binh-phuoc/2024-ngay-ctxh.mdx';

let page: Page;
let complaints: string[];

/** The form with a copy of content/ in the browser's own storage: what a person picks in the dialog of the system. */
beforeEach(async () => {
  ({ page, complaints } = await visit('/bien-tap/soan/', { fresh: true }));
  await page.waitForSelector('html[data-form=ready]');
  await page.evaluate(async (files) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('content', { create: true });
    for (const [path, text] of Object.entries(files)) {
      const parts = path.split('/');
      const last = parts.pop() ?? '';
      let at = root;
      for (const part of parts) at = await at.getDirectoryHandle(part, { create: true });
      const stream = await (await at.getFileHandle(last, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
  }, FILES);
  await page.click('#mo-thu-muc');
  await page.waitForFunction(() => document.querySelectorAll('#cac-tep option').length > 9);
});

const readStored = (path: string) =>
  page.evaluate(async (wanted) => {
    const parts = `content/${wanted}`.split('/');
    const last = parts.pop() ?? '';
    let at = await navigator.storage.getDirectory();
    for (const part of parts) at = await at.getDirectoryHandle(part);
    return (await (await at.getFileHandle(last)).getFile()).text();
  }, path);

async function open(path: string): Promise<{ text: string; faults: string }> {
  await page.evaluate(() => document.querySelector('#van-ban')?.replaceChildren());
  await page.selectOption('#cac-tep', { label: path });
  await page.waitForFunction(() => document.querySelector('#van-ban')?.textContent !== '');
  return {
    text: (await page.textContent('#van-ban')) ?? '',
    faults: (await page.getAttribute('#soan', 'data-faults')) ?? '',
  };
}

describe('the form of the editors', () => {
  test('opens every file of the site and would write the same bytes', async () => {
    const changed: string[] = [];
    for (const [path, before] of Object.entries(FILES).filter(([path]) => path.includes('/'))) {
      const { text, faults } = await open(path);
      if (text !== before || faults !== '0') changed.push(`${path}: ${faults} faults`);
    }
    expect(changed).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('saves the one line that a person changed', async () => {
    await open(PLAN);
    await page.fill('[data-path="shortTitle"]', 'Tên ngắn khác');
    await page.click('#luu');
    await page.waitForSelector('#bao:not(:empty)');
    expect(await readStored(PLAN)).toBe(FILES[PLAN]?.replace(/^shortTitle: .*$/m, 'shortTitle: Tên ngắn khác'));
  });

  test('tells a fault in the words of the check, and leads to its field', async () => {
    await open(PLAN);
    await page.fill('[data-path="issuedDate"]', '31/02/2024');
    await page.waitForSelector('#loi li');
    expect(await page.innerText('#loi li')).toBe('issuedDate "31/02/2024" không phải là ngày. → 2024-02-29');
    await page.click('#loi li button');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe('issuedDate');
  });

  test('writes a new file, and never over another', async () => {
    await page.selectOption('#loai', 'slogans');
    await page.click('#moi');
    await page.fill('#ten-tep', 'tien-phong-2024');
    await page.fill('[data-path="text"]', 'Đây là ví dụ một khẩu hiệu');
    await page.selectOption('[data-path="kind"]', 'theme');
    await page.fill('[data-path="plan"]', 'binh-phuoc/2024-ngay-ctxh');
    await page.click('#luu');
    await page.waitForSelector('#bao:has-text("Đã có tệp")');
    expect(await readStored('slogans/tien-phong-2024.yaml')).toBe(FILES['slogans/tien-phong-2024.yaml']);
    await page.fill('#ten-tep', 'vi-du');
    await page.click('#luu');
    await page.waitForSelector('#bao:has-text("Đã lưu")');
    expect(await readStored('slogans/vi-du.yaml')).toMatch(/^text: Đây là ví dụ một khẩu hiệu\nkind: theme\nplan: /);
    expect(await page.getAttribute('#soan', 'data-faults')).toBe('0');
  });
});
