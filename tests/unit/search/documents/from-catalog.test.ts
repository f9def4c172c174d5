import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import { catalogFromFolder } from '../../../../src/catalog/from-folder.ts';
import { searchInput } from '../../../../src/search/documents/from-catalog.ts';
import type { Stamps } from '../../../../src/search/documents/stamps.ts';

vi.setConfig({ testTimeout: 60_000 });

const catalog = catalogFromFolder('content');

/** Addresses of the pages whose digest is another one in `changed`. */
function changedPages(changed: Catalog): string[] {
  const digests = (of: Catalog) =>
    new Map(Array.from(searchInput(of).documents, ({ digest, make }) => [make().url, digest]));
  const before = digests(catalog);
  return [...digests(changed)].filter(([url, digest]) => before.get(url) !== digest).map(([url]) => url);
}

const [plan] = catalog.plans;
if (!plan) throw new Error('no plan');

describe('documents for search', () => {
  it('keep their digest while nothing changes', () => {
    expect(changedPages(catalogFromFolder('content'))).toEqual([]);
  });

  it('change their digest with the body', () => {
    const plans = catalog.plans.map((each) => (each === plan ? { ...each, body: `${each.body}\n\nThêm.` } : each));
    expect(changedPages({ ...catalog, plans })).toEqual([plan.url]);
  });

  it('change their digest with what other entries lend them', () => {
    const shortTitle = 'Ví dụ về tên mới';
    const plans = catalog.plans.map((each) => (each === plan ? { ...each, data: { ...each.data, shortTitle } } : each));
    const changed = { ...catalog, plans };
    const laws = catalog.laws.map(({ url }) => url);
    expect(changedPages(changed)).toContain(plan.url);
    expect(changedPages(changed).filter((url) => laws.includes(url)).length).toBeGreaterThan(0);
  });

  it('change their digest with the words that elements of a body say', () => {
    const hotlines = catalog.site.hotlines.map((line) => ({ ...line, number: '199' }));
    const help = catalog.pages.find(({ id }) => id === 'tro-giup');
    expect(changedPages({ ...catalog, site: { ...catalog.site, hotlines } })).toContain(help?.url);
  });

  it('have the digest they would have without stamps of an earlier time, whatever was changed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stamps-'));
    cpSync('content', folder, { recursive: true });
    const stamps: Stamps = new Map();
    const digestsOf = (of: Catalog, before?: Stamps) =>
      Array.from(searchInput(of, before, stamps).documents, ({ digest }) => digest);
    digestsOf(catalogFromFolder(folder));
    const rewrite = (path: string, from: RegExp, to: string) => {
      const file = join(folder, path);
      const text = readFileSync(file, 'utf8');
      expect(text, path).toMatch(from);
      writeFileSync(file, text.replace(from, to));
    };
    const changes: (() => void)[] = [
      () => undefined,
      () => {
        rewrite(`plans/${plan.id}.mdx`, /^shortTitle: .*$/m, 'shortTitle: Ví dụ về tên mới');
      },
      () => {
        rewrite(`plans/${plan.id}.mdx`, /\n*$/, '\n\nThêm một câu.\n');
      },
      () => {
        for (const { id } of catalog.agencies) rewrite(`agencies/${id}.yaml`, /^name: .*$/m, `name: Ví dụ ${id}`);
      },
      () => {
        for (const { id } of catalog.slogans) rewrite(`slogans/${id}.yaml`, /^text: .*$/m, 'text: Ví dụ');
      },
      () => {
        rewrite('site.yaml', /number: "?111"?/, 'number: "199"');
      },
      () => {
        rewrite(`plans/${plan.id}.mdx`, /^ {2}- on: \d{4}-\d\d-\d\d$/m, '  - on: 2027-02-01');
      },
      () => {
        rmSync(join(folder, `plans/${plan.id}.mdx`));
      },
    ];
    for (const change of changes) {
      change();
      const before = new Map(stamps);
      stamps.clear();
      const changed = catalogFromFolder(folder);
      expect(digestsOf(changed, before)).toEqual(digestsOf(changed));
    }
    rmSync(folder, { recursive: true });
  });

  it('are not put together while nothing they rest on changes', () => {
    const stamps: Stamps = new Map();
    const first = Array.from(searchInput(catalog, new Map(), stamps).documents, ({ digest }) => digest);
    const marked = new Map([...stamps].map(([item, each]) => [item, { ...each, digest: `kept ${each.digest}` }]));
    const again = Array.from(searchInput(catalog, marked).documents, ({ digest }) => digest);
    expect(stamps.size).toBeGreaterThan(50);
    expect(again.filter((digest) => digest.startsWith('kept ')).length).toBe(stamps.size);
    expect(again.map((digest) => digest.replace('kept ', ''))).toEqual(first);
  });

  it('never share a digest', () => {
    const digests = Array.from(searchInput(catalog).documents, ({ digest }) => digest);
    expect(new Set(digests).size).toBe(digests.length);
  });
});
