import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSums } from '../sums/sums.ts';

/** Whether a file's name changes with its bytes: a page that was opened before a swap may ask for it after that. */
export const isLasting = (path: string): boolean => /^(?:_astro|search)\/./.test(path) && path !== 'search/start.bin';

/**
 * Gives a new release the scripts and search files of the one it replaces, under their own names, for readers who have one of
 * its pages open. They are not in the new list of sums, so the release after next has them no more. Returns how many.
 */
export function carryOver(from: string, to: string): number {
  const paths = [...readSums(from).keys()].filter((path) => isLasting(path) && !existsSync(join(to, path)));
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    try {
      linkSync(join(from, path), join(to, path));
    } catch {
      copyFileSync(join(from, path), join(to, path));
    }
  }
  return paths.length;
}
