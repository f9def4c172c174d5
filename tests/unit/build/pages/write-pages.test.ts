import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { KeptPage, PageIndex } from '../../../../src/build/kept/page-index.ts';
import { openSiteFiles, type SiteFiles } from '../../../../src/build/kept/site-files.ts';
import { openStore } from '../../../../src/build/kept/store.ts';
import type { Pages } from '../../../../src/build/pages/open-pages.ts';
import type { Share } from '../../../../src/build/pages/share.ts';
import { writePages, writeShare } from '../../../../src/build/pages/write-pages.ts';
import type { Route } from '../../../../src/build/renderer/renderer.ts';

const folder = mkdtempSync(join(tmpdir(), 'write-pages-'));
const store = openStore(folder);
const PATHS = Array.from({ length: 10 }, (_, number) => `${number}.txt`);
let files: SiteFiles;
beforeEach(() => {
  files = openSiteFiles(store);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const pageOf = (text: string): KeptPage => ({
  questions: [],
  stamp: text,
  file: store.put(text),
  facts: null,
  pieces: null,
});

/** Pages that write `text` and their path; those of the last build are the same where their stamp says so. */
function pagesOf(text: string, written: string[]): Pages {
  return {
    routes: PATHS.map((path) => ({ path }) as Route),
    assets: '',
    isSame: ({ path }, { stamp }) => stamp === `${text} ${path}`,
    write: ({ path }) => {
      written.push(path);
      return Promise.resolve(pageOf(`${text} ${path}`));
    },
  };
}

const nobody = () => null;

describe('the pages of a site', () => {
  test('are all written when there was no build before', async () => {
    const result = await writePages({ pages: pagesOf('một', []), files, before: new Map(), elsewhere: nobody });
    expect(result.written).toBe(10);
    expect([...result.pages.keys()]).toEqual(PATHS);
    expect(files.read('3.txt').toString()).toBe('một 3.txt');
  });

  test('are taken from the last build where they are the same', async () => {
    const before: PageIndex = new Map(PATHS.map((path) => [path, pageOf(`một ${path}`)]));
    before.set('4.txt', pageOf('cũ'));
    before.delete('7.txt');
    const written: string[] = [];
    const result = await writePages({ pages: pagesOf('một', written), files, before, elsewhere: nobody });
    expect(written).toEqual(['4.txt', '7.txt']);
    expect(result.written).toBe(2);
    expect(PATHS.map((path) => files.read(path).toString())).toEqual(PATHS.map((path) => `một ${path}`));
  });

  test('are written here and elsewhere, and stand in the order of their routes', async () => {
    const [here, there]: [string[], string[]] = [[], []];
    const elsewhere = () => (share: Share) => writeShare(pagesOf('một', there), share);
    const result = await writePages({ pages: pagesOf('một', here), files, before: new Map(), elsewhere });
    expect([...here, ...there].sort()).toEqual(PATHS);
    expect(there.length).toBeGreaterThan(0);
    expect([...result.pages.keys()]).toEqual(PATHS);
  });

  test('fail with what fails elsewhere, and where a page is left out', async () => {
    const broken = () => () => Promise.reject(new Error('Trang hỏng'));
    const order = { pages: pagesOf('một', []), files, before: new Map() };
    await expect(writePages({ ...order, elsewhere: broken })).rejects.toThrow('Trang hỏng');
    const forgetful = () => (share: Share) => {
      share.take();
      return Promise.resolve([]);
    };
    await expect(writePages({ ...order, elsewhere: forgetful })).rejects.toThrow('Nobody wrote /0.txt.');
  });
});
