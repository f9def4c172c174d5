import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '../../checks/check.ts';
import type { Fault } from '../../source/fault.ts';
import { listFiles } from '../../source/files.ts';

/** Gives the faults of a content folder, judged again only when one of its files has changed. */
export function rememberFaults(folder: string): () => Fault[] {
  let seen = '';
  let faults: Fault[] = [];
  return () => {
    const now = listFiles(folder)
      .map((path) => `${path} ${statSync(join(folder, path)).mtimeMs}`)
      .join('\n');
    if (now !== seen) faults = checkFolder(folder);
    seen = now;
    return faults;
  };
}
