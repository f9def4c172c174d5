import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openSiteFiles, type SiteFiles } from '../../../../src/build/kept/site-files.ts';
import { openStore } from '../../../../src/build/kept/store.ts';
import { publishedFiles } from '../../../../src/build/sums/sums.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-files-'));
const store = openStore(join(folder, 'store'));
let files: SiteFiles;
beforeEach(() => {
  files = openSiteFiles(store);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const paths = () => files.list().map(({ path }) => path);

describe('the files of a site', () => {
  test('come from bytes, from the store, from elsewhere and from folders, and are written under their paths', () => {
    const assets = join(folder, 'assets');
    mkdirSync(join(assets, '.well-known'), { recursive: true });
    writeFileSync(join(assets, 'a.js'), 'a');
    writeFileSync(join(assets, '.well-known', 'b.txt'), 'b');
    const kept = store.put('trang');
    files.add('c/index.html', 'c');
    files.addKept('d/index.html', kept);
    files.addFile('e.pdf', { sha256: 'e'.repeat(64), source: join(assets, 'a.js') });
    files.addFolder(assets);
    const out = join(folder, 'out');
    mkdirSync(out);
    files.writeTo(out);
    expect(publishedFiles(out).sort()).toEqual(paths());
    expect(readFileSync(join(out, 'd/index.html'), 'utf8')).toBe('trang');
    expect(readFileSync(join(out, '.well-known/b.txt'), 'utf8')).toBe('b');
  });

  test('stand in one order, however they came', () => {
    for (const path of ['b', 'a/z', 'Z', 'a']) files.add(path, path);
    expect(paths()).toEqual(['Z', 'a', 'a/z', 'b']);
  });

  test('may claim a path twice with the same bytes, not with others', () => {
    files.add('a.txt', 'một');
    files.add('a.txt', 'một');
    expect(() => {
      files.add('a.txt', 'hai');
    }).toThrow('Two files claim /a.txt.');
  });

  test('may be replaced, and then have the digest of the new bytes', () => {
    files.add('a.txt', 'một');
    files.replace('a.txt', 'hai');
    expect(files.read('a.txt').toString()).toBe('hai');
    expect(files.list()).toEqual([{ path: 'a.txt', sha256: store.put('hai').sha256 }]);
  });

  test('that are not there cannot be read', () => {
    expect(() => files.read('khong.txt')).toThrow('There is no /khong.txt.');
  });
});
