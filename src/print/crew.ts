// Processes that draw side by side. The engine never gives back the memory of what it drew: Typst memoises, and its
// WebAssembly build has no call for comemo's `evict` (https://github.com/typst/typst/issues/8628). A thread that ends
// leaves that memory behind as well, so the engine lives in a process of its own, which is replaced after so much work.
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Task } from './task.ts';
import type { Answer } from './worker.ts';

const MOST_WORKERS = 2;
/** About how much of the engine's memory a task takes for good, in MB. */
const WEIGHTS: Record<Task['kind'], number> = { slogan: 36, leaflet: 12, plan: 3, broadcast: 0, picture: 1 };
/** What one engine may take before it is replaced, in MB: starting another costs as much as drawing two plans. */
const MOST_WEIGHT = 60;

const WORKER = new URL('./worker.ts', import.meta.url);

/**
 * Draws all tasks and hands over each answer, with the number of its task, as soon as it is there. When a worker breaks
 * down, the task it held is answered with a refusal in Vietnamese and nothing more is drawn. Throws what `take` throws.
 * No process is left behind.
 */
export async function drawAll(
  tasks: readonly Task[],
  take: (answer: Answer, number: number) => void,
  worker: URL = WORKER,
): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    let hired: ChildProcess | undefined;
    let weight = 0;
    try {
      for (let number = next++; number < tasks.length; number = next++) {
        const task = tasks[number];
        if (task === undefined) return;
        if (weight >= MOST_WEIGHT) {
          hired?.disconnect();
          [hired, weight] = [undefined, 0];
        }
        hired ??= hire(worker);
        const reply = await ask(hired, task);
        take(reply.answer, number);
        if (reply.left) next = tasks.length;
        weight += WEIGHTS[task.kind];
      }
    } catch (error) {
      next = tasks.length;
      throw error;
    } finally {
      if (hired?.connected === true) hired.disconnect();
    }
  };
  const crew = Math.min(MOST_WORKERS, availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: crew }, work));
}

const brokeDown = (how: string): string =>
  `Máy in dừng giữa chừng khi làm tệp của trang này (${how}). Chạy lại một lần nữa; nếu vẫn dừng ở đây, gửi những dòng lỗi ở trên cho người giữ mã nguồn.`;

/** glibc keeps freed pictures for later unless told otherwise: 70 MB a process (mallopt(3)). */
const FRUGAL = { MALLOC_MMAP_THRESHOLD_: '262144', MALLOC_ARENA_MAX: '2' };

function hire(worker: URL): ChildProcess {
  // Short-lived: to compile the engine well takes longer than it saves, and threads that collect garbage find no free core.
  const execArgv = ['--liftoff-only', '--single-threaded-gc'];
  return fork(worker, { serialization: 'advanced', execArgv, env: { ...process.env, ...FRUGAL } });
}

/** The answer to a task, and whether the worker broke down over it. */
function ask(worker: ChildProcess, task: Task): Promise<{ answer: Answer; left: boolean }> {
  return new Promise((resolve) => {
    const leave = (how: string): void => {
      worker.kill();
      resolve({ answer: { refused: brokeDown(how) }, left: true });
    };
    const onExit = (code: number | null, signal: string | null): void => leave(signal ?? `mã ${code ?? '?'}`);
    const onError = (error: Error): void => leave(error.message);
    worker.once('exit', onExit).once('error', onError);
    worker.once('message', (answer: Answer) => {
      worker.off('exit', onExit).off('error', onError);
      resolve({ answer, left: false });
    });
    worker.send(task);
  });
}
