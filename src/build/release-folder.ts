import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where a build writes, beside the folder it will replace, so that the swap is a rename on one file system. */
export interface ReleaseFolder {
  /** The folder that is served: OUT_DIR. */
  out: string;
  /** The folder being filled. */
  next: string;
  /** Puts `next` in the place of `out`. Should the second rename fail, the old folder returns to its place. */
  swap(): void;
  /** Removes `next`; `out` stays as it is. */
  discard(): void;
}

/**
 * Opens an empty folder beside `outDir`. A folder that an interrupted swap left aside is put back first.
 * Throws when the place cannot be written.
 */
export function openReleaseFolder(outDir: string): ReleaseFolder {
  const out = resolve(outDir);
  const aside = `${out}.previous`;
  const next = `${out}.next-${process.pid}`;
  if (!existsSync(out) && existsSync(aside)) renameSync(aside, out);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(dirname(next), { recursive: true });
  mkdirSync(next);
  return {
    out,
    next,
    swap: () => {
      rmSync(aside, { recursive: true, force: true });
      const replaces = existsSync(out);
      if (replaces) renameSync(out, aside);
      try {
        renameSync(next, out);
      } catch (error) {
        if (replaces) renameSync(aside, out);
        throw error;
      }
      rmSync(aside, { recursive: true, force: true });
    },
    discard: () => {
      rmSync(next, { recursive: true, force: true });
    },
  };
}
