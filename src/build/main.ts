// `npm run build`: the whole site into OUT_DIR (dist/). The last good one stays in its place until the new one is complete.
import { relative } from 'node:path';
import { catalogFromFolder } from '../catalog/from-folder.ts';
import { contentDir } from '../source/files.ts';
import { buildPages } from './build-pages.ts';
import { buildWorker } from './build-worker.ts';
import { checkContent } from './check-content.ts';
import { checkSite } from './check-site.ts';
import type { Redirect } from './hosts/host.ts';
import { placeHosts } from './hosts/place-hosts.ts';
import { checkLedger } from './ledger/check-ledger.ts';
import { indexSearch } from './index-search.ts';
import { placeMaterial, printMaterial } from './print-material.ts';
import type { Ready } from '../print/ready.ts';
import { openReleaseFolder } from './release-folder.ts';
import { Refused, runSteps, type Step } from './steps.ts';
import { writeSums } from './sums/sums.ts';

const content = contentDir();
const release = openReleaseFolder(process.env['OUT_DIR'] ?? 'dist');

let printed: Ready[] = [];

/** Prints before the pages are written, since pages tell size and weight of every file. */
async function printContent(): Promise<string> {
  const catalog = catalogFromFolder(content);
  const { run, told } = await printMaterial(catalog, process.env['SITE_URL'] ?? catalog.site.address);
  printed = [...run.files, ...run.pictures];
  return told;
}

let redirects: Redirect[] = [];

function keepAddresses(): string {
  const kept = checkLedger(release.next, content, catalogFromFolder(content));
  redirects = kept.redirects;
  return kept.told;
}

const STEPS: Step[] = [
  { name: 'content', run: () => checkContent(content) },
  { name: 'print', run: () => printContent() },
  { name: 'pages', run: () => buildPages(release.next, content) },
  { name: 'files', run: () => placeMaterial(printed, release.next) },
  { name: 'search', run: () => indexSearch(catalogFromFolder(content), release.next) },
  { name: 'worker', run: () => buildWorker(release.next) },
  { name: 'addresses', run: () => keepAddresses() },
  { name: 'hosts', run: () => placeHosts(release.next, redirects) },
  { name: 'sums', run: () => writeSums(release.next) },
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
