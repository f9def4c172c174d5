import { createHash, randomBytes } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePack } from '../../../../src/build/pack/make-pack.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const page = (style: string, text: string) =>
  `<html><head><title>${text}</title><style>${style}</style></head><body><search>x</search><main id="a"><p>${text}</p></main></body></html>`;
const SITE: Record<string, string | Uint8Array> = {
  'index.html': page('p{color:red}', 'Trang đầu'),
  'ke-hoach/a/1/index.html': page('p{color:blue}', 'Kế hoạch một'),
  'ke-hoach/a/2/index.html': page('p{color:blue}', 'Kế hoạch <hai>'),
  'to-roi/a/to-gap.pdf': randomBytes(5000),
  'lich.ics': 'BEGIN:VCALENDAR',
};

const LIMIT = 20_000_000;

/** `read` takes down which files were read. */
function make(site: Record<string, string | Uint8Array>, cache = 'kept.bin', limit = LIMIT, read: string[] = []) {
  const bytes = (path: string) => Buffer.from(site[path] ?? '');
  return makePack({
    files: Object.keys(site)
      .sort()
      .map((path) => ({ path, sha256: createHash('sha256').update(bytes(path)).digest('hex') })),
    read: (path) => {
      read.push(path);
      return bytes(path);
    },
    pages: new Map(
      Object.entries(site).map(([path, { length }]) => [path, { title: `Trang ${path}`, letters: length }]),
    ),
    plans: ['/ke-hoach/a/2/', '/ke-hoach/a/1/'],
    day: '2026-03-25',
    site: 'https://vi-du.example',
    folder: 'vi-du',
    cache: join(folder, cache),
    limit,
  });
}

describe('the pack', () => {
  test('is a ZIP that others can read, with every file in one folder', () => {
    const files = unzipSync(make(SITE));
    const names = Object.keys(files);
    expect(names.filter((name) => !name.startsWith('vi-du/'))).toEqual([]);
    expect(names.filter((name) => name.endsWith('.css'))).toHaveLength(2);
    expect(Buffer.from(files['vi-du/to-roi/a/to-gap.pdf'] ?? [])).toEqual(SITE['to-roi/a/to-gap.pdf']);
    expect(strFromU8(files['vi-du/ke-hoach/a/1/index.html'] ?? new Uint8Array())).toContain('<p>Kế hoạch một</p>');
  });

  test('lists its pages, how many there are, and of which day', () => {
    const list = strFromU8(unzipSync(make(SITE))['vi-du/muc-luc/index.html'] ?? new Uint8Array());
    expect(list).toContain('<a href="../ke-hoach/a/1/index.html">Trang ke-hoach/a/1/index.html</a>');
    expect(list).toContain('3 trang và 2 tệp');
    expect(list).toContain('ngày 25 tháng 3 năm 2026');
  });

  test('is the same whether it was made anew or from what the last build kept', () => {
    const changed = { ...SITE, 'ke-hoach/a/1/index.html': page('p{color:green}', 'Kế hoạch đã sửa') };
    make(SITE);
    expect(Buffer.from(make(changed)).equals(make(changed, 'anew.bin'))).toBe(true);
    expect(Buffer.from(make(SITE)).equals(make(SITE, 'anew too.bin'))).toBe(true);
  });

  test('is right again where a file has come or gone, and only pages that lead there are written again', () => {
    const link = page('', '<a href="/ke-hoach/a/1/">a</a>');
    const more = { ...SITE, 'tin/1/index.html': link, 'tin/2/index.html': page('', 'Tin hai') };
    const less = Object.fromEntries(Object.entries(more).filter(([path]) => path !== 'ke-hoach/a/1/index.html'));
    make(more);
    const read: string[] = [];
    expect(Buffer.from(make(less, 'kept.bin', LIMIT, read)).equals(make(less, 'anew.bin'))).toBe(true);
    expect(read).toContain('tin/1/index.html');
    expect(read).not.toContain('tin/2/index.html');
    expect(Buffer.from(make(more)).equals(make(more, 'anew too.bin'))).toBe(true);
  });

  test('is made anew where what was kept is damaged', () => {
    const whole = make(SITE);
    writeFileSync(join(folder, 'kept.bin'), 'not what it was');
    expect(Buffer.from(make(SITE)).equals(whole)).toBe(true);
  });

  test('stays under its limit when the site has grown over all measure and hardly deflates', () => {
    const many = <T>(path: (index: number) => string, make: () => T): Record<string, T> =>
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [path(index), make()]));
    const files = many((index) => `to-roi/${index}/to-gap.pdf`, () => randomBytes(10_000)); // prettier-ignore
    const pages = many((index) => `ke-hoach/a/${index}/index.html`, () => page('', randomBytes(10_000).toString('hex'))); // prettier-ignore
    const { length } = make({ ...SITE, ...files, ...pages }, 'grown.bin', 200_000);
    expect(length).toBeLessThan(200_000);
    expect(length).toBeGreaterThan(100_000);
  });
});
