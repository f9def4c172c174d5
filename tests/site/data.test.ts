import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/outputs/data/csv.ts';
import { TABLES } from '../../src/outputs/data/tables.ts';
import { attribute, find } from '../../src/build/site/tree.ts';
import { distFolder, readDist } from './dist.ts';

const site = readDist();
const read = (path: string): string => readFileSync(join(distFolder(), path), 'utf8');
const ajv = new Ajv2020({ formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: (text: string) => URL.canParse(text) } });
const itemsOf = (name: string): Record<string, unknown>[] =>
  (JSON.parse(read(`data/${name}.json`)) as { items: Record<string, unknown>[] }).items;

/** Whether an address of the site has a page or file, and the page has the part that a fragment names. */
function lands(url: string): boolean {
  const { origin, pathname, hash } = new URL(url);
  if (origin !== site.origin) return true;
  if (hash === '') return site.files.has(pathname) || site.files.has(`${pathname}index.html`);
  const page = site.pages.find((each) => each.address === pathname);
  return page !== undefined && anchorsOf(page).has(hash.slice(1));
}

const anchors = new Map<string, Set<string>>();
function anchorsOf(page: (typeof site.pages)[number]): Set<string> {
  const known = anchors.get(page.address);
  if (known) return known;
  const ids = new Set([...page.html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  anchors.set(page.address, ids);
  return ids;
}

describe.each(TABLES.map(({ name }) => name))('the published table %s', (name) => {
  const table = TABLES.filter((each) => each.name === name);

  test('is valid against its published schema', () => {
    const validate = ajv.compile(JSON.parse(read(`data/schemas/${name}.json`)) as object);
    expect(validate(JSON.parse(read(`data/${name}.json`))) || validate.errors).toBe(true);
  });

  test('reads back from CSV as the JSON, but for lists that are tables of their own', () => {
    for (const each of table) {
      const own = Object.keys(each.ownTables).map((path) => path.split('.'));
      const without = itemsOf(name).map((row) => {
        const copy = structuredClone(row);
        for (const [key = '', inner] of own) {
          if (inner === undefined) Reflect.deleteProperty(copy, key);
          else if (copy[key] !== null) Reflect.deleteProperty(copy[key] as object, inner);
        }
        return copy;
      });
      expect(readCsv(each, read(`data/${name}.csv`))).toEqual(without);
    }
  });

  test('leads to pages that are there, at parts that are there', () => {
    const urls = itemsOf(name).flatMap((row) => (typeof row['url'] === 'string' ? [row['url']] : []));
    expect(urls.filter((url) => !lands(url))).toEqual([]);
  });
});

describe('the data package', () => {
  test('gives the size and hash of every file beside it', () => {
    const { resources } = JSON.parse(read('data/datapackage.json')) as {
      resources: { path: string; bytes: number; hash: string }[];
    };
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(distFolder(), 'data', path));
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: file.length,
        hash: `sha256:${createHash('sha256').update(file).digest('hex')}`,
      });
    }
  });
});

describe('the published calendars', () => {
  const files = [...site.files].filter((file) => file.endsWith('.ics'));

  test('are there for everything, every plan and every agency', () => {
    const wanted = [
      '/lich.ics',
      ...['plans', 'agencies'].flatMap((name) =>
        itemsOf(name).map((row) => `${new URL(String(row['url'])).pathname}lich.ics`),
      ),
    ];
    expect(wanted.filter((file) => !site.files.has(file))).toEqual([]);
  });

  test('are read back without an error and lead to pages that are there', () => {
    for (const file of files) {
      const events = new ICAL.Component(ICAL.parse(read(file)) as unknown[]).getAllSubcomponents('vevent');
      const urls = events.map((event) => String(event.getFirstPropertyValue('url')));
      expect(
        urls.filter((url) => !lands(url)),
        file,
      ).toEqual([]);
    }
  });

  test('say the same of the same date wherever it stands', () => {
    const entries = new Map<string, string>();
    for (const file of files)
      for (const entry of read(file).match(/BEGIN:VEVENT.*?END:VEVENT/gs) ?? []) {
        const uid = /^UID:(.*(?:\r\n .*)*)/m.exec(entry)?.[1] ?? '';
        expect(entry).toBe(entries.get(uid) ?? entry);
        entries.set(uid, entry);
      }
    expect(entries.size).toBe(read('lich.ics').match(/^BEGIN:VEVENT/gm)?.length);
  });
});

describe('the published feeds and sitemap', () => {
  test.each(['feed.json', 'ke-hoach/feed.json', 'tin-bai/feed.json', 'su-kien/feed.json'])(
    '%s and its Atom twin lead to pages that are there',
    (path) => {
      const { items } = JSON.parse(read(path)) as { items: { id: string; url: string }[] };
      expect(items.length).toBeGreaterThan(0);
      expect(items.filter(({ url }) => !lands(url))).toEqual([]);
      const atom = read(path.replace('.json', '.xml'));
      for (const { id } of items) expect(atom).toContain(`<id>${id}</id>`);
    },
  );

  test('the sitemap names the pages that are meant to be found, all of them and no other', () => {
    const locations = (xml: string): string[] =>
      [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    const named = locations(read('sitemap-index.xml')).flatMap((part) => locations(read(part)));
    const isHidden = ({ tree }: (typeof site.pages)[number]): boolean =>
      find(tree, 'meta').some((meta) => attribute(meta, 'name') === 'robots');
    // Pages of a long list, and parts of a long plan: their first page leads to them.
    const isFurtherPage = (address: string): boolean =>
      /\/trang\/\d+\/$|^\/ke-hoach\/[^/]+\/[^/]+\/[^/]+\/$/.test(address);
    const found = site.pages.flatMap((page) => (isHidden(page) || isFurtherPage(page.address) ? [] : [page.address]));
    expect(named.toSorted()).toEqual(found.toSorted());
  });
});
