import { describe, expect, test } from 'vitest';
import { entryAddress } from '../../src/addresses.ts';
import { stepsFrom } from '../../src/build/site/links.ts';
import type { CollectionName } from '../../src/schemas/index.ts';
import { contentDir } from '../../src/source/files.ts';
import { loadContent } from '../../src/source/load.ts';
import { readDist } from './dist.ts';

const site = readDist();
const addresses = new Set(site.pages.map(({ address }) => address));

/** Promised for good: other websites link here. */
const PROMISED = [
  '/',
  '/ke-hoach/',
  '/khau-hieu/',
  '/su-kien/',
  '/to-roi/',
  '/phat-thanh/',
  '/tin-bai/',
  '/don-vi/',
  '/van-ban/',
  '/lich/',
  '/tim-kiem/',
  '/bao-chi/',
  '/du-lieu/',
  '/tro-giup/',
  '/bien-tap/',
  '/gioi-thieu/',
  '/tro-nang/',
  '/rieng-tu/',
];

const DATA = [
  'plans',
  'tasks',
  'reports',
  'budgets',
  'slogans',
  'events',
  'leaflets',
  'broadcasts',
  'articles',
  'agencies',
  'laws',
];

describe('the addresses', () => {
  test.each(PROMISED)('has a page at %s', (address) => {
    expect(addresses).toContain(address);
  });

  test.each(DATA)('has open data at /data/%s.json', (name) => {
    expect(site.files).toContain(`/data/${name}.json`);
  });

  test('has a page of its own for what is not there', () => {
    expect(addresses).toContain('/404.html');
  });

  test('gives a page to every published entry', () => {
    const { entries } = loadContent(contentDir());
    const expected = (Object.keys(entries) as CollectionName[]).flatMap((name) =>
      entries[name].filter(({ data }) => data.status === 'published').map(({ id }) => entryAddress(name, id)),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.filter((address) => !addresses.has(address))).toEqual([]);
  });

  test('leads from the home page to every page in three steps at most', () => {
    const steps = stepsFrom('/', site);
    const far = [...addresses].filter((address) => address !== '/404.html' && (steps.get(address) ?? Infinity) > 3);
    expect(far.map((address) => `${address} ${steps.get(address) ?? 'no way'}`)).toEqual([]);
  });
});
