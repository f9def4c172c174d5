import { expect, test, vi } from 'vitest';
import { drawAll } from '../../../src/print/crew.ts';
import type { Task } from '../../../src/print/task.ts';
import { PUBLISHER, slogan } from './examples.ts';

// Starting a process takes a moment on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const WORKER = new URL('../../fixtures/print/worker.ts', import.meta.url);
const tasks = (...ids: string[]): Task[] =>
  ids.map((id) => ({ kind: 'slogan', input: { ...slogan(id), id }, publisher: PUBLISHER }));

async function answersTo(ids: string[]) {
  const answers = new Map<number, string>();
  await drawAll(
    tasks(...ids),
    (answer, number) => answers.set(number, 'refused' in answer ? answer.refused : ''),
    WORKER,
  );
  return answers;
}

const pidsIn = (answers: Iterable<string>) => [...new Set([...answers].map((answer) => Number(answer.split(' ')[1])))];
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const allLeft = (pids: number[]) => vi.waitFor(() => expect(pids.filter(isAlive)).toEqual([]), { timeout: 30_000 });

test('every answer comes with the number of its task, and every process ends', async () => {
  const answers = await answersTo(['a', 'b', 'c', 'd', 'e']);
  const ids = [0, 1, 2, 3, 4].map((number) => answers.get(number)?.split(' ')[0]);
  expect(ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  await allLeft(pidsIn(answers.values()));
});

test('an engine that took much memory makes room for a fresh one', async () => {
  const answers = await answersTo(Array.from({ length: 12 }, (_, number) => `s${number}`));
  expect(pidsIn(answers.values()).length).toBeGreaterThan(2);
});

test('a process that breaks down is a fault of its task, in Vietnamese, and the end of the run', async () => {
  const answers = await answersTo(['leaves', ...Array.from({ length: 40 }, (_, number) => `s${number}`)]);
  expect(answers.get(0)).toBe(
    'Máy in dừng giữa chừng khi làm tệp của trang này (mã 3). Chạy lại một lần nữa; nếu vẫn dừng ở đây, gửi những dòng lỗi ở trên cho người giữ mã nguồn.',
  );
  expect(answers.size).toBeLessThan(41);
  answers.delete(0);
  await allLeft(pidsIn(answers.values()));
});

test('what the taker throws is thrown on, and no process stays', async () => {
  const seen: string[] = [];
  const take = (answer: object) => {
    seen.push('refused' in answer ? String(answer.refused) : '');
    throw new Error('the disk is full');
  };
  await expect(drawAll(tasks('a', 'b', 'c'), take, WORKER)).rejects.toThrow('the disk is full');
  await allLeft(pidsIn(seen));
});
