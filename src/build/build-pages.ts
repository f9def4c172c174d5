import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build } from 'astro';
import { listFiles } from '../source/files.ts';
import { withLock } from './lock.ts';

/** Lets Astro write all pages of the content folder into `outDir`. Throws what Astro throws. */
export async function buildPages(outDir: string, contentFolder: string): Promise<string> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await withLock(resolve('.cache', 'build.lock'), () =>
    build({ outDir, cacheDir: cacheDir(contentFolder), logLevel: 'warn' }),
  );
  const pages = listFiles(outDir).filter((path) => path.endsWith('.html')).length;
  return `${pages} pages`;
}

/** Every content folder has a cache of its own, so that builds of two folders do not take entries from each other. */
function cacheDir(contentFolder: string): string {
  const name = createHash('sha256').update(resolve(contentFolder)).digest('hex').slice(0, 8);
  return resolve('.cache', `astro-${name}`);
}
