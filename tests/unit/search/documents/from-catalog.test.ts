import { describe, expect, it, vi } from 'vitest';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import { catalogFromFolder } from '../../../../src/catalog/from-folder.ts';
import { searchInput } from '../../../../src/search/documents/from-catalog.ts';

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

  it('never share a digest', () => {
    const digests = Array.from(searchInput(catalog).documents, ({ digest }) => digest);
    expect(new Set(digests).size).toBe(digests.length);
  });
});
