import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { joinShare, openShare, type Share } from '../../../../src/build/pages/share.ts';

const takeAll = (share: Share): number[] => {
  const taken: number[] = [];
  for (let next = share.take(); next.length > 0; next = share.take()) taken.push(...next);
  return taken;
};

test('gives every number once, in order, and then none', () => {
  const numbers = Array.from({ length: 11 }, (_, index) => index * 2);
  const share = openShare(numbers);
  expect(takeAll(share)).toEqual(numbers);
  expect(share.take()).toEqual([]);
});

test('gives nothing of an empty share', () => {
  expect(openShare([]).take()).toEqual([]);
});

test('gives each number to one of those who joined', () => {
  const share = openShare([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const other = joinShare(share.plain);
  const mine = share.take();
  const theirs = other.take();
  expect([...mine, ...theirs, ...takeAll(other), ...share.take()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('counts across threads', async () => {
  const numbers = Array.from({ length: 20_000 }, (_, index) => index);
  const share = openShare(numbers);
  const path = new URL('../../../../src/build/pages/share.ts', import.meta.url).href;
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(${JSON.stringify(path)}).then(({ joinShare }) => {
      const share = joinShare(workerData);
      const taken = [];
      for (let next = share.take(); next.length > 0; next = share.take()) taken.push(...next);
      parentPort.postMessage(taken);
    });`;
  const threads = [1, 2].map(
    () =>
      new Promise<number[]>((done, reject) => {
        const worker = new Worker(code, { eval: true, workerData: share.plain });
        worker.once('message', done);
        worker.once('error', reject);
      }),
  );
  const taken = (await Promise.all(threads)).flat();
  expect(taken.toSorted((a, b) => a - b)).toEqual(numbers);
});
