import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where a build writes, beside the folder it will replace, so that the swap is a rename on one file system. */
export interface ReleaseFolder {
  /** The folder that is served: OUT_DIR. */
  out: string;
  /** The folder being filled. */
  next: string;
  /** Fills `next` with the release that was replaced before, if `swap` kept one there: most of it will be the same again. */
  takeUp(spare: string): void;
  /**
   * Puts `next` in the place of `out`, and keeps what was there as `spare`. Should the second rename fail, the old folder
   * returns to its place.
   */
  swap(spare: string): void;
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
    takeUp: (spare) => {
      if (!existsSync(spare)) return;
      rmSync(next, { recursive: true, force: true });
      if (!moved(spare, next)) mkdirSync(next);
    },
    swap: (spare) => {
      rmSync(aside, { recursive: true, force: true });
      const replaces = existsSync(out);
      if (replaces) renameSync(out, aside);
      try {
        renameSync(next, out);
      } catch (error) {
        if (replaces) renameSync(aside, out);
        throw error;
      }
      rmSync(spare, { recursive: true, force: true });
      if (replaces) moved(aside, spare);
    },
    discard: () => {
      rmSync(next, { recursive: true, force: true });
    },
  };
}

/** Renames a folder; removes it where that is not possible: on another file system there is nothing to gain by it. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    rmSync(from, { recursive: true, force: true });
    return false;
  }
}
