import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { linkOrCopy, openStore, type Store } from '../../../../src/build/kept/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
let store: Store;
let count = 0;
beforeEach(() => {
  store = openStore(join(folder, String((count += 1))));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a store', () => {
  test('keeps the same bytes once, whatever they are put as', () => {
    const one = store.put('lá lành');
    expect(store.put(Buffer.from('lá lành'))).toEqual(one);
    expect(readFileSync(store.pathOf(one), 'utf8')).toBe('lá lành');
    expect(store.has(one)).toBe(true);
  });

  test('has no file that was cut off or changed in place, and takes it again', () => {
    for (const other of ['lá', 'lá rách', '']) {
      const kept = store.put('lá lành');
      writeFileSync(store.pathOf(kept), other);
      utimesSync(store.pathOf(kept), 0, 0);
      expect(store.has(kept), other).toBe(false);
      expect(readFileSync(store.pathOf(store.put('lá lành')), 'utf8')).toBe('lá lành');
    }
  });

  test('puts right what was changed in place, also without being asked whether it is there', () => {
    const kept = store.put('lá lành');
    writeFileSync(store.pathOf(kept), 'lá rách');
    store.put('lá lành');
    expect(readFileSync(store.pathOf(kept), 'utf8')).toBe('lá lành');
  });

  test('knows a file again that was copied with another time', () => {
    const kept = store.put('lá lành');
    utimesSync(store.pathOf(kept), 1, 1);
    expect(store.has(kept)).toBe(true);
  });

  test('gives a changed file up without touching the other names it has', () => {
    const kept = store.put('lá lành');
    const published = join(folder, 'published');
    linkOrCopy(store.pathOf(kept), published);
    writeFileSync(published, 'sửa tay');
    expect(store.has(kept)).toBe(false);
    store.put('lá lành');
    expect(readFileSync(published, 'utf8')).toBe('sửa tay');
  });

  test('forgets all but what is wanted, and what a killed build left half', () => {
    const [one, other] = [store.put('một'), store.put('hai')];
    const half = `${store.pathOf(one)}.123`;
    writeFileSync(half, 'm');
    store.keepOnly(new Set([one.sha256]));
    expect([store.has(one), store.has(other), existsSync(half)]).toEqual([true, false, false]);
  });
});

describe('a second name', () => {
  test('is one file with the first', () => {
    const kept = store.put('lá lành');
    const path = join(folder, 'second');
    linkOrCopy(store.pathOf(kept), path);
    expect(statSync(path).ino).toBe(statSync(store.pathOf(kept)).ino);
  });

  test('never takes the place of another file', () => {
    const path = join(folder, 'taken');
    writeFileSync(path, 'khác');
    expect(() => {
      linkOrCopy(store.pathOf(store.put('lá lành')), path);
    }).toThrow('EEXIST');
    expect(readFileSync(path, 'utf8')).toBe('khác');
  });
});
