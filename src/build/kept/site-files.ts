import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedFiles } from '../sums/sums.ts';
import { layOut } from './lay-out.ts';
import type { Kept, Store } from './store.ts';

/** A file of the site: a digest of its bytes, and where they lie. */
export interface SiteFile {
  /** SHA-256, in hex. */
  sha256: string;
  source: string;
}

/** The site that is being built: every file by its path, "ke-hoach/index.html". */
export interface SiteFiles {
  /** Adds bytes; they are put into the store. */
  add(path: string, content: Uint8Array | string): void;
  /** Adds a file that is in the store already. */
  addKept(path: string, kept: Kept): void;
  /** Adds a file that lies elsewhere and will stay there. */
  addFile(path: string, file: SiteFile): void;
  /** Adds all files of a folder under their paths in it. */
  addFolder(folder: string): void;
  /** Puts other bytes at a path that is taken. */
  replace(path: string, content: string): void;
  /** Throws when there is no such file. */
  read(path: string): Buffer;
  /** All files with their digests, in one fixed order. */
  list(): { path: string; sha256: string }[];
  /** Brings a folder to hold all of it and nothing else: an empty one, or that of an earlier build. */
  writeTo(folder: string): void;
}

/** Opens an empty site. Adding throws where two different files claim one path. */
export function openSiteFiles(store: Store): SiteFiles {
  const files = new Map<string, SiteFile>();
  const inStore = (kept: Kept): SiteFile => ({ sha256: kept.sha256, source: store.pathOf(kept) });
  const addFile = (path: string, file: SiteFile): void => {
    const known = files.get(path);
    if (known !== undefined && known.sha256 !== file.sha256) throw new Error(`Two files claim /${path}.`);
    files.set(path, file);
  };
  return {
    addFile,
    addKept: (path, kept) => {
      addFile(path, inStore(kept));
    },
    add: (path, content) => {
      addFile(path, inStore(store.put(content)));
    },
    addFolder: (folder) => {
      for (const path of publishedFiles(folder)) addFile(path, inStore(store.put(readFileSync(join(folder, path)))));
    },
    replace: (path, content) => {
      files.set(path, inStore(store.put(content)));
    },
    read: (path) => {
      const file = files.get(path);
      if (!file) throw new Error(`There is no /${path}.`);
      return readFileSync(file.source);
    },
    list: () => [...files].map(([path, { sha256 }]) => ({ path, sha256 })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    writeTo: (folder) => {
      layOut(files, folder);
    },
  };
}
