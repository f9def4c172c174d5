import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { indexSearch, type MadeIndex } from '../../../../src/build/index-search.ts';
import { openStore } from '../../../../src/build/kept/store.ts';
import { openSideThread, type SideThread } from '../../../../src/build/side/side-thread.ts';
import { catalogFromFolder } from '../../../../src/catalog/from-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'side-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const open = (content: string): SideThread =>
  openSideThread({ content, reads: join(folder, 'reads'), code: 'code', store: join(folder, 'store') });

const namesOf = ({ files }: MadeIndex) => files.map(([path, { sha256 }]) => [path, sha256]);

describe('the second thread', () => {
  test('indexes the site as the first one would', { timeout: 60_000 }, async () => {
    const here = indexSearch(catalogFromFolder('content'), openStore(join(folder, 'own')), join(folder, 'own.bin'));
    const side = open('content');
    const away = await side.search(join(folder, 'side.bin'));
    await side.end();
    expect(away.told).toBe(here.told);
    expect(namesOf(away)).toEqual(namesOf(here));
  });

  test('fails the task that is waited for when it cannot read the content', async () => {
    const side = open(join(folder, 'nothing'));
    await expect(side.search(join(folder, 'none.bin'))).rejects.toThrow('site.yaml');
    await side.end();
  });

  test('may be ended before it has begun, and while it works', async () => {
    await open('content').end();
    const side = open('content');
    const never = side.search(join(folder, 'ended.bin'));
    await side.end();
    await expect(never).rejects.toThrow('The second thread ended');
  });
});
