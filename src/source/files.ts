import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';

/** The content folder: CONTENT_DIR, else content/ in the working directory. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/**
 * Paths of all files below a folder, relative to it, with forward slashes, in one fixed order. Hidden files are passed over,
 * and so are links: they could bring in files from outside the folder.
 */
export function listFiles(folder: string): string[] {
  return walkFolder(folder, (entry) => entry.isFile());
}

/** Paths of all links below a folder, to tell their writer. */
export function listLinks(folder: string): string[] {
  return walkFolder(folder, (entry) => entry.isSymbolicLink());
}

function walkFolder(folder: string, wants: (entry: Dirent) => boolean): string[] {
  if (!existsSync(folder)) return [];
  const walk = (relative: string): string[] =>
    readdirSync(join(folder, relative), { withFileTypes: true }).flatMap((entry) => {
      if (entry.name.startsWith('.')) return [];
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) return walk(path);
      return wants(entry) ? [path] : [];
    });
  return walk('').sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
