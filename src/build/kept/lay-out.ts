import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from './site-files.ts';
import { linkOrCopy } from './store.ts';

/**
 * Brings `folder` to hold exactly these files by their paths. What lies there already under its right name stays, so that a
 * folder of an earlier build costs only what changed; anything else in it is removed.
 */
export function layOut(files: ReadonlyMap<string, SiteFile>, folder: string): void {
  const folders = new Set(['']);
  for (const path of files.keys()) addParents(folders, path);
  const there = new Set<string>();
  const keepIn = (parent: string): void => {
    for (const entry of fs.readdirSync(join(folder, parent), { withFileTypes: true })) {
      const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
      const file = files.get(path);
      if (entry.isDirectory() && folders.has(path)) {
        there.add(path);
        keepIn(path);
      } else if (file && isSameFile(join(folder, path), file.source)) there.add(path);
      else if (entry.isDirectory()) fs.rmSync(join(folder, path), { recursive: true });
      else fs.unlinkSync(join(folder, path));
    }
  };
  keepIn('');
  for (const path of folders) if (!there.has(path)) fs.mkdirSync(join(folder, path), { recursive: true });
  for (const [path, { source }] of files) if (!there.has(path)) linkOrCopy(source, join(folder, path));
}

/** Adds the folders above a path; parents come before what lies in them. */
function addParents(folders: Set<string>, path: string): void {
  const parent = dirname(path);
  if (parent === '.' || folders.has(parent)) return;
  addParents(folders, parent);
  folders.add(parent);
}

/** Whether both are names of one file: a copy, or another file of the same size, is none. */
function isSameFile(a: string, b: string): boolean {
  const [one, other] = [fs.lstatSync(a), fs.statSync(b)];
  return one.isFile() && one.ino === other.ino && one.dev === other.dev && one.size === other.size;
}
