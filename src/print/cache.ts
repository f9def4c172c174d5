// What was drawn once is not drawn again. An entry is a folder: its rows, and each file's bytes under its number.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { inMemory, rowOf } from './ready.ts';
import type { MadeRow, Ready } from './ready.ts';
import type { Made } from './types.ts';

export interface PrintCache {
  /** What is kept under a key; null when nothing is. No bytes are read. */
  take(key: string): Ready[] | null;
  /** Keeps what was drawn, and gives it back as it lies. */
  keep(key: string, made: readonly Made[]): Ready[];
}

/** A drawing that no build asked for in this time is thrown away. */
const KEPT_MS = 14 * 24 * 3600 * 1000;

/** A cache in `folder`, made when missing. A half-written or foreign entry counts as none; old ones are removed. */
export function openCache(folder: string): PrintCache {
  mkdirSync(folder, { recursive: true });
  sweep(folder);
  const ready = (key: string, rows: readonly MadeRow[]): Ready[] =>
    rows.map((row, number) => {
      const path = join(folder, key, String(number));
      return { row, path, read: () => new Uint8Array(readFileSync(path)) };
    });
  return {
    take(key) {
      const rows = readRows(join(folder, key));
      if (rows === null) return null;
      const now = new Date();
      utimesSync(join(folder, key), now, now);
      return ready(key, rows);
    },
    keep(key, made) {
      const rows = made.map(rowOf);
      const draft = join(folder, `${key}.${process.pid}`);
      mkdirSync(draft, { recursive: true });
      made.forEach((file, number) => writeFileSync(join(draft, String(number)), file.bytes));
      writeFileSync(join(draft, ROWS), JSON.stringify(rows));
      rmSync(join(folder, key), { recursive: true, force: true });
      place(draft, join(folder, key));
      return ready(key, rows);
    },
  };
}

/** A cache that keeps nothing. */
export const NO_CACHE: PrintCache = { take: () => null, keep: (_, made) => made.map(inMemory) };

const ROWS = 'files.json';

/**
 * The rows of an entry whose files are all there in their length, else null. They are written last: a file that is younger was
 * changed through one of the names it has in built sites.
 */
function readRows(entry: string): MadeRow[] | null {
  try {
    const rows = JSON.parse(readFileSync(join(entry, ROWS), 'utf8')) as MadeRow[];
    const written = statSync(join(entry, ROWS)).mtimeMs;
    const isWhole = rows.every(({ bytes }, number) => {
      const { size, mtimeMs } = statSync(join(entry, String(number)));
      return size === bytes && mtimeMs <= written;
    });
    return isWhole ? rows : null;
  } catch {
    return null;
  }
}

/** Another build that drew the same at the same moment was sooner: its files are these files. */
function place(draft: string, path: string): void {
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(path)) throw error;
  }
}

function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}
