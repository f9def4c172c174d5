import { expect, test } from 'vitest';
import type { Catalog, Item } from '../../../src/catalog/catalog.ts';
import { itemsWithPicture, shareAddress, SITE_PICTURE } from '../../../src/catalog/share-pictures.ts';

const NAMES = [
  'plans',
  'slogans',
  'events',
  'leaflets',
  'broadcasts',
  'articles',
  'agencies',
  'laws',
  'pages',
] as const;

/** A catalog with so many plans, and one entry of everything else. */
function withPlans(count: number): Catalog {
  const one = (collection: string, id: number) => ({ collection, url: `/${collection}/${id}/` });
  const lists = NAMES.map((name) => [
    name,
    Array.from({ length: name === 'plans' ? count : 1 }, (_, index) => one(name, index)),
  ]);
  return Object.fromEntries(lists) as Catalog;
}

const askAll = (catalog: Catalog) =>
  NAMES.flatMap((name): Item[] => catalog[name]).map((item) => shareAddress(catalog, item));

test.each([5, 5000])('of %d plans, exactly the pictures that pages ask for are drawn', (count) => {
  const catalog = withPlans(count);
  const asked = askAll(catalog).filter((address) => address.endsWith('/chia-se.png') && address !== SITE_PICTURE);
  expect(
    itemsWithPicture(catalog)
      .map((item) => shareAddress(catalog, item))
      .toSorted(),
  ).toEqual(asked.toSorted());
});

test('a site of few entries has a picture for each, one of many keeps those of its material', () => {
  expect(itemsWithPicture(withPlans(5))).toHaveLength(11);
  expect(itemsWithPicture(withPlans(5000)).map((item) => item.collection)).toEqual([
    'events',
    'leaflets',
    'broadcasts',
    'articles',
  ]);
});

test('a slogan is shared by its tile, a standing page by the picture of the site', () => {
  const catalog = withPlans(5);
  expect(askAll(catalog)).toContain('/slogans/0/anh-1200x630.png');
  expect(askAll(catalog).at(-1)).toBe(SITE_PICTURE);
});
