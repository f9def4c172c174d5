import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The content folder: CONTENT_DIR, else content/ in the working directory. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Paths of all files below a folder, relative to it, with forward slashes, in one fixed order. Hidden files are passed over. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const walk = (relative: string): string[] =>
    readdirSync(join(folder, relative), { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith('.')) return [];
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      return entry.isDirectory() ? walk(path) : [path];
    });
  return walk('').sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
