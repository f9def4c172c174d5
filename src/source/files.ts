import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The content folder: CONTENT_DIR, else content/ in the working directory. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/**
 * Paths of all files below a folder, relative to it, with forward slashes, in one fixed order. Hidden files are passed over,
 * and so are links: they could bring in files from outside the folder.
 */
export const listFiles = (folder: string): string[] => walkFolder(folder).files;

/** The same, with the links that were passed over, to tell their writer. */
export function walkFolder(folder: string): { files: string[]; links: string[] } {
  const files: string[] = [];
  const links: string[] = [];
  const walk = (relative: string): void => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink()) links.push(path);
    }
  };
  if (existsSync(folder)) walk('');
  return { files: files.sort(), links: links.sort() };
}
