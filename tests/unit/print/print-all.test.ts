import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openCache } from '../../../src/print/cache.ts';
import { describeFiles } from '../../../src/print/manifest.ts';
import { printAll } from '../../../src/print/print-all.ts';
import type { PrintOrder, PrintRun } from '../../../src/print/print-all.ts';
import { PUBLISHER, broadcast, leaflet, plan } from './examples.ts';

// Drawing takes a moment on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const order: PrintOrder = {
  publisher: PUBLISHER,
  slogans: [],
  leaflets: [leaflet()],
  plans: [plan()],
  broadcasts: [broadcast('Kính chào bà con.')],
  pictures: [{ url: '/to-roi/vi-du/chia-se.png', kicker: 'Tờ rơi', title: 'Tờ rơi ví dụ', lang: 'vi' }],
  siteMark: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#1f8a5b" d="M0 0h9v9z"/></svg>',
  kits: [
    {
      ...{
        id: 'ngay-vi-du',
        title: 'Ngày ví dụ',
        lang: 'vi',
        updated: '2026-01-02',
        url: 'https://vi-du.example/su-kien/ngay-vi-du/',
      },
      ...{ credit: 'Nguồn: Trang Ví Dụ', slogans: [], posts: [], holds: ['/to-roi/vi-du/', '/phat-thanh/vi-du/'] },
    },
  ],
};

let folder: string;
let run: PrintRun;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'print-'));
  run = await printAll(order, openCache(folder));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what was drawn once is not drawn again', async () => {
  const again = await printAll(order, openCache(folder));
  expect(run.drawn).toBe(9);
  expect(again.drawn).toBe(0);
  expect(describeFiles(again.files)).toEqual(describeFiles(run.files));
});

test('a second run names the bytes of the first without reading them', async () => {
  const again = await printAll(order, openCache(folder));
  for (const { row, path, read } of [...again.files, ...again.pictures]) {
    const hash = createHash('sha256').update(readFileSync(path ?? ''));
    expect([row.bytes, row.sha256], row.url).toEqual([statSync(path ?? '').size, hash.digest('hex')]);
    expect(read().length).toBe(row.bytes);
  }
});

test('an entry of the cache that lost a file is drawn again', async () => {
  const torn = mkdtempSync(join(tmpdir(), 'print-'));
  const only = { ...order, leaflets: [], plans: [], kits: [], pictures: [] };
  const [first] = (await printAll(only, openCache(torn))).files;
  truncateSync(first?.path ?? '', 10);
  const again = await printAll(only, openCache(torn));
  expect(again.drawn).toBe(2);
  expect(again.files[0]?.row.sha256).toBe(first?.row.sha256);
  rmSync(torn, { recursive: true });
});

test('a changed word is drawn anew, alone', async () => {
  const changed = await printAll({ ...order, broadcasts: [broadcast('Kính chào các bạn.')] }, openCache(folder));
  expect(changed.drawn).toBe(2);
});

test('a row has every field of the contract', () => {
  const row = describeFiles(run.files).find((each) => each.url === '/to-roi/vi-du/a5.pdf');
  expect(row).toMatchObject({
    of: { collection: 'leaflets', id: 'vi-du' },
    kind: 'leaflet',
    format: 'pdf',
    widthMm: 148,
    heightMm: 210,
    bleedMm: 3,
    widthPx: null,
    heightPx: null,
    lang: 'vi',
  });
  expect(row?.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('the kit holds its files, a guide and their checksums', () => {
  const contents = unzipSync(run.files.find(({ row }) => row.kind === 'kit')?.read() ?? new Uint8Array());
  const names = Object.keys(contents);
  expect(names[0]).toBe('ngay-vi-du/DOC-TRUOC.txt');
  expect(names).toContain('ngay-vi-du/to-roi/vi-du/a5.pdf');
  expect(names).not.toContain('ngay-vi-du/ke-hoach/vi-du/2017-ke-hoach/tom-tat.pdf');
  const sums = strFromU8(contents['ngay-vi-du/SHA256SUMS.txt'] ?? new Uint8Array());
  expect(sums.trim().split('\n')).toHaveLength(names.length - 1);
});

test('all faults are reported, not the first alone', async () => {
  const { faults } = await printAll({
    ...order,
    leaflets: [leaflet('<Hotline id="1" />')],
    broadcasts: [broadcast('ABCDX')],
    kits: [],
  });
  expect(faults.map((fault) => fault.page)).toEqual(['/to-roi/vi-du/', '/phat-thanh/vi-du/']);
});
