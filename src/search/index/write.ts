import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildIndex, type IndexFigures, type IndexInput } from './build.ts';

/** Writes the index into `folder` (the site's "/search/"), which is emptied first. Throws when it cannot be written. */
export async function writeIndex(input: IndexInput, folder: string): Promise<IndexFigures> {
  await rm(folder, { recursive: true, force: true });
  const made = new Set<string>();
  return buildIndex(input, async (path, bytes) => {
    const file = join(folder, path);
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    made.add(dirname(file));
    await writeFile(file, bytes);
  });
}
