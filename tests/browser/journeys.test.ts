import { PDFDocument } from '@cantoo/pdf-lib';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { arrowTo, tabTo } from './press.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

/** The bytes of what the browser downloaded; it runs in a process of its own and hands them over. */
async function readDownload(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const MM_OF_POINT = 25.4 / 72;

test('a citizen types what happened, without marks, and stands on a number to call', async () => {
  const { hotlines } = parse(readFileSync('content/site.yaml', 'utf8')) as { hotlines: { number: string }[] };
  const { page } = await visit('/');
  expect(await tabTo(page, 'header input[name=q]')).toBeLessThanOrEqual(3);
  await page.keyboard.type('bao luc gia dinh');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tim-kiem\/\?q=bao\+luc\+gia\+dinh/);
  await page.locator('[data-answer] a[href^="tel:"]').first().waitFor();
  await tabTo(page, '[data-answer] a[href^="tel:"]');
  const called = await page.evaluate(() => ({
    number: document.activeElement?.getAttribute('href'),
    what: document.activeElement?.closest('[data-answer]')?.textContent ?? '',
  }));
  expect(hotlines.map(({ number }) => `tel:${number}`)).toContain(called.number);
  expect(called.what).toMatch(/bạo lực|đánh|đe dọa/i);
});

test('a press office takes a banner of 6 × 0,8 m, two steps after the list of slogans', async () => {
  const { page, complaints } = await visit('/');
  await tabTo(page, 'nav a[href="/khau-hieu/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/khau-hieu/');

  await tabTo(page, 'main .card a[href="/khau-hieu/tien-phong-2024/"]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/khau-hieu/tien-phong-2024/');
  await tabTo(page, 'a[href$="/bang-ron-6x0.8m.pdf"]');
  const named = await page.evaluate(() => document.activeElement?.closest('li.card')?.textContent ?? '');
  expect(named).toContain('Băng rôn 6 × 0,8 m');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);

  const scale = Number(/tỉ lệ 1:(\d+)/.exec(named)?.[1] ?? 1);
  const pdf = await PDFDocument.load(await readDownload(download));
  const { width, height } = pdf.getPage(0).getTrimBox();
  const metres = (points: number) => Math.round(points * MM_OF_POINT * scale) / 1000;
  expect([metres(width), metres(height)]).toEqual([6, 0.8]);
  expect(complaints).toEqual([]);
});

test('a clerk writes a slogan into the form, publishes it, and the check has nothing to say', async () => {
  const { page } = await visit('/bien-tap/', { fresh: true });
  await tabTo(page, 'main a[href="/bien-tap/soan/"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('html[data-form=ready]');
  await tabTo(page, '#loai');
  await arrowTo(page, 'slogans');
  await tabTo(page, '#moi');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#soan:not([hidden])');

  const type = async (path: string, text: string) => {
    await tabTo(page, `[data-path="${path}"]`);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(text);
  };
  const choose = async (path: string, value: string) => {
    await tabTo(page, `[data-path="${path}"]`);
    await arrowTo(page, value);
  };
  await type('text', 'Đây là ví dụ một khẩu hiệu');
  await choose('kind', 'theme');
  await choose('event', 'ngay-ctxh-2024');
  await tabTo(page, 'details:has([data-path="status"]) > summary');
  await page.keyboard.press('Enter');
  await choose('status', 'published');
  await type('checked.against', 'Bản giấy có dấu đỏ, ví dụ');
  await tabTo(page, '#ten-tep');
  await page.keyboard.type('vi-du-tu-ban-phim');
  await page.waitForSelector('#soan[data-faults="0"]');
  await tabTo(page, '#tai');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);

  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  try {
    cpSync('content', folder, { recursive: true });
    expect(download.suggestedFilename()).toBe('vi-du-tu-ban-phim.yaml');
    const written = await readDownload(download);
    expect(written.toString()).toContain('status: published');
    writeFileSync(join(folder, 'slogans', download.suggestedFilename()), written);
    const check = spawnSync(process.execPath, ['src/checks/main.ts'], {
      env: { ...process.env, CONTENT_DIR: folder },
      encoding: 'utf8',
    });
    expect([check.status, check.stdout]).toEqual([0, expect.not.stringContaining('vi-du-tu-ban-phim')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
