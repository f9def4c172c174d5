import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { joinPolicies } from '../../../../src/build/release/host-files.ts';
import { release, rollback } from '../../../../src/build/release/release.ts';
import { currentRelease, listReleases } from '../../../../src/build/release/releases.ts';
import { writeExampleSite } from './example-site.ts';

const now = new Date('2026-01-02T03:04:05.678Z');
let place = '';
let folder = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'release-'));
  folder = join(place, 'srv');
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

const build = (name: string) => writeExampleSite(join(place, name), name);
const served = () => /edition (\w+)/.exec(readFileSync(join(folder, 'current', 'site', 'index.html'), 'utf8'))?.[1];
const releaseAll = async (...names: string[]) => {
  for (const name of names) await release(build(name), folder, { now });
};

describe('a release', () => {
  test('is served through a link, with what goes beside it', async () => {
    const version = await release(build('a'), folder, { now, beside: { 'sbom.cdx.json': '{}' } });
    expect(version).toMatch(/^20260102T030405678Z-[0-9a-f]{8}$/);
    expect([served(), currentRelease(folder)]).toEqual(['a', version]);
    expect(existsSync(join(folder, 'current', 'sbom.cdx.json'))).toBe(true);
  });

  test('comes after the one before, even when the clock stands still', async () => {
    await releaseAll('a', 'b', 'c');
    expect(served()).toBe('c');
    expect(listReleases(folder)).toHaveLength(3);
    expect(currentRelease(folder)).toBe(listReleases(folder).at(-1));
  });

  test('keeps the last five and nothing else', async () => {
    await releaseAll('a', 'b', 'c', 'd', 'e', 'f', 'g');
    expect(readdirSync(join(folder, 'releases'))).toHaveLength(5);
    expect(served()).toBe('g');
  });

  test('is refused when the site is not what was built, and the old one is served on', async () => {
    await releaseAll('a');
    const broken = build('b');
    writeFileSync(join(broken, 'p1', 'index.html'), 'changed');
    await expect(release(broken, folder, { now })).rejects.toThrow(/changed p1\/index\.html/);
    expect(served()).toBe('a');
  });

  test('leaves the old one served when the web server cannot be told', async () => {
    await releaseAll('a');
    const reload = () => Promise.reject(new Error('no server'));
    await expect(release(build('b'), folder, { now, reload })).rejects.toThrow('no server');
    expect(served()).toBe('a');
  });

  test('tidies what a killed one left', async () => {
    await releaseAll('a');
    mkdirSync(join(folder, 'releases', '.next-1', 'site'), { recursive: true });
    await releaseAll('b');
    expect(readdirSync(join(folder, 'releases'))).toEqual(listReleases(folder));
  });

  test('still has the scripts of the one before, for pages that are open, but not of the one before that', async () => {
    await releaseAll('a', 'b');
    expect(readdirSync(join(folder, 'current', 'site', '_astro'))).toEqual(['a.a.js', 'a.b.js']);
    await releaseAll('c');
    expect(readdirSync(join(folder, 'current', 'site', '_astro'))).toEqual(['a.b.js', 'a.c.js']);
  });
});

describe('the files for the web server', () => {
  const policyOf = (name: string) =>
    /sha256-[^']+/.exec(readFileSync(join(place, name, 'index.html'), 'utf8'))?.[0] ?? '';
  const conf = () => readFileSync(join(folder, 'hosts', 'nginx.conf'), 'utf8');

  test('allow the styles of every release that is kept, so that a rollback needs no reload', async () => {
    await releaseAll('a', 'b');
    expect(conf()).toContain(policyOf('a'));
    expect(conf()).toContain(policyOf('b'));
  });

  test('are told to the web server before the swap, and only when they changed', async () => {
    const reload = vi.fn(() => {
      expect(served()).not.toBe('b');
      return Promise.resolve();
    });
    await releaseAll('a');
    await release(build('b'), folder, { now, reload });
    await release(join(place, 'b'), folder, { now, reload });
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('join policies word by word', () => {
    expect(
      joinPolicies([
        "default-src 'none'; style-src 'a' 'b'",
        "default-src 'none'; style-src 'b' 'c'; img-src 'none'",
        "img-src 'self'",
      ]),
    ).toBe("default-src 'none'; style-src 'a' 'b' 'c'; img-src 'self'");
  });
});

describe('a rollback', () => {
  test('serves the release before', async () => {
    await releaseAll('a', 'b', 'c');
    rollback(folder);
    expect(served()).toBe('b');
    rollback(folder);
    expect(served()).toBe('a');
  });

  test('serves the one that is named', async () => {
    await releaseAll('a', 'b', 'c');
    const [first = ''] = listReleases(folder);
    rollback(folder, first);
    expect(served()).toBe('a');
  });

  test('still has the scripts of the one that was left', async () => {
    await releaseAll('a', 'b');
    rollback(folder);
    expect(readdirSync(join(folder, 'current', 'site', '_astro'))).toEqual(['a.a.js', 'a.b.js']);
  });

  test('is refused when there is nothing to go back to', async () => {
    await releaseAll('a');
    expect(() => rollback(folder)).toThrow(/no older release/);
    expect(() => rollback(folder, 'x')).toThrow(/no x/);
    expect(served()).toBe('a');
  });

  test('is followed by a new release as always', async () => {
    await releaseAll('a', 'b');
    rollback(folder);
    await releaseAll('c');
    expect(served()).toBe('c');
  });
});
