import { describe, expect, test } from 'vitest';
import { findFile, hashOf } from '../../../src/offline/find-file.ts';

const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const other = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const sums = `${abc}  to-roi/a/a5.pdf\n${other}  to-roi/b/a5.pdf\n${other}  rong.txt\n`;

describe('a file that was downloaded', () => {
  test('has the sum that sha256sum gives', async () => {
    expect(await hashOf(new TextEncoder().encode('abc').buffer)).toBe(abc);
  });

  test('is found by what is in it, whatever its name', () => {
    expect(findFile(sums, 'khac.pdf', abc)).toEqual({ kind: 'same', path: 'to-roi/a/a5.pdf' });
  });

  test('is told by its name where two are alike', () => {
    expect(findFile(sums, 'a5.pdf', other)).toEqual({ kind: 'same', path: 'to-roi/b/a5.pdf' });
    expect(findFile(sums, 'rong (2).txt', other)).toEqual({ kind: 'same', path: 'rong.txt' });
  });

  test('is another one when its name is known and its bytes are not', () => {
    expect(findFile(sums, 'a5 (1).pdf', '0'.repeat(64))).toEqual({
      kind: 'changed',
      paths: ['to-roi/a/a5.pdf', 'to-roi/b/a5.pdf'],
    });
  });

  test('may be unknown', () => {
    expect(findFile(sums, 'x.pdf', '0'.repeat(64))).toEqual({ kind: 'unknown' });
    expect(findFile('', 'x.pdf', abc)).toEqual({ kind: 'unknown' });
  });
});
