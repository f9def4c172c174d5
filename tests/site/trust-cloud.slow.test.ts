import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf, headerTables, storedHeadersOf } from '../../src/build/headers.ts';
import { onlyPolicy } from '../../src/build/hosts/place-hosts.ts';
import { findWrongFiles, publishedFiles, readSums, writeSums } from '../../src/build/sums/sums.ts';
import { writeExampleSite } from '../unit/build/release/example-site.ts';
import { distFolder } from './dist.ts';
import { missingForS3, startS3, type S3Server } from './trust-s3-server.ts';
import { hasServer, startServer, type RealServer } from './trust-server.ts';

const BUCKET = 'la-lanh';
const REAL = `s3://${BUCKET}/site`;
const DRILL = `s3://${BUCKET}/drill`;
const missing = missingForS3();
if (missing.length > 0)
  console.warn(`Nothing is tried against S3: ${missing.join(', ')} not found. Debian: apt-get install rclone ceph-mon ceph-osd radosgw ceph-common`); // prettier-ignore

describe.skipIf(missing.length > 0)('a release that is sent to a real S3 server', () => {
  const place = mkdtempSync(join(tmpdir(), 'cloud-'));
  const folder = join(place, 'srv');
  let s3: S3Server;
  beforeAll(async () => {
    s3 = await startS3(BUCKET);
  });
  afterAll(async () => {
    await s3.stop();
    rmSync(place, { recursive: true, force: true });
  });

  const run = (command: 'main' | 'rollback-main', site: string, ...words: string[]) =>
    spawnSync(process.execPath, [`src/build/release/${command}.ts`, ...words], {
      encoding: 'utf8',
      env: { ...s3.env, OUT_DIR: site, CONTENT_DIR: 'drill', RELOAD: 'true' },
    });
  /** Each file that lies there, and when it was written. */
  const listTimes = (): Map<string, string> => {
    const words = ['lsf', '-R', '--files-only', '--use-server-modtime', '--format', 'pt'];
    const lines = s3.rclone(...words, REAL.replace('s3://', ':s3:')).split('\n');
    return new Map(lines.filter((line) => line !== '').map((line) => line.split(';') as [string, string]));
  };

  test('lies there whole, each file with the headers of its kind', async () => {
    const { status, stderr } = run('main', distFolder(), folder, REAL);
    expect([status, stderr]).toEqual([0, '']);
    const files = [...publishedFiles(distFolder()), 'SHA256SUMS'].filter(
      (path) => !/^_(?:headers|redirects)$/.test(path),
    );
    expect([...listTimes().keys()].sort()).toEqual(files.sort());
    const wrong: string[] = [];
    for (const path of files) {
      const answer = await fetch(`${s3.endpoint}/${BUCKET}/site/${path}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (!bytes.equals(readFileSync(join(distFolder(), path)))) wrong.push(`${path} is not the file`);
      for (const [name, value] of Object.entries(storedHeadersOf(`/${path}`)))
        if (answer.headers.get(name) !== value) wrong.push(`${path} ${name}: ${String(answer.headers.get(name))}`);
    }
    expect(files.length).toBeGreaterThan(100);
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  describe.skipIf(!hasServer('nginx'))('behind nginx as a CDN', () => {
    const policy = onlyPolicy(distFolder());
    const moved = { from: '/vi-du-cu/', to: '/ke-hoach/' };
    let edge: RealServer;
    beforeAll(async () => {
      const site = { root: '/nonexistent', tables: headerTables(policy), redirects: [moved] };
      edge = await startServer('nginx', site, `${s3.endpoint}/${BUCKET}/site`);
    });
    afterAll(() => edge.stop());

    test('answers every address with the headers of the one source, and with how long it may be kept', async () => {
      const addresses = [...readSums(distFolder()).keys()]
        .filter((path) => !/^_(?:headers|redirects)$/.test(path))
        .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
      const wrong: string[] = [];
      for (const address of addresses) {
        const { status, headers, body } = await edge.ask(address);
        if (
          status !== 200 ||
          !body.equals(readFileSync(join(distFolder(), address.endsWith('/') ? `${address}index.html` : address)))
        )
          // prettier-ignore
          wrong.push(`${address} ${status}`);
        for (const [name, value] of Object.entries({ ...headersOf(address, policy), ...storedHeadersOf(address) }))
          if (headers[name.toLowerCase()] !== value) wrong.push(`${address} ${name}: ${headers[name.toLowerCase()]}`);
        for (const name of Object.keys(headers))
          if (/^x-(?:amz|rgw)/.test(name)) wrong.push(`${address} tells ${name}`);
      }
      expect(addresses.length).toBeGreaterThan(100);
      expect(wrong.slice(0, 20)).toEqual([]);
    });

    test('moves what was moved, adds the slash, tells what is missing, takes nothing in', async () => {
      const ask = async (path: string, method?: string) => {
        const { status, headers } = await edge.ask(path, method);
        return [status, headers['location'] ?? headers['content-type']];
      };
      expect(await ask('/vi-du-cu/')).toEqual([301, '/ke-hoach/']);
      expect(await ask('/ke-hoach?a=1')).toEqual([301, '/ke-hoach/?a=1']);
      for (const path of ['/khong-co/', '/khong-co.pdf', '/.git/config', '/%0d%0aX-Evil:1/a'])
        expect(await ask(path), path).toEqual([404, 'text/html; charset=utf-8']);
      expect((await ask('/', 'POST'))[0]).toBe(405);
    });

    test('goes on with a download that broke off', async () => {
      const path = [...readSums(distFolder()).keys()].find((each) => each.endsWith('.pdf')) ?? '';
      const { status, body } = await edge.ask(`/${path}`, 'GET', { Range: 'bytes=1000-' });
      expect(status).toBe(206);
      expect(body.equals(readFileSync(join(distFolder(), path)).subarray(1000))).toBe(true);
    });
  });

  test('sends again only what has changed, removes what is gone, and comes back by a rollback', () => {
    const site = join(place, 'changed');
    cpSync(distFolder(), site, { recursive: true });
    rmSync(join(site, 'lich.ics'));
    writeFileSync(join(site, 'tep-moi.txt'), 'ví dụ');
    writeSums(site);
    const before = listTimes();
    expect(run('main', site, folder, REAL).status).toBe(0);
    const after = listTimes();
    expect([...after].filter(([path, time]) => before.get(path) !== time).map(([path]) => path).sort()).toEqual(['SHA256SUMS', 'tep-moi.txt']); // prettier-ignore
    expect(after.has('lich.ics')).toBe(false);
    expect(run('rollback-main', '', folder, REAL).status).toBe(0);
    expect([...listTimes().keys()].sort()).toEqual([...before.keys()].sort());
  });

  test('is refused where other files lie', () => {
    const { status, stderr } = run('main', distFolder(), join(place, 'another'), `s3://${BUCKET}`);
    expect(status).toBe(1);
    expect(stderr).toContain('holds other files');
  });

  test('never leaves a page without its script, also when it is killed, and is completed by the next', async () => {
    const drill = join(place, 'drill');
    const sites = ['a', 'b', 'c'].map((name) => writeExampleSite(join(place, name), name, 60));
    expect(run('main', sites[0] ?? '', drill, DRILL).status).toBe(0);
    const met = { pages: 0, editions: new Set<string>(), wrong: [] as string[] };
    const reading = new AbortController();
    const reader = (async () => {
      while (!reading.signal.aborted) {
        const page = await fetch(`${s3.endpoint}/${BUCKET}/drill/p${(met.pages % 59) + 1}/index.html`);
        const html = await page.text();
        const script = await fetch(`${s3.endpoint}/${BUCKET}/drill${/src="([^"]+)"/.exec(html)?.[1] ?? '/none'}`);
        const edition = /edition (\w+)<\/p>$/.exec(html)?.[1] ?? '';
        if ((await script.text()) !== `// edition ${edition}`)
          met.wrong.push(`${edition} ${page.status} ${script.status}`);
        met.editions.add(edition);
        met.pages += 1;
      }
    })();
    let kills = 0;
    for (const [turn, name] of ['b', 'c', 'a', 'b', 'c'].entries()) {
      const site = join(place, name);
      const child = spawn(process.execPath, ['src/build/release/main.ts', drill, DRILL], {
        env: { ...s3.env, OUT_DIR: site, CONTENT_DIR: 'drill', RELOAD: 'true' },
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      await new Promise((done) => child.stdout.once('data', done));
      await sleep(turn * 120);
      child.kill('SIGKILL');
      if ((await new Promise((done) => child.once('exit', done))) === null) kills += 1;
      expect(run('main', site, drill, DRILL).status).toBe(0);
    }
    reading.abort();
    await reader;
    expect(met.wrong.slice(0, 10)).toEqual([]);
    expect([...met.editions].sort()).toEqual(['a', 'b', 'c']);
    expect(kills).toBeGreaterThan(2);
    const copy = join(place, 'copy');
    s3.rclone('copy', DRILL.replace('s3://', ':s3:'), copy);
    expect(findWrongFiles(copy).filter((each) => !each.startsWith('unknown _astro/'))).toEqual([]);
  });
});
