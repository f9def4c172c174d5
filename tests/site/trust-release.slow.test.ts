import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { headerTables } from '../../src/build/headers.ts';
import { joinPolicies } from '../../src/build/release/host-files.ts';
import { release } from '../../src/build/release/release.ts';
import { listReleases } from '../../src/build/release/releases.ts';
import { openPagePolicy } from '../../src/build/page-policy.ts';
import { findWrongFiles } from '../../src/build/sums/sums.ts';
import { writeExampleSite } from '../unit/build/release/example-site.ts';
import { hasServer, startServer, type RealServer } from './trust-server.ts';

const REQUESTS = 10_000;
const SWAPS = 20;
const KILLS = 5;
const EDITIONS = ['a', 'b', 'c'];
const PAGES = 200;
/** Kills fall 0, 15, 30 … ms after a release has begun to copy. */
const KILL_STEP_MS = 15;

/** What one reader met: pages with the scripts they name, and everything that was not whole. */
interface Met {
  pages: number;
  editions: Set<string>;
  wrong: string[];
}

describe.skipIf(!hasServer('nginx'))('the drill: a web server under load while the site is released and killed', () => {
  test('no page is missing, broken or mixed of two editions', async () => {
    const place = mkdtempSync(join(tmpdir(), 'drill-'));
    const folder = join(place, 'srv');
    const sites = EDITIONS.map((name) => writeExampleSite(join(place, name), name, PAGES));
    await release(sites[0] ?? '', folder, { now: new Date() });
    const policy = joinPolicies(sites.map((site) => openPagePolicy(site)()));
    const server = await startServer('nginx', {
      root: join(folder, 'current', 'site'),
      tables: headerTables(policy),
      redirects: [],
    });
    try {
      const met: Met = { pages: 0, editions: new Set(), wrong: [] };
      let swapping = true;
      const readers = Array.from({ length: 4 }, () => read(server, met, () => swapping || met.pages < REQUESTS));
      const { kills, swaps } = await swapAndKill(sites, folder);
      swapping = false;
      await Promise.all(readers);
      expect(met.wrong.slice(0, 10)).toEqual([]);
      expect(met.pages).toBeGreaterThanOrEqual(REQUESTS);
      expect([...met.editions].sort()).toEqual(EDITIONS);
      expect({ kills, swaps }).toEqual({ kills: KILLS, swaps: SWAPS });
      const last = listReleases(folder);
      expect(last.length).toBeLessThanOrEqual(5);
      for (const version of last)
        expect(
          findWrongFiles(join(folder, 'releases', version, 'site')).filter(
            (each) => !each.startsWith('unknown _astro/'),
          ),
        ).toEqual([]);
    } finally {
      await server.stop();
      rmSync(place, { recursive: true, force: true });
    }
  });
});

/** Asks for a page, then for the script it names, as a browser does. */
async function read(server: RealServer, met: Met, goesOn: () => boolean): Promise<void> {
  for (let count = 0; goesOn(); count += 1) {
    const path = count % PAGES === 0 ? '/' : `/p${count % PAGES}/`;
    const page = await server.ask(path);
    const html = page.body.toString();
    const edition = /edition (\w+)<\/p>$/.exec(html)?.[1] ?? '';
    const script = await server.ask(/src="([^"]+)"/.exec(html)?.[1] ?? '/none');
    const hash = /sha256-[^']+/.exec(html)?.[0] ?? 'no hash';
    met.pages += 1;
    met.editions.add(edition);
    if (page.status !== 200 || edition === '') met.wrong.push(`${path} ${page.status}`);
    if (script.status !== 200 || script.body.toString() !== `// edition ${edition}`)
      met.wrong.push(`${path} script of ${edition}: ${script.status}`);
    if (page.headers['content-security-policy']?.includes(hash) !== true)
      met.wrong.push(`${path} styles of ${edition} are forbidden`);
  }
}

/** Releases one edition after the other through the command itself; every fourth one is killed first, each at a later moment of its work. */
async function swapAndKill(sites: readonly string[], folder: string): Promise<{ swaps: number; kills: number }> {
  let kills = 0;
  let swaps = 0;
  for (let turn = 0; turn < SWAPS; turn += 1) {
    const site = sites[(turn + 1) % sites.length] ?? '';
    if (turn % (SWAPS / KILLS) === 1) {
      if ((await runRelease(site, folder, kills * KILL_STEP_MS)) === null) kills += 1;
    }
    if ((await runRelease(site, folder)) === 0) swaps += 1;
  }
  return { swaps, kills };
}

/** Exit code; null when it was killed, which is done some time after the copy has begun. */
async function runRelease(site: string, folder: string, killAfter?: number): Promise<number | null> {
  const child = spawn(process.execPath, ['src/build/release/main.ts', folder], {
    env: { ...process.env, OUT_DIR: site, CONTENT_DIR: 'drill', RELOAD: 'true' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  if (killAfter !== undefined) {
    while (child.exitCode === null && !readdirSync(join(folder, 'releases')).some((name) => name.startsWith('.next-')))
      await sleep(2);
    await sleep(killAfter);
    child.kill('SIGKILL');
  }
  return ended;
}
