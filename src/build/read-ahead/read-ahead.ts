import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import type { ContentFiles } from '../../source/content-files.ts';
import type { KeptReads } from '../../source/kept-reads.ts';
import { readFiles, type FileRead, type FileToRead } from './read-files.ts';

/** Fewer are read sooner than a thread starts. */
const WORTH_A_THREAD = 150;
const MOST_THREADS = 4;

/** Reads what is not kept on all processors at once, and gives it as if it had been kept. */
export async function readAhead(folder: string, files: ContentFiles, kept: KeptReads): Promise<KeptReads> {
  const names = Object.keys(COLLECTIONS) as CollectionName[];
  const unread = names.flatMap((name) =>
    files
      .pathsIn(name)
      .filter((path) => kept.get(`content/${name}/${path}`, files.read(name, path).digest) === undefined)
      .map((path): FileToRead => [name, path]),
  );
  const count = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(unread.length / WORTH_A_THREAD));
  if (count < 2) return kept;
  const [own = [], ...others] = shareOut(unread, count);
  const away = others.map((share) => readInThread(folder, share));
  const here = readFiles(files, own);
  const ahead = new Map([here, ...(await Promise.all(away))].flat().map((each) => [each.file, each]));
  const readOf = (file: string, digest: string): FileRead | undefined => {
    const known = ahead.get(file);
    return known?.read.digest === digest ? known : undefined;
  };
  return {
    get: (file, digest) => readOf(file, digest)?.read ?? kept.get(file, digest),
    treeOf: (file, digest) => readOf(file, digest)?.tree ?? kept.treeOf(file, digest),
    save: (reads, trees = new Map<string, string>()) => {
      const read = [...ahead.values()].flatMap(({ file, tree }): [string, string][] => (tree ? [[file, tree]] : []));
      return kept.save(reads, new Map([...read, ...trees]));
    },
  };
}

/** Neighbours are alike in length, so each share takes every so many. */
const shareOut = (files: readonly FileToRead[], count: number): FileToRead[][] =>
  Array.from({ length: count }, (_, share) => files.filter((_file, index) => index % count === share));

function readInThread(folder: string, files: readonly FileToRead[]): Promise<FileRead[]> {
  const thread = new Worker(new URL('reader.ts', import.meta.url), { workerData: { folder, files } });
  return new Promise((done, reject) => {
    thread.once('message', (text: string) => {
      done(JSON.parse(text) as FileRead[]);
    });
    thread.once('error', reject);
  });
}
