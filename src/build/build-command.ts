// Run by main.ts.
import { relative } from 'node:path';
import { cacheDir } from '../command/start-quickly.ts';
import { contentDir } from '../source/files.ts';
import { buildSite } from './build-site.ts';
import { openReleaseFolder } from './release-folder.ts';
import { Refused } from './steps.ts';

const release = openReleaseFolder(process.env['OUT_DIR'] ?? 'dist');

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    release.discard();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });

try {
  await buildSite({
    content: contentDir(),
    cache: cacheDir(),
    address: process.env['SITE_URL'] ?? null,
    release,
  });
} catch (error) {
  console.error(error instanceof Refused ? error.message : error);
  console.error(`The build stopped. ${relative('', release.out)} is as it was.`);
  process.exitCode = 1;
} finally {
  release.discard();
}
