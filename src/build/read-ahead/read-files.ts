import { findOut } from '../../checks/find-out.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { NO_READS, type KeptRead } from '../../source/kept-reads.ts';
import { loadEntry } from '../../source/load.ts';

/** A file of a collection by its path in the collection's folder. */
export type FileToRead = readonly [name: CollectionName, path: string];

/** Reads and judges files by themselves; those with faults are left out, and read again by who tells the faults. */
export function readFiles(folder: string, files: readonly FileToRead[]): [file: string, read: KeptRead][] {
  return files.flatMap(([name, path]) => {
    const { entry, good } = loadEntry(folder, name, path, NO_READS);
    if (entry === null || good === null) return [];
    findOut(entry);
    return [[entry.file, good] as [string, KeptRead]];
  });
}
