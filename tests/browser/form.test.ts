import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/checks/check.ts';
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
  return made();
}

/** What the form would write now. */
async function made(): Promise<{ text: string; faults: string }> {
  return {
    text: (await page.textContent('#van-ban')) ?? '',
    faults: (await page.getAttribute('#soan', 'data-faults')) ?? '',
  };
}

/** Opens every part and every item, and tells every control of a part that is written that somebody has been at it. */
async function touchAll(): Promise<number> {
  return page.evaluate(async () => {
    const seen = new Set<Element>();
    for (;;) {
      const closed = [...document.querySelectorAll('#cac-o details')].filter((part) => !seen.has(part));
      if (closed.length === 0) break;
      for (const part of closed) {
        seen.add(part);
        part.dispatchEvent(new Event('open-now'));
      }
    }
    const isWritten = (part: Element | null | undefined): boolean =>
      !part ||
      (part.querySelector(':scope > label.tick > input:not(:checked)') === null &&
        isWritten(part.parentElement?.closest('details')));
    const inputs = [...document.querySelectorAll('#cac-o :is(input, select, textarea)[data-path]')].filter((input) =>
      isWritten(input.closest('details')),
    );
    document.querySelector('#van-ban')?.replaceChildren();
    for (const input of inputs) input.dispatchEvent(new Event('input', { bubbles: true }));
    while (document.querySelector('#van-ban')?.textContent === '')
      await new Promise((resolve) => setTimeout(resolve, 20));
    return inputs.length;
  });
}

