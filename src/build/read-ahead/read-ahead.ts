import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import type { KeptRead, KeptReads } from '../../source/kept-reads.ts';
import { listEntries } from '../../source/load.ts';
import { readFiles, type FileToRead } from './read-files.ts';

/** Fewer are read sooner than a thread starts. */
const WORTH_A_THREAD = 150;
const MOST_THREADS = 4;

/** Reads what is not kept on all processors at once, and gives it as if it had been kept. */
export async function readAhead(folder: string, kept: KeptReads): Promise<KeptReads> {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const files = names.flatMap((name) => listEntries(folder, name).map((path): FileToRead => [name, path]));
  const unread = files.filter(([name, path]) => {
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, name, path), 'utf8'))
      .digest('hex');
    return kept.get(`content/${name}/${path}`, digest) === undefined;
  });
  const count = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(unread.length / WORTH_A_THREAD));
  if (count < 2) return kept;
  const [own = [], ...others] = shareOut(unread, count);
  const away = others.map((share) => readInThread(folder, share));
  const here = readFiles(folder, own);
  const ahead = new Map([here, ...(await Promise.all(away))].flat());
  return {
    get: (file, digest) => {
      const read = ahead.get(file);
      return read?.digest === digest ? read : kept.get(file, digest);
    },
    save: (reads) => {
      kept.save(reads);
    },
  };
}

/** Neighbours are alike in length, so each share takes every so many. */
const shareOut = (files: readonly FileToRead[], count: number): FileToRead[][] =>
  Array.from({ length: count }, (_, share) => files.filter((_file, index) => index % count === share));

function readInThread(folder: string, files: readonly FileToRead[]): Promise<[file: string, read: KeptRead][]> {
  const thread = new Worker(new URL('reader.ts', import.meta.url), { workerData: { folder, files } });
  return new Promise((done, reject) => {
    thread.once('message', (text: string) => {
      done(JSON.parse(text) as [string, KeptRead][]);
    });
    thread.once('error', reject);
  });
}
