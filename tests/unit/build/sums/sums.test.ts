import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findWrongFiles, readSums, SUMS_FILE, writeSums } from '../../../../src/build/sums/sums.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'));
  mkdirSync(join(folder, '.well-known'));
  writeFileSync(join(folder, 'a.txt'), 'abc');
  writeFileSync(join(folder, '.well-known', 'security.txt'), '');
  writeSums(folder);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the list of sums', () => {
  test('is in the form of sha256sum, with all files and without itself', () => {
    expect(readFileSync(join(folder, SUMS_FILE), 'utf8').split('\n')).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  .well-known/security.txt',
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt',
      '',
    ]);
    expect(readSums(folder).size).toBe(2);
  });

  test('finds nothing wrong with what was written', () => {
    expect(findWrongFiles(folder)).toEqual([]);
  });

  test('finds what was changed, taken away and put in', () => {
    writeFileSync(join(folder, 'a.txt'), 'abd');
    rmSync(join(folder, '.well-known', 'security.txt'));
    writeFileSync(join(folder, 'b.txt'), '');
    expect(findWrongFiles(folder)).toEqual(['missing .well-known/security.txt', 'changed a.txt', 'unknown b.txt']);
  });
});
