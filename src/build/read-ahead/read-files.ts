import { parsedTree } from '../../body/shared-trees.ts';
import { findOut } from '../../checks/find-out.ts';
import type { CollectionName } from '../../schemas/index.ts';
import type { ContentFiles } from '../../source/content-files.ts';
import { NO_READS, type KeptRead } from '../../source/kept-reads.ts';
import { loadEntry } from '../../source/load.ts';

/** A file of a collection by its path in the collection's folder. */
export type FileToRead = readonly [name: CollectionName, path: string];

/** What a file was read as. */
export interface FileRead {
  file: string;
  read: KeptRead;
  /** The tree of its body, as JSON. */
  tree?: string | undefined;
}

/** Reads and judges files by themselves; those with faults are left out, and read again by who tells the faults. */
export function readFiles(files: ContentFiles, wanted: readonly FileToRead[]): FileRead[] {
  return wanted.flatMap(([name, path]) => {
    const { entry, good } = loadEntry(files, name, path, NO_READS);
    if (entry === null || good === null) return [];
    findOut(entry);
    return [{ file: entry.file, read: good, tree: parsedTree(entry) }];
  });
}
