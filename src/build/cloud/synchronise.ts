import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STORED_RULES } from '../headers.ts';
import { isLasting } from '../release/carry-over.ts';
import { currentRelease, listReleases, placesIn } from '../release/releases.ts';
import { Refused } from '../steps.ts';
import { publishedFiles, readSums, SUMS_FILE } from '../sums/sums.ts';
import { listRemote, removeFiles, sendFiles } from './rclone.ts';
import type { CloudTarget } from './target.ts';
import { planUpload } from './upload-plan.ts';

/**
 * Makes storage the same as the release that `folder` serves, in an order that breaks no page (upload-plan.ts). Killed or cut off
 * at any moment, the same call again completes it. Returns what was done.
 * @throws {Refused} When the place holds something that is no site of this kit, or rclone fails.
 */
export async function synchronise(folder: string, target: CloudTarget): Promise<string> {
  if (currentRelease(folder) === null) throw new Refused(`No release is served from ${folder} yet.`);
  const site = join(placesIn(folder).current, 'site');
  const there = await listRemote(target);
  if (there.size > 0 && !there.has(SUMS_FILE) && !existsSync(noteFor(folder, target)))
    throw new Refused(`${target.written} holds other files. Name a prefix of its own: s3://bucket/prefix`);
  const anew = readNote(folder, target) !== rulesMark();
  if (anew) writeNote(folder, target, 'begun');
  const known = anew ? new Map([...there.keys()].map((path) => [path, ''])) : there;
  const { groups, gone } = planUpload(fingerprintsOf(site), known, lastingFiles(folder));
  for (const { paths, headers } of groups) await sendFiles(site, paths, headers, target);
  await removeFiles(gone, target);
  writeNote(folder, target, rulesMark());
  return `${groups.reduce((sum, { paths }) => sum + paths.length, 0)} files sent to ${target.written}, ${gone.length} old ones removed`;
}

const fingerprintsOf = (site: string): Map<string, string> =>
  new Map(
    [...publishedFiles(site), SUMS_FILE].map((path) => [
      path,
      createHash('md5')
        .update(readFileSync(join(site, path)))
        .digest('hex'),
    ]),
  );

/** What pages of any kept release ask for: a CDN may show one of them for a while yet. */
function lastingFiles(folder: string): Set<string> {
  const sites = listReleases(folder).map((version) => join(placesIn(folder).releases, version, 'site'));
  return new Set(sites.flatMap((site) => [...readSums(site).keys()].filter(isLasting)));
}

/** Storage keeps headers with the bytes: where the rules have changed, or are not known to have been these, all is sent anew. */
const rulesMark = (): string => createHash('sha256').update(STORED_RULES).digest('hex');

function noteFor(folder: string, { written }: CloudTarget): string {
  const name = createHash('sha256').update(written).digest('hex').slice(0, 16);
  return join(folder, 'sent', `${name}.txt`);
}

function readNote(folder: string, target: CloudTarget): string | null {
  const path = noteFor(folder, target);
  return existsSync(path) ? (readFileSync(path, 'utf8').split('\n')[1] ?? null) : null;
}

function writeNote(folder: string, target: CloudTarget, mark: string): void {
  const path = noteFor(folder, target);
  mkdirSync(join(folder, 'sent'), { recursive: true });
  writeFileSync(path, `${target.written}\n${mark}\n`);
}
