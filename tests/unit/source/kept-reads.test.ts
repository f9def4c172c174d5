import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { allEntries } from '../../../src/checks/entries.ts';
import { checkContent } from '../../../src/checks/check.ts';
import { openKeptReads } from '../../../src/source/kept-reads.ts';
import { loadContent, type Entry } from '../../../src/source/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-reads-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Everything of an entry but its function. */
const plain = (entry: Entry) => ({ ...entry, lineOf: null });
const CODE = 'mã này';
const kept = join(folder, 'kept');

const first = loadContent('content', openKeptReads(kept, CODE));
const faults = checkContent(first);
first.keep();
const fresh = allEntries(first);

describe('reads that were kept', () => {
  test('are equal to fresh ones for every file of the content, with what was found out about it', () => {
    const reads = openKeptReads(kept, CODE);
    const later = loadContent('content', reads);
    expect(fresh.length).toBeGreaterThan(50);
    for (const entry of fresh) {
      const read = reads.get(entry.file, entry.digest);
      expect(read, entry.file).toBeDefined();
      expect(read?.findings, entry.file).toHaveProperty('body');
    }
    expect(allEntries(later).map(plain)).toStrictEqual(fresh.map(plain));
    expect(checkContent(later)).toEqual(faults);
  });

  test('give trees of bodies as they were kept, and none for another text', () => {
    const place = join(folder, 'trees');
    cpSync(kept, place, { recursive: true });
    const [one, two] = fresh.filter(({ body }) => body !== '');
    const reads = openKeptReads(place, CODE);
    const all = new Map(fresh.map(({ file, digest }) => [file, reads.get(file, digest)]).filter(isKept));
    reads.save(all, new Map([[one?.file ?? '', '{"type":"root","children":[]}']]));
    openKeptReads(place, CODE).save(all, new Map([[two?.file ?? '', '{"type":"root"}']]));
    const later = openKeptReads(place, CODE);
    expect(later.treeOf(one?.file ?? '', one?.digest ?? '')).toBe('{"type":"root","children":[]}');
    expect(later.treeOf(two?.file ?? '', two?.digest ?? '')).toBe('{"type":"root"}');
    expect(later.treeOf(one?.file ?? '', 'khác')).toBeUndefined();
    expect(openKeptReads(place, 'mã khác').treeOf(one?.file ?? '', one?.digest ?? '')).toBeUndefined();
  });

  test('do not hide what is wrong between files', () => {
    const place = join(folder, 'wrong');
    cpSync('content', place, { recursive: true });
    const copy = loadContent(place, openKeptReads(join(folder, 'kept-wrong'), CODE));
    expect(checkContent(copy)).toEqual(faults);
    copy.keep();
    for (const gone of ['slogans', 'laws', 'agencies'] as const)
      rmSync(join(place, gone, `${[...copy.ids[gone]].sort()[0] ?? ''}.yaml`));
    const found = checkContent(loadContent(place, openKeptReads(join(folder, 'kept-wrong'), CODE)));
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(checkContent(loadContent(place)));
  });

  test('still tell the line of a field', () => {
    const later = allEntries(loadContent('content', openKeptReads(kept, CODE)));
    for (const [index, entry] of later.slice(0, 5).entries())
      expect(entry.lineOf(['checked', 'on'])).toBe(fresh[index]?.lineOf(['checked', 'on']));
  });

  test('are none for a file that changed, and for other code', () => {
    const [entry] = fresh;
    expect(openKeptReads(kept, CODE).get(entry?.file ?? '', 'khác')).toBeUndefined();
    expect(openKeptReads(kept, 'mã khác').get(entry?.file ?? '', entry?.digest ?? '')).toBeUndefined();
  });

  test('count as nothing when their part is cut off or one letter is changed', () => {
    const damaged = join(folder, 'damaged');
    for (const damage of [
      (path: string) => {
        truncateSync(path, readFileSync(path).length - 1);
      },
      (path: string) => {
        writeFileSync(path, readFileSync(path, 'utf8').replace('"published"', '"withdrawn"'));
      },
      (path: string) => {
        writeFileSync(path, '');
      },
    ]) {
      rmSync(damaged, { recursive: true, force: true });
      cpSync(kept, damaged, { recursive: true });
      for (const part of readdirSync(damaged)) damage(join(damaged, part));
      const reads = openKeptReads(damaged, CODE);
      expect(fresh.filter(({ file, digest }) => reads.get(file, digest) !== undefined)).toEqual([]);
    }
  });

  test('of files that are gone are forgotten', () => {
    const place = join(folder, 'gone');
    cpSync(kept, place, { recursive: true });
    const [one, ...others] = fresh;
    const reads = openKeptReads(place, CODE);
    reads.save(new Map(others.map(({ file, digest }) => [file, reads.get(file, digest)]).filter(isKept)));
    const later = openKeptReads(place, CODE);
    expect(later.get(one?.file ?? '', one?.digest ?? '')).toBeUndefined();
    expect(others.filter(({ file, digest }) => !later.get(file, digest))).toEqual([]);
  });
});

type Kept = NonNullable<ReturnType<ReturnType<typeof openKeptReads>['get']>>;
function isKept(pair: (string | Kept | undefined)[]): pair is [string, Kept];
function isKept(pair: unknown[]): boolean {
  return pair[1] !== undefined;
}
