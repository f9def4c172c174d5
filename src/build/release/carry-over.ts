import { copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSums } from '../sums/sums.ts';

/** Files whose names change with their bytes: a page that was opened before a swap may ask for them after it. */
const LASTING = /^(?:_astro|search)\//;

/**
 * Gives a new release the scripts and search files of the one it replaces, under their own names, for readers who have one of
 * its pages open. They are not in the new list of sums, so the release after next has them no more. Returns how many.
 */
export function carryOver(from: string, to: string): number {
  const paths = [...readSums(from).keys()].filter((path) => LASTING.test(path) && !existsSync(join(to, path)));
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
