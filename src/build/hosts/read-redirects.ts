import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Redirect } from './host.ts';

/** The redirects that a built site carries with it (`_redirects`); none when it has no such file. */
export function readRedirectsFile(folder: string): Redirect[] {
  const path = join(folder, '_redirects');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [from, to, status] = line.trim().split(/\s+/);
      return from !== undefined && to !== undefined && status === '301' ? [{ from, to }] : [];
    });
}
