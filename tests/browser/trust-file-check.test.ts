import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSums } from '../../src/build/sums/sums.ts';
import { distFolder } from '../site/dist.ts';
import { useBrowser, visit } from './visit.ts';

useBrowser();

const [path = ''] = [...readSums(distFolder()).keys()].filter((each) => each.endsWith('.pdf'));
const bytes = readFileSync(join(distFolder(), path));

async function check(name: string, buffer: Buffer) {
  const { page, complaints } = await visit('/kiem-tra-tep/');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.locator('#tep').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const line = page.locator('file-check li');
  await line.filter({ hasNotText: 'Đang đọc' }).waitFor();
  return { text: await line.innerText(), link: line.locator('a'), sent, complaints };
}

describe('a file that a reader has', () => {
  test('is told to be the one on the site, and does not leave the browser', async () => {
    const { text, link, sent, complaints } = await check(basename(path), bytes);
    expect(text).toContain('giống hệt');
    expect(await link.getAttribute('href')).toBe(`/${path}`);
    expect(
      sent.filter(
        (each) =>
          !/^GET \/(?:SHA256SUMS|mark\.svg|sw\.js|_astro\/.*|fonts\/.*|doc-khi-mat-mang\/|kiem-tra-tep\/)$/.test(each),
      ),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('is told to differ when a byte was changed', async () => {
    const changed = Buffer.from(bytes);
    changed[100] = (changed[100] ?? 0) ^ 1;
    expect((await check(basename(path), changed)).text).toContain('nội dung khác');
  });

  test('is told to be unknown otherwise', async () => {
    expect((await check('la.bin', Buffer.from('la'))).text).toContain('không giống tệp nào');
  });
});
