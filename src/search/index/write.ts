import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIndex, type IndexFigures, type WriteFile } from './build.ts';
import { digestOf, type IndexInput } from './input.ts';
import { keepAt, readKept } from './kept.ts';
import { versionOfCode } from './version.ts';

/**
 * Writes the index into `folder` (the site's "/search/"), which is emptied first. What was made of unchanged documents is kept in
 * the folder `cache`, which may be thrown away at any time; null keeps nothing. The files are the same either way. Throws when
 * `folder` cannot be written.
 */
export function writeSearchIndex(input: IndexInput, folder: string, { cache }: { cache: string | null }): IndexFigures {
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  const write = (path: string, bytes: Uint8Array): void => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, bytes);
  };
  return indexWith(input, write, cache === null ? null : join(cache, 'segments.bin'));
}

/** The same for whoever puts the files away elsewhere. `kept` is the file that is kept between builds; null keeps nothing. */
export function indexWith(input: IndexInput, write: WriteFile, kept: string | null): IndexFigures {
  if (kept === null) return buildIndex(input, write);
  const key = digestOf(versionOfCode(), JSON.stringify(input.glossary));
  return buildIndex(input, write, readKept(kept, key), keepAt(kept, key));
}
