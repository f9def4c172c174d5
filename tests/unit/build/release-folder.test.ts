import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReleaseFolder } from '../../../src/build/release-folder.ts';

let folder = '';
const out = () => join(folder, 'dist');
const spare = () => join(folder, 'cache', 'replaced');
const fill = (path: string, words: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), words);
};
const words = () => readFileSync(join(out(), 'index.html'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  mkdirSync(join(folder, 'cache'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the release folder', () => {
  test('puts the first site in its place', () => {
    const release = openReleaseFolder(out());
    fill(release.next, 'mới');
    release.swap(spare());
    expect(words()).toBe('mới');
    expect(readdirSync(folder)).toEqual(['cache', 'dist']);
  });

  test('puts a new site in the place of the old one and leaves nothing beside it', () => {
    fill(out(), 'cũ');
    const release = openReleaseFolder(out());
    fill(release.next, 'mới');
    release.swap(spare());
    expect(words()).toBe('mới');
    expect(readdirSync(folder)).toEqual(['cache', 'dist']);
  });

  test('keeps the site that was replaced, and fills the next one with it', () => {
    fill(out(), 'cũ');
    const first = openReleaseFolder(out());
    fill(first.next, 'mới');
    first.swap(spare());
    const second = openReleaseFolder(out());
    second.takeUp(spare());
    expect(readFileSync(join(second.next, 'index.html'), 'utf8')).toBe('cũ');
    expect(readdirSync(join(folder, 'cache'))).toEqual([]);
    second.swap(spare());
    expect(words()).toBe('cũ');
    expect(readFileSync(join(spare(), 'index.html'), 'utf8')).toBe('mới');
  });

  test('starts empty when nothing was kept', () => {
    const release = openReleaseFolder(out());
    release.takeUp(spare());
    expect(readdirSync(release.next)).toEqual([]);
    release.discard();
  });

  test('leaves the old site alone when the new one is discarded', () => {
    fill(out(), 'cũ');
    const release = openReleaseFolder(out());
    fill(release.next, 'hỏng');
    release.discard();
    expect(words()).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['cache', 'dist']);
  });

  test('brings the old site back when the new one cannot take its place', () => {
    fill(out(), 'cũ');
    const release = openReleaseFolder(out());
    rmSync(release.next, { recursive: true });
    expect(() => {
      release.swap(spare());
    }).toThrow();
    expect(words()).toBe('cũ');
  });

  test('brings back a site that an interrupted swap left aside', () => {
    fill(out(), 'cũ');
    renameSync(out(), `${out()}.previous`);
    openReleaseFolder(out()).discard();
    expect(words()).toBe('cũ');
    expect(existsSync(`${out()}.previous`)).toBe(false);
  });
});
