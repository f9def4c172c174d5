import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
}
interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/**
 * Licences (SPDX) that the EUPL-1.2 of this project may stand beside. LGPL and MPL bind the library itself, which is used as it
 * comes. Where a package gives a choice, one of these has to be in it.
 */
const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
];

/** Packages whose own field is no SPDX name; their licence file was read. */
const READ_BY_HAND: Record<string, string> = { BSD: 'BSD-3-Clause' };

const isAllowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((name) => ALLOWED.includes(READ_BY_HAND[name] ?? name)));

describe('what this project is built with', () => {
  test('is asked for in exact versions', () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('is locked to that version, with its hash, from the public registry', () => {
    const loose = packages.filter(
      ([, { resolved, integrity }]) =>
        resolved?.startsWith('https://registry.npmjs.org/') === false || !(integrity ?? '').startsWith('sha512-'),
    );
    expect(loose.map(([path]) => path)).toEqual([]);
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  test('runs no script of its own when it is installed, but for the few that are named', () => {
    const named = Object.keys(manifest.allowScripts).map((each) => each.replace(/(?<=.)@.*$/, ''));
    const running = packages
      .filter(([, each]) => each.hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(running)].sort()).toEqual([...named].sort());
    // Without this npm 11 tells of the others and runs them all the same.
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
    expect(Object.entries(manifest.allowScripts).filter(([, allowed]) => allowed)).toEqual([['node', true]]);
  });

  test('has licences that may stand beside ours', () => {
    const others = packages.filter(([, { license }]) => license === undefined || !isAllowed(license));
    expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });
});
