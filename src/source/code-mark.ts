import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './files.ts';

/** The folders that decide what a content file reads as. */
const READERS = ['schemas', 'source', 'text'];

let mark: string | undefined;

/**
 * A hash of the code that reads content. What was read by other code is read again, so that a changed schema never meets
 * data kept from an earlier build. `src` is the folder of the sources.
 */
export function codeMark(src: string): string {
  if (mark !== undefined) return mark;
  const hash = createHash('sha256');
  for (const folder of READERS)
    for (const path of listFiles(join(src, folder)))
      hash.update(`${folder}/${path}`).update(readFileSync(join(src, folder, path)));
  return (mark = hash.digest('hex'));
}
