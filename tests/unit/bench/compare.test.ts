import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compareFolders, countFiles } from '../../../bench/build/compare.ts';

const root = mkdtempSync(join(tmpdir(), 'compare-'));

afterAll(() => rmSync(root, { recursive: true }));

test('folders differ where a byte does, or where only one of them has a file', () => {
  const first = fill('first', { 'a/index.html': 'x', '.hidden': '1', 'b.txt': 'same' });
  const second = fill('second', { 'a/index.html': 'y', 'c.html': '', 'b.txt': 'same' });
  expect(compareFolders(first, second)).toEqual(['.hidden', 'a/index.html', 'c.html']);
  expect(compareFolders(first, first)).toEqual([]);
  expect(countFiles(first)).toEqual({ files: 3, pages: 1 });
});

function fill(name: string, files: Record<string, string>): string {
  const folder = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
