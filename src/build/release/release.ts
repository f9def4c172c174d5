import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refused } from '../steps.ts';
import { findWrongFiles, SUMS_FILE } from '../sums/sums.ts';
import { carryOver } from './carry-over.ts';
import { writeHostFiles } from './host-files.ts';
import { currentRelease, KEPT, listReleases, placesIn, pointTo, prune } from './releases.ts';

export interface ReleaseOptions {
  now: Date;
  /** Files that go beside the site, by name: sbom.cdx.json. */
  beside?: Record<string, string>;
  /** Where storage that is made the same lies for web servers in front of it. */
  storage?: string | null;
  /** Called when the files for the web server have changed, before the swap; a server that needs them new reads them here. */
  reload?: () => Promise<void>;
}

/**
 * Makes a built site a release of `folder` and serves it. Nothing that is served is touched until the one step that swaps the
 * link: killed at any moment, the old site stays whole. Returns the version.
 * @throws {Refused} When the site is not what its SHA256SUMS says.
 */
export async function release(
  site: string,
  folder: string,
  { now, beside = {}, storage = null, reload }: ReleaseOptions,
): Promise<string> {
  refuseBroken(site);
  const { releases } = placesIn(folder);
  mkdirSync(releases, { recursive: true });
  const version = versionOf(site, now, listReleases(folder).at(-1));
  const next = join(releases, `.next-${process.pid}`);
  cpSync(site, join(next, 'site'), { recursive: true, preserveTimestamps: true });
  refuseBroken(join(next, 'site'));
  const served = currentRelease(folder);
  if (served !== null) carryOver(join(releases, served, 'site'), join(next, 'site'));
  for (const [name, text] of Object.entries(beside)) writeFileSync(join(next, name), text);
  renameSync(next, join(releases, version));
  const kept = [...new Set([...(served === null ? [] : [served]), ...listReleases(folder).slice(-KEPT)])].sort();
  if (writeHostFiles(folder, kept, version, storage)) await reload?.();
  pointTo(folder, version);
  prune(folder);
  return version;
}

/**
 * Serves the release before the one served, or the one named: the link changes, and readers who have pages of the newer one open
 * still get its scripts.
 * @throws {Refused} When there is none.
 */
export function rollback(folder: string, wanted?: string): string {
  const all = listReleases(folder);
  const served = currentRelease(folder);
  const version = wanted ?? (served === null ? undefined : all[all.indexOf(served) - 1]);
  if (version === undefined || !all.includes(version))
    throw new Refused(`There is no ${wanted ?? 'older release'} in ${folder}. It has: ${all.join(', ') || 'none'}`);
  const { releases } = placesIn(folder);
  if (served !== null && served !== version) carryOver(join(releases, served, 'site'), join(releases, version, 'site'));
  pointTo(folder, version);
  return version;
}

function refuseBroken(site: string): void {
  if (!existsSync(join(site, SUMS_FILE))) throw new Refused(`There is no built site in ${site}. Run: npm run build`);
  const wrong = findWrongFiles(site);
  if (wrong.length > 0) throw new Refused(`${site} is not what was built:\n${wrong.slice(0, 20).join('\n')}`);
}

/** "20261122T080000123Z-1a2b3c4d": sorts by time, also when the clock was put back. */
function versionOf(site: string, now: Date, last: string | undefined): string {
  const stamp = now.toISOString().replace(/[-:.]/g, '');
  const sum = createHash('sha256')
    .update(readFileSync(join(site, SUMS_FILE)))
    .digest('hex')
    .slice(0, 8);
  const newest = last?.split('-')[0] ?? '';
  return `${stamp > newest ? stamp : after(newest)}-${sum}`;
}

/** One millisecond later. */
function after(stamp: string): string {
  const iso = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
  return new Date(Date.parse(iso) + 1).toISOString().replace(/[-:.]/g, '');
}