/** What `npm run check` says of the site's content with one more file. */
function checkWith(path: string, text: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  try {
    cpSync('content', folder, { recursive: true });
    writeFileSync(join(folder, path), text);
    return checkFolder(folder).map(({ file, field, message }) => `${file} ${field} ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
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
  }, 180_000);

  test('writes the same bytes after somebody has been in every field of every file', async () => {
    const changed: string[] = [];
    let touched = 0;
    for (const [path, before] of Object.entries(FILES).filter(([path]) => path.includes('/'))) {
      await open(path);
      touched += await touchAll();
      if ((await made()).text !== before) changed.push(path);
    }
    expect(changed).toEqual([]);
    expect(touched).toBeGreaterThan(2000);
  }, 300_000);

  test('saves the one line that a person changed', async () => {
    await open(PLAN);
    await page.fill('[data-path="shortTitle"]', 'Tên ngắn khác');
    await page.click('#luu');
    await page.waitForSelector('#bao:has-text("Đã lưu")');
    expect(await readStored(PLAN)).toBe(FILES[PLAN]?.replace(/^shortTitle: .*$/m, 'shortTitle: Tên ngắn khác'));
  });

  test('tells a fault in the words of the check, at its field and in a list that leads there', async () => {
    await open(PLAN);
    await page.fill('[data-path="issuedDate"]', '31/02/2024');
    await page.waitForSelector('#loi li');
    expect(await page.innerText('#loi li')).toBe('Ngày ban hành "31/02/2024" không phải là ngày. Viết: 2024-02-29');
    expect(await page.innerText('[data-path="issuedDate"] ~ .fault')).toContain('không phải là ngày');
    await page.click('#loi li button');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe('issuedDate');
  });

  test('asks before another file takes the place of what was typed', async () => {
    const asked: string[] = [];
    let answer: 'accept' | 'dismiss' = 'dismiss';
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog[answer]();
    });
    await open(PLAN);
    await page.fill('#bai', 'Câu chưa lưu.');
    await page.selectOption('#cac-tep', { label: 'slogans/chao-mung-2024.yaml' });
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>('#cac-tep')?.value === '');
    expect(await page.inputValue('#bai')).toBe('Câu chưa lưu.');
    await page.click('#moi');
    expect(await page.inputValue('#bai')).toBe('Câu chưa lưu.');
    answer = 'accept';
    await page.click('#moi');
    await page.waitForFunction(() => document.querySelector('#dang-soan')?.textContent.startsWith('Bài mới'));
    expect(asked).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('chưa lưu') as string));
  });

  test('opens the folded parts on the way to a fault', async () => {
    await open(PLAN);
    await page.fill('#bai', 'Một.\n\n{hai}');
    await page.waitForSelector('#loi li:has-text("Dòng")');
    await page.click('summary:has-text("Việc, hạn, báo cáo")');
    await page.click('[data-path="tasks"] > summary');
    await page.click('[data-path="tasks.1"] > summary');
    await page.fill('[data-path="tasks.1.action"]', '');
    await page.click('[data-path="tasks.1"] > summary');
    await page.click('summary:has-text("Việc, hạn, báo cáo")');
    const fault = page.locator('#loi button', { hasText: 'Phân công › Mục 2 › Việc phải làm' });
    await fault.click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-path'))).toBe('tasks.1.action');
  });

  test('writes a new slogan that passes the check, and never over another file', async () => {
    await page.selectOption('#loai', 'slogans');
    await page.click('#moi');
    await page.fill('[data-path="text"]', 'Đây là ví dụ một khẩu hiệu');
    await page.selectOption('[data-path="kind"]', 'theme');
    await page.click('summary:has-text("Lấy từ đâu")');
    await page.fill('[data-path="source.holder"]', 'Ví dụ');
    await page.fill('[data-path="source.readOn"]', '22/11/2026');
    await page.locator('[data-path="source.readOn"]').blur();
    await page.waitForSelector('#soan[data-faults="0"]');
    expect(await page.inputValue('#ten-tep')).toBe('day-la-vi-du-mot-khau-hieu');
    await page.fill('#ten-tep', 'tien-phong-2024');
    await page.click('#luu');
    await page.waitForSelector('#bao:has-text("Đã có tệp")');
    expect(await readStored('slogans/tien-phong-2024.yaml')).toBe(FILES['slogans/tien-phong-2024.yaml']);
    await page.fill('#ten-tep', 'vi-du');
    await page.click('#luu');
    await page.waitForSelector('#bao:has-text("Đã lưu")');
    const text = await readStored('slogans/vi-du.yaml');
    expect(text).toMatch(/^text: Đây là ví dụ một khẩu hiệu\nkind: theme\n/);
    expect(checkWith('slogans/vi-du.yaml', text)).toEqual([]);
  });

  test('writes a new plan that passes the check, by keyboard alone', async () => {
    await page.selectOption('#loai', 'plans');
    await page.focus('#moi');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#soan:not([hidden])');
    const type = async (path: string, text: string) => {
      await page.focus(path.startsWith('#') ? path : `[data-path="${path}"]`);
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    };
    await page.selectOption('#noi', 'binh-phuoc');
    await type('title', 'Ví dụ một kế hoạch soạn trong trình duyệt');
    await type('shortTitle', 'Kế hoạch ví dụ');
    await type('summary', 'Đây là ví dụ, không phải kế hoạch thật.');
    await type('issuer.agency', 'so y te');
    await type('issuedDate', '25/3/2024');
    await type('year', '2024');
    await page.focus('summary:has-text("Việc, hạn, báo cáo")');
    await page.keyboard.press('Enter');
    await page.focus('[data-path="tasks"] > summary');
    await page.keyboard.press('Enter');
    await page.focus('[data-path="tasks"] > button');
    await page.keyboard.press('Enter');
    await type('tasks.0.where', 'II.1');
    await type('tasks.0.action', 'Treo băng rôn ví dụ ở trụ sở.');
    await page.focus('[data-path="tasks.0.lead"] > summary');
    await page.keyboard.press('Enter');
    await page.focus('[data-path="tasks.0.lead"] > button');
    await page.keyboard.press('Enter');
    await type('tasks.0.lead.0.agency', 'ban ton giao');
    await type('#bai', '## Ai làm gì');
    await page.waitForSelector('#soan[data-faults="0"]');
    await page.focus('#luu');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#bao:has-text("Đã lưu")');
    const path = 'plans/binh-phuoc/2024-ke-hoach-vi-du.mdx';
    const text = await readStored(path);
    expect(text).toContain('issuer:\n  agency: so-y-te-binh-phuoc\n');
    expect(text).toContain('issuedDate: 2024-03-25\n');
    expect(text).toContain('  - id: treo-bang-ron-vi-du-o-tru-so\n');
    expect(text).toContain('      - agency: ban-ton-giao-binh-phuoc\n');
    expect(text).toContain('number: null\n');
    expect(checkWith(path, text)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('shows what a draft still asks, and takes an answered question out', async () => {
    const asked = (FILES[PLAN] ?? '').replace(/^number:/m, '# HỎI: Số mấy?\n#    «Số: /KH-UBND»\nnumber:');
    await page.setInputFiles('#mo-tep', { name: '2024.mdx', mimeType: 'text/plain', buffer: Buffer.from(asked) });
    await page.waitForSelector('#cau-hoi li');
    expect(await page.innerText('#cau-hoi li')).toContain('Số mấy? «Số: /KH-UBND»');
    expect((await made()).text).toBe(asked);
    await page.click('#cau-hoi button');
    await page.waitForSelector('#cau-hoi:not(:has(li))', { state: 'attached' });
    expect((await made()).text).toBe(FILES[PLAN]);
  });

  test.each([360, 768, 1280])('fits a window %i wide', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await open('plans/ben-tre/2010-de-an-32.mdx');
    await touchAll();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLDetailsElement>('#cac-o details')) part.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
