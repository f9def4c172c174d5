import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layOut } from '../../../../src/build/kept/lay-out.ts';
import type { SiteFile } from '../../../../src/build/kept/site-files.ts';
import { listFiles } from '../../../../src/source/files.ts';

let folder = '';
const out = () => join(folder, 'out');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lay-out-'));
  mkdirSync(out());
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Files of a store: each text lies there once. */
const site = (texts: Record<string, string>): Map<string, SiteFile> =>
  new Map(
    Object.entries(texts).map(([path, text]) => {
      const source = join(folder, 'store', text);
      mkdirSync(dirname(source), { recursive: true });
      writeFileSync(source, text);
      return [path, { sha256: text, source }];
    }),
  );
const read = (): Record<string, string> =>
  Object.fromEntries(listFiles(out()).map((path) => [path, readFileSync(join(out(), path), 'utf8')]));

test('fills an empty folder', () => {
  const wanted = { 'index.html': 'một', 'a/b/index.html': 'hai', 'a/c.txt': 'ba' };
  layOut(site(wanted), out());
  expect(read()).toEqual(wanted);
});

test('turns the site of an earlier build into the new one and touches only what changed', () => {
  layOut(site({ 'index.html': 'một', 'a/index.html': 'hai', 'old/x/index.html': 'ba', was: 'bốn' }), out());
  const kept = statSync(join(out(), 'index.html'));
  const folderOfKept = statSync(join(out(), 'a')).ino;
  const wanted = { 'index.html': 'một', 'a/index.html': 'năm', 'was/index.html': 'bốn', 'new/y/index.html': 'sáu' };
  layOut(site(wanted), out());
  expect(read()).toEqual(wanted);
  expect(statSync(join(out(), 'index.html')).ino).toBe(kept.ino);
  expect(statSync(join(out(), 'a')).ino).toBe(folderOfKept);
});

test('replaces what somebody put there by hand, be it a copy, a link or a folder', () => {
  const files = site({ a: 'một', b: 'hai', c: 'ba' });
  const source = (path: string) => files.get(path)?.source ?? '';
  copyFileSync(source('b'), join(out(), 'a'));
  symlinkSync(source('b'), join(out(), 'b'));
  mkdirSync(join(out(), 'c/d'), { recursive: true });
  writeFileSync(join(out(), 'c/d/e'), 'lạ');
  writeFileSync(join(out(), 'lạ'), 'lạ');
  layOut(files, out());
  expect(read()).toEqual({ a: 'một', b: 'hai', c: 'ba' });
  for (const path of ['a', 'b', 'c']) expect(statSync(join(out(), path)).ino).toBe(statSync(source(path)).ino);
});
