// `npm run release -- DIR`: makes OUT_DIR (dist/) a release of DIR and serves it through DIR/current/site.
// `npm run release -- DIR s3://bucket/prefix`: then makes that storage the same (src/build/cloud/synchronise.ts).
// RELOAD is the command that makes the web server read DIR/hosts/ anew ("nginx -s reload"); it runs only when those files changed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { synchronise } from '../cloud/synchronise.ts';
import { isCloud, readTarget } from '../cloud/target.ts';
import { LEDGER_FILE } from '../ledger/check-ledger.ts';
import { readLedger, unrecorded } from '../ledger/ledger.ts';
import { promisesOf } from '../ledger/promises.ts';
import { withLock } from '../lock.ts';
import { readSite } from '../site/read-site.ts';
import { Refused } from '../steps.ts';
import { writeBillOfMaterials } from './bill-of-materials.ts';
import { release } from './release.ts';
import { placesIn } from './releases.ts';

/** nginx answers the order to reload before its new workers have taken over. */
const RELOAD_PAUSE_MS = 2_000;

const words = process.argv.slice(2);
const target = words.find((word) => !isCloud(word));
const cloud = words.find(isCloud);
const site = resolve(process.env['OUT_DIR'] ?? 'dist');

function refuseUnrecorded(): void {
  if (process.env['CONTENT_DIR'] !== undefined) return;
  const fresh = unrecorded(readLedger(readFileSync(LEDGER_FILE, 'utf8')), promisesOf(readSite(site)));
  if (fresh.length > 0)
    throw new Refused(`${fresh.length} addresses are not in the ledger yet. Run: npm run ledger, and commit it.`);
}

async function reload(): Promise<void> {
  const command = process.env['RELOAD'];
  if (command === undefined) {
    console.log('The files for the web server changed: load them (nginx -s reload, caddy reload) after this.');
    return;
  }
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Refused(`"${command}" failed. The old site is served on.`);
  await sleep(RELOAD_PAUSE_MS);
}

try {
  if (target === undefined) throw new Refused(`Say where to: npm run release -- /srv/la-lanh ${cloud ?? ''}`.trimEnd());
  const storage = cloud === undefined ? null : readTarget(cloud, process.env);
  const folder = resolve(target);
  mkdirSync(folder, { recursive: true });
  refuseUnrecorded();
  const beside = { 'sbom.cdx.json': writeBillOfMaterials() };
  await withLock(placesIn(folder).lock, async () => {
    const version = await release(site, folder, { now: new Date(), beside, storage: storage?.url ?? null, reload });
    console.log(`${version} is served from ${placesIn(folder).current}/site`);
    if (storage) console.log(await synchronise(folder, storage));
  });
} catch (error) {
  console.error(error instanceof Refused ? error.message : error);
  process.exitCode = 1;
}
