import { openStore, type Store } from '../../../src/search/engine/store.ts';
import { buildIndex, type IndexFigures, type IndexInput } from '../../../src/search/index/build.ts';

export interface MemoryIndex {
  store: Store;
  figures: IndexFigures;
  files: Map<string, Uint8Array>;
  bytesRead: () => number;
}

/** An index that was never on a disk, with an engine opened over it. */
export async function openMemoryIndex(input: IndexInput): Promise<MemoryIndex> {
  const files = new Map<string, Uint8Array>();
  const figures = await buildIndex(input, (path, bytes) => {
    files.set(path, bytes);
    return Promise.resolve();
  });
  let read = 0;
  const store = await openStore((path) => {
    const bytes = files.get(path);
    if (!bytes) return Promise.reject(new Error(`no file ${path}`));
    read += bytes.length;
    return Promise.resolve(bytes);
  });
  return { store, figures, files, bytesRead: () => read };
}
