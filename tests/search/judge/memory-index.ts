import { openStore, type Store } from '../../../src/search/engine/store.ts';
import { buildIndex, type IndexFigures } from '../../../src/search/index/build.ts';
import { sourceOf } from '../../../src/search/index/input.ts';
import type { MadeInput } from './site.ts';

export interface MemoryIndex {
  store: Store;
  figures: IndexFigures;
  files: Map<string, Uint8Array>;
  bytesRead: () => number;
}

/** The files of an index that was never on a disk. */
export function makeFiles(input: MadeInput): { files: Map<string, Uint8Array>; figures: IndexFigures } {
  const files = new Map<string, Uint8Array>();
  const figures = buildIndex({ ...input, documents: input.documents.map(sourceOf) }, (path, bytes) => {
    files.set(path, bytes);
  });
  return { files, figures };
}

/** Such an index with an engine opened over it. */
export async function openMemoryIndex(input: MadeInput): Promise<MemoryIndex> {
  const { files, figures } = makeFiles(input);
  let read = 0;
  const store = await openStore((path) => {
    const bytes = files.get(path);
    if (!bytes) return Promise.reject(new Error(`no file ${path}`));
    read += bytes.length;
    return Promise.resolve(bytes);
  });
  return { store, figures, files, bytesRead: () => read };
}
