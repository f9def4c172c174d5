/** The lists of all terms, sorted by term and cut into small files; a directory of first terms says which file to ask for. */
import { ByteReader, ByteWriter } from './bytes.ts';

/** Bytes before compression; smaller files send less that nobody asked for, larger ones mean fewer requests. */
export const SHARD_BYTES = 2400;

export interface Shards {
  /** The shortest text that sorts after all terms of the file before and not after the first of this one. */
  directory: string[];
  files: Uint8Array[];
}

/** `terms` must come sorted by code unit; a list is copied before the next one is asked for. */
export function packShards(terms: Iterable<[term: string, list: Uint8Array]>): Shards {
  const directory: string[] = [];
  const files: Uint8Array[] = [];
  const file = new ByteWriter();
  let last = '';
  for (const [term, list] of terms) {
    if (file.length > 0 && file.length + list.length > SHARD_BYTES) {
      files.push(file.done());
      file.clear();
    }
    if (file.length === 0) directory.push(separator(last, term));
    const shared = file.length === 0 ? 0 : sharedStart(last, term);
    file.number(shared).text(term.slice(shared)).block(list);
    last = term;
  }
  if (file.length > 0) files.push(file.done());
  return { directory, files };
}

/** All terms of one file. */
export function readShard(bytes: Uint8Array): Map<string, Uint8Array> {
  const lists = new Map<string, Uint8Array>();
  const read = new ByteReader(bytes);
  let term = '';
  while (!read.atEnd) {
    term = term.slice(0, read.number()) + new TextDecoder().decode(read.block());
    lists.set(term, read.block());
  }
  return lists;
}

/** Number of the file that would hold the term; -1 when it sorts before all of them. */
export function findShard(directory: readonly string[], term: string): number {
  let low = 0;
  let high = directory.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((directory[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function separator(before: string, after: string): string {
  return after.slice(0, sharedStart(before, after) + 1);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
