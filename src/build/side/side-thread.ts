import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MadeFile } from '../../catalog/files.ts';
import type { MadeIndex } from '../index-search.ts';
import type { KeptPage } from '../kept/page-index.ts';
import type { PlainShare } from '../pages/share.ts';

/** What the thread reads the content from: the build has judged it and kept what it read. */
export interface SideData {
  content: string;
  /** Folder of the kept reads, and the code that read them. */
  reads: string;
  code: string;
  /** Folder of the store. */
  store: string;
}

export type SideTask =
  | { kind: 'search'; kept: string }
  | { kind: 'pages'; made: MadeFile[]; renderer: string; site: string; share: PlainShare };

/** A second thread with the same catalog, for what takes long. */
export interface SideThread {
  /** Indexes the site; gives the files of the index by their paths. */
  search(kept: string): Promise<MadeIndex>;
  /** Writes a part of the pages; gives them by the number of their route. */
  pages(task: Omit<SideTask & { kind: 'pages' }, 'kind'>): Promise<[number: number, page: KeptPage][]>;
  end(): Promise<void>;
}

/** Fewer pages are written, and fewer files indexed, sooner than a thread has read the content. */
const WORTH_A_THREAD = 600;

/** Whether there is a processor for it, and enough to do. */
export const isWorthAThread = (count: number): boolean => availableParallelism() > 1 && count >= WORTH_A_THREAD;

/** Opens it; it starts with its first task. What it throws, the task that is waited for throws. */
export function openSideThread(data: SideData): SideThread {
  let started: { worker: Worker; failed: Promise<never> } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  /** One task after the other, so that answers come in order. */
  const give = <T>(task: SideTask): Promise<T> => {
    const { worker, failed } = (started ??= start(data));
    const answer = last.then(() => Promise.race([failed, ask<T>(worker, task)]));
    last = answer.catch(() => undefined);
    answer.catch(() => undefined);
    return answer;
  };
  return {
    search: (kept) => give({ kind: 'search', kept }),
    pages: (task) => give({ kind: 'pages', ...task }),
    end: async () => {
      await started?.worker.terminate();
    },
  };
}

function start(data: SideData): { worker: Worker; failed: Promise<never> } {
  const worker = new Worker(new URL('side.ts', import.meta.url), { workerData: data });
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The second thread ended with ${code}.`));
    });
  });
  // Whoever waits for a task is told; nobody may be waiting yet.
  failed.catch(() => undefined);
  return { worker, failed };
}

const ask = <T>(worker: Worker, task: SideTask): Promise<T> =>
  new Promise((done) => {
    worker.once('message', (text: string) => {
      done(JSON.parse(text) as T);
    });
    worker.postMessage(task);
  });
