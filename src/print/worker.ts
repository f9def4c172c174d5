// What runs beside the build, one engine in each: takes a task, answers with its files.
import { PrintRefusal } from './errors.ts';
import { drawTask } from './task.ts';
import type { Task } from './task.ts';
import type { Made } from './types.ts';
import { startTypst } from './typst.ts';
import type { Typst } from './typst.ts';

/** What a worker answers: the files, or what was refused, in words for the writer. */
export type Answer = { made: Made[] } | { refused: string };

let started: Promise<Typst> | undefined;
const typst = (): Promise<Typst> => (started ??= startTypst());

async function answer(task: Task): Promise<Answer> {
  try {
    return { made: await drawTask(task, typst) };
  } catch (error) {
    if (error instanceof PrintRefusal) return { refused: error.message };
    throw error;
  }
}

// Anything else that is thrown ends this process with its stack on the terminal; the crew sees it leave.
process.on('message', (task: Task) => {
  void answer(task).then((answered) => {
    if (process.connected) process.send?.(answered);
  });
});
