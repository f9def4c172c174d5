import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { editOne } from '../../../bench/corpus/edit.ts';
import { planPaths, writeCorpus } from '../../../bench/corpus/write.ts';
import { checkFolder } from '../../../src/checks/check.ts';
import { listFiles } from '../../../src/source/files.ts';

const PLANS = 60;
/** Judging a folder takes seconds on a busy machine. */
const PATIENCE = 120_000;
const root = mkdtempSync(join(tmpdir(), 'corpus-'));
const folder = make('first', PLANS);

afterAll(() => rmSync(root, { recursive: true }));

describe('a made corpus', { timeout: PATIENCE }, () => {
  test('has no fault beside the real content', () => {
    expect(checkFolder(folder)).toEqual([]);
  });

  test('has no fault without the real plans either', () => {
    const bare = make('bare', 30, { bare: true });
    expect(checkFolder(bare)).toEqual([]);
    expect(listFiles(bare).filter((path) => path.startsWith('plans/'))).toHaveLength(30);
  });

  test('holds as many plans as asked for, of some 10 KB each, beside all of the real content', () => {
    const paths = planPaths(PLANS);
    expect(new Set(paths).size).toBe(PLANS);
    const sizes = paths.map((path) => statSync(join(folder, path)).size);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / PLANS;
    expect(mean).toBeGreaterThan(9_000);
    expect(mean).toBeLessThan(11_000);
    expect(Math.max(...sizes)).toBeLessThan(15_000);
    expect(listFiles(folder)).toEqual(expect.arrayContaining(listFiles('content')));
  });

  test('is the same, byte for byte, for the same seed and another for another seed', () => {
    expect(read(make('again', PLANS))).toEqual(read(folder));
    const [first, other] = [read(folder), read(make('other', PLANS, { seed: 2 }))];
    for (const path of planPaths(PLANS)) expect(other.get(path)).not.toBe(first.get(path));
  });

  test('begins with the plans of a smaller one', () => {
    const smaller = read(make('smaller', 30));
    const all = read(folder);
    for (const path of planPaths(30)) expect(all.get(path)).toBe(smaller.get(path));
  });

  test('has a new agency for about five plans and a law for twenty, and a ministry that all plans name', () => {
    const made = listFiles(folder);
    expect(made.filter((path) => path.startsWith('agencies/vd-'))).toHaveLength(15);
    expect(made.filter((path) => path.startsWith('laws/vd-'))).toHaveLength(3);
    for (const path of planPaths(PLANS)) expect(readFileSync(join(folder, path), 'utf8')).toContain('agency: bo-vi-du');
  });

  test('cites older plans here and there', () => {
    const citing = planPaths(PLANS).filter((path) =>
      readFileSync(join(folder, path), 'utf8').includes('lead: Thực hiện'),
    );
    expect(citing.length).toBeGreaterThan(PLANS / 10);
    expect(citing.length).toBeLessThan(PLANS / 1.5);
  });
});

describe('an edit', { timeout: PATIENCE }, () => {
  test('changes one plan by a sentence, a day and a line of history, and leaves no fault', () => {
    const edited = make('edited', PLANS, { bare: true });
    const before = read(edited);
    const path = editOne(edited, 1);
    const after = read(edited);
    expect([...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)).toEqual([path]);
    const old = new Set(before.get(path)?.split('\n'));
    const added = after
      .get(path)
      ?.split('\n')
      .filter((line) => !old.has(line));
    expect(added).toEqual([
      expect.stringMatching(/^ {6}before: /),
      expect.stringMatching(/^ {6}asWritten: trước ngày/),
      '  - on: 2026-12-01',
      expect.stringMatching(/^ {4}note: Sửa/),
      expect.stringMatching(/\.$/),
    ]);
    expect(checkFolder(edited)).toEqual([]);
  });

  test('is the same for the same seed, and of another plan for another', () => {
    const [first, second] = [make('edit-a', PLANS), make('edit-b', PLANS)];
    const path = editOne(first, 7);
    expect(editOne(second, 7)).toBe(path);
    expect(read(second)).toEqual(read(first));
    expect(editOne(second, 8)).not.toBe(path);
  });
});

function make(name: string, plans: number, more: { seed?: number; bare?: boolean } = {}): string {
  const to = join(root, name);
  writeCorpus({ plans, to, ...more });
  return to;
}

function read(from: string): Map<string, string> {
  return new Map(listFiles(from).map((path) => [path, readFileSync(join(from, path), 'utf8')]));
}
