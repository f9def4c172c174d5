import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSite } from '../../src/build/site/read-site.ts';

/** The folder of the built site under test: DIST, else dist/. Throws when nothing was built there. */
export function distFolder(): string {
  const folder = resolve(process.env['DIST'] ?? 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no site in ${folder}. Run: npm run build`);
  return folder;
}

/** The site under test, read anew for each test file. */
export const readDist = () => readSite(distFolder());
