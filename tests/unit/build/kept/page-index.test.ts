import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readPageIndex, writePageIndex, type PageIndex } from '../../../../src/build/kept/page-index.ts';
import { factsOf } from '../../../../src/build/site/facts.ts';
import { toPage } from '../../../../src/build/site/read-site.ts';
import { madePage } from '../site/made-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-index-'));
const path = join(folder, 'pages.json');
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
  writePageIndex(path, 'cách làm', index);
});

describe('the pages of the last build', () => {
  test('are read as they were written', () => {
    expect(facts.links).toHaveLength(9);
    expect(readPageIndex(path, 'cách làm')).toEqual(index);
  });

  test('are of no use to another making', () => {
    expect(readPageIndex(path, 'cách khác').size).toBe(0);
  });

  test('are none where nothing was written', () => {
    expect(readPageIndex(join(folder, 'khong.json'), 'cách làm').size).toBe(0);
  });

  test('are none when the file was cut off at any place', () => {
    const { length } = readFileSync(path);
    for (const size of [0, 1, 8, length >> 1, length - 1]) {
      writePageIndex(path, 'cách làm', index);
      truncateSync(path, size);
      expect(readPageIndex(path, 'cách làm').size, String(size)).toBe(0);
    }
  });

  test('are none when one letter was changed that leaves it readable', () => {
    const text = readFileSync(path, 'latin1');
    writeFileSync(path, text.replace('"s1"', '"s3"'), 'latin1');
    expect(readPageIndex(path, 'cách làm').size).toBe(0);
  });
});
