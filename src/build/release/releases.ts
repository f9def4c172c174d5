import { lstatSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * The folder of a web server. `current` is what is served; it is a link, so that it changes in one step:
 *   current -> releases/20261122T080000Z-1a2b3c4d
 *   releases/<version>/site  sbom.cdx.json     whole copies, never changed after they have their name
 *   hosts/nginx.conf  Caddyfile                written from src/build/headers.ts
 */
export const placesIn = (folder: string) => ({
  current: join(folder, 'current'),
  releases: join(folder, 'releases'),
  hosts: join(folder, 'hosts'),
  lock: join(folder, '.lock'),
});

/** How many releases are kept, the one served included. */
export const KEPT = 5;

/** Versions that are whole, the oldest first. What a killed release left has no such name. */
export function listReleases(folder: string): string[] {
  const { releases } = placesIn(folder);
  return readdirSync(releases)
    .filter((name) => /^\d{8}T\d{9}Z-[0-9a-f]{8}$/.test(name))
    .sort();
}

/** The version that is served, or null before the first release. */
export function currentRelease(folder: string): string | null {
  const { current } = placesIn(folder);
  if (lstatSync(current, { throwIfNoEntry: false }) === undefined) return null;
  return basename(readlinkSync(current));
}

/** Serves another version from one moment to the next: rename(2) puts the new link in the place of the old. */
export function pointTo(folder: string, version: string): void {
  const { current } = placesIn(folder);
  const next = `${current}.next-${process.pid}`;
  rmSync(next, { force: true });
  symlinkSync(join('releases', version), next);
  renameSync(next, current);
}

/** Removes all but the newest five and the one served, and what killed releases left behind. */
export function prune(folder: string): void {
  const { releases } = placesIn(folder);
  const kept = new Set([...listReleases(folder).slice(-KEPT), currentRelease(folder)]);
  for (const name of readdirSync(releases))
    if (!kept.has(name)) rmSync(join(releases, name), { recursive: true, force: true });
  for (const name of readdirSync(folder))
    if (name.startsWith('current.next-')) rmSync(join(folder, name), { force: true });
}
