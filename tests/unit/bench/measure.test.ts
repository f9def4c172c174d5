import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { growthOf } from '../../../bench/build/growth.ts';
import { memoryOfTree } from '../../../bench/measure/memory.ts';
import { measure, middleOf } from '../../../bench/measure/run.ts';
import { layTable, tellNumber } from '../../../bench/measure/table.ts';
import { readOptions } from '../../../bench/options.ts';

const root = mkdtempSync(join(tmpdir(), 'measure-'));
const log = join(root, 'run.log');

afterAll(() => rmSync(root, { recursive: true }));

describe('a measured command', { timeout: 120_000 }, () => {
  test('counts the work and the memory of its children too', async () => {
    const work =
      'const a = Buffer.alloc(2e8, 1); (() => { for (let i = 0; i < 2e8; i++); })(); setTimeout(() => console.log(a.length), 500)';
    const cost = await measure({ line: `bash -c "node -e '${work}'; true"`, log });
    expect(cost.cpuSeconds).toBeGreaterThan(0.1);
    expect(cost.seconds).toBeGreaterThan(0.1);
    expect(cost.memory).toBeGreaterThan(2e8);
  });

  test('tells the end of what it printed when it fails', async () => {
    await expect(measure({ line: 'echo the reason; exit 3', log })).rejects.toThrow(/ended with 3:\nthe reason/);
  });

  test('is given the environment and the folder', async () => {
    await measure({
      line: 'test "$WORD" = a && test "$PWD" = "$HERE"',
      cwd: root,
      env: { WORD: 'a', HERE: root },
      log,
    });
  });
});

test('the memory of a process is that of all below it, not of its neighbours', () => {
  const state = (id: number, parent: number, bytes: number) => ({ id, parent, bytes });
  expect(memoryOfTree(2, [state(1, 0, 1), state(2, 1, 10), state(3, 2, 100), state(4, 3, 1000), state(5, 1, 5)])).toBe(
    1110,
  );
});

test('the middle of several runs is taken figure by figure', () => {
  const cost = (seconds: number, cpuSeconds: number, memory: number) => ({ seconds, cpuSeconds, memory });
  expect(middleOf([cost(9, 1, 5), cost(1, 2, 6), cost(2, 3, 1)])).toEqual(cost(2, 2, 5));
});

test('growth is 1 where each plan costs the same, whatever a site costs at any size', () => {
  expect(
    growthOf(
      [
        [100, 5.1],
        [1000, 6],
        [5000, 10],
      ].map(([plans = 0, cost = 0]) => [plans, cost] as const),
    ),
  ).toEqual([expect.closeTo(1)]);
  expect(
    growthOf(
      [
        [100, 1],
        [200, 2],
        [300, 4],
      ].map(([plans = 0, cost = 0]) => [plans, cost] as const),
    ),
  ).toEqual([expect.closeTo(2)]);
});

test('tables have even columns', () => {
  expect(
    layTable([
      ['', 'a'],
      ['long name', '12'],
      ['x', '–', '3'],
    ]),
  ).toBe('            a\nlong name  12\nx           –  3');
  expect([0.314, 4.71, 47.13, 471.3, NaN].map(tellNumber)).toEqual(['0.31', '4.71', '47.1', '471', '–']);
});

describe('options', () => {
  test('name subjects and sizes; bare numbers are of the search', () => {
    const options = readOptions(['build', '--plans', '100,1000', '--runs', '3', '--print', '500']);
    expect(options).toEqual({ subjects: ['build'], plans: [100, 1000], runs: 3, print: true, only: [] });
  });

  test('that cannot be meant are refused', () => {
    expect(() => readOptions(['--plans', '10,x'])).toThrow(TypeError);
    expect(() => readOptions(['--plan', '10'])).toThrow(TypeError);
  });
});
