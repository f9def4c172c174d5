// `npm run build`: the whole site into OUT_DIR (dist/). The last good one stays in its place until the new one is complete.
import { relative } from 'node:path';
import { contentDir } from '../source/files.ts';
import { buildPages } from './build-pages.ts';
import { checkContent } from './check-content.ts';
import { checkSite } from './check-site.ts';
import { openReleaseFolder } from './release-folder.ts';
import { Refused, runSteps, type Step } from './steps.ts';

const content = contentDir();
const release = openReleaseFolder(process.env['OUT_DIR'] ?? 'dist');

const STEPS: Step[] = [
  { name: 'content', run: () => checkContent(content) },
  { name: 'pages', run: () => buildPages(release.next, content) },
  { name: 'site', run: () => checkSite(release.next) },
  { name: 'swap', run: () => (release.swap(), relative('', release.out)) },
];

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    release.discard();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });

try {
  await runSteps(STEPS);
} catch (error) {
  console.error(error instanceof Refused ? error.message : error);
  console.error(`The build stopped. ${relative('', release.out)} is as it was.`);
  process.exitCode = 1;
} finally {
  release.discard();
}
