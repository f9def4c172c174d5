import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withLock } from '../../../src/build/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const path = join(folder, 'deeper', 'build.lock');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('two works with one lock run one after the other', async () => {
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await Promise.resolve();
    await new Promise(setImmediate);
    order.push(`${name} ends`);
  };
  const told: string[] = [];
  const tell = (line: string) => told.push(line);
  await Promise.all([withLock(path, work('một'), tell), withLock(path, work('hai'), tell)]);
  expect(order).toEqual(['một begins', 'một ends', 'hai begins', 'hai ends']);
  expect(told).toHaveLength(1);
  expect(existsSync(path)).toBe(false);
});

test('a lock is given back when its work throws', async () => {
  await expect(withLock(path, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  expect(existsSync(path)).toBe(false);
});

test('the lock of a process that is gone is taken over', async () => {
  writeFileSync(path, '999999999');
  expect(await withLock(path, () => Promise.resolve('xong'))).toBe('xong');
});
