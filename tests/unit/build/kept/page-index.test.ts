import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openPageIndex, type PageIndex } from '../../../../src/build/kept/page-index.ts';
import { factsOf } from '../../../../src/build/site/facts.ts';
import { toPage } from '../../../../src/build/site/read-site.ts';
import { madePage } from '../site/made-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-index-'));
const path = join(folder, 'pages.json');
const later = `${path}.later`;
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const LINKS = '<a href="/x/#y">a</a><a href="#a" id="a">b</a><a href="/x/">c</a><a href="x/">d</a><a href="#">e</a>';
const OTHERS = '<a href="https://vi-du.example/x/#y">a</a><a href="/%C4%91/#%C4%91">b</a><a href="/a%23b/">c</a>';
const factsAt = (path: string) => factsOf(toPage(path, madePage('Đầu', LINKS + OTHERS)), 'https://vi-du.example');
const facts = factsAt('/index.html');
const file = { sha256: 'a'.repeat(64), bytes: 3, at: 1700000000000.25 };
const index: PageIndex = new Map([
  ['index.html', { questions: ['all:site', 'one:plans/a'], stamp: 's1', file, facts, pieces: null }],
  ['x/index.html', { questions: ['one:plans/a'], stamp: 's4', file, facts: factsAt('/x/index.html'), pieces: null }],
  ['lich.ics', { questions: ['all:site'], stamp: 's2', file, facts: null, pieces: file }],
]);
beforeEach(() => {
  rmSync(path, { force: true });
  rmSync(later, { force: true });
  openPageIndex(path, 'cách làm').save(index);
});

describe('the pages of the last build', () => {
  test('are read as they were written', () => {
    expect(facts.links).toHaveLength(9);
    expect(openPageIndex(path, 'cách làm').pages).toEqual(index);
  });

  test('are of no use to another making', () => {
    expect(openPageIndex(path, 'cách khác').pages.size).toBe(0);
  });

  test('are none where nothing was written', () => {
    expect(openPageIndex(join(folder, 'khong.json'), 'cách làm').pages.size).toBe(0);
  });

  test('are none when the file was cut off at any place', () => {
    const { length } = readFileSync(path);
    for (const size of [0, 1, 8, length >> 1, length - 1]) {
      openPageIndex(path, 'cách làm').save(index);
      truncateSync(path, size);
      expect(openPageIndex(path, 'cách làm').pages.size, String(size)).toBe(0);
    }
  });

  test('are none when one letter was changed that leaves it readable', () => {
    const text = readFileSync(path, 'latin1');
    writeFileSync(path, text.replace('"s1"', '"s3"'), 'latin1');
    expect(openPageIndex(path, 'cách làm').pages.size).toBe(0);
  });
});

describe('a few pages that changed', () => {
  const many: PageIndex = new Map(
    Array.from({ length: 30 }, (_, number) => [
      `${number}.txt`,
      { questions: [`one:plans/${number}`], stamp: 'cũ', file, facts: null, pieces: null },
    ]),
  );
  const changed = (index: PageIndex, ...paths: string[]): PageIndex => {
    const page = { questions: ['all:site'], stamp: 'mới', file, facts, pieces: null };
    return new Map([...index, ...paths.map((each) => [each, page] as const)]);
  };
  const open = () => openPageIndex(path, 'cách làm');
  beforeEach(() => {
    open().save(many);
  });

  test('are kept beside the others, which are not written again', () => {
    const before = readFileSync(path);
    const one = open();
    one.save(changed(one.pages, '3.txt', 'thêm.txt'));
    expect(open().pages).toEqual(changed(many, '3.txt', 'thêm.txt'));
    const other = open();
    other.save(changed(other.pages, '4.txt'));
    expect(open().pages).toEqual(changed(many, '3.txt', 'thêm.txt', '4.txt'));
    expect(readFileSync(path)).toEqual(before);
    expect(readFileSync(later).length).toBeLessThan(before.length);
  });

  test('are written with the others when they are not few any more', () => {
    const { pages, save } = open();
    save(changed(pages, '1.txt', '2.txt', '3.txt', '4.txt'));
    expect(existsSync(later)).toBe(false);
    expect(open().pages).toEqual(changed(many, '1.txt', '2.txt', '3.txt', '4.txt'));
  });

  test('that are damaged leave the others as they were', () => {
    const { pages, save } = open();
    save(changed(pages, '3.txt'));
    truncateSync(later, 20);
    expect(open().pages).toEqual(many);
  });

  test('are of no use without the others', () => {
    const { pages, save } = open();
    save(changed(pages, '3.txt'));
    rmSync(path);
    expect(open().pages.size).toBe(0);
  });
});
