import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readdirSync, readFileSync } from 'node:fs';

/** Paths of files that only one of two folders has, or that differ by a byte. */
export function compareFolders(first: string, second: string): string[] {
  const [a, b] = [hashFiles(first), hashFiles(second)];
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => a.get(path) !== b.get(path)).sort();
}

/** Files in a folder, hidden ones too, and how many of them are pages. */
export function countFiles(folder: string): { files: number; pages: number } {
  const paths = pathsIn(folder);
  return { files: paths.length, pages: paths.filter((path) => path.endsWith('.html')).length };
}

function hashFiles(folder: string): Map<string, string> {
  return new Map(
    pathsIn(folder).map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
