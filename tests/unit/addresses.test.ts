import { describe, expect, test } from 'vitest';
import {
  ADDRESSES,
  absolute,
  dataAddress,
  entryAddress,
  entryCalendarAddress,
  listAddress,
  listPageAddress,
  partAnchor,
  planAddress,
  planFacetAddress,
  planListAddress,
  planTextAddress,
} from '../../src/addresses.ts';
import { foot, menu } from '../../src/strings/common.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/index.ts';
import { toSlug } from '../../src/text/slug.ts';

describe('an address', () => {
  test('is the one that the contract promises', () => {
    expect(entryAddress('plans', 'binh-phuoc/2024-ngay-ctxh')).toBe('/ke-hoach/binh-phuoc/2024-ngay-ctxh/');
    expect(entryAddress('pages', 'tro-nang')).toBe(ADDRESSES.accessibility);
    expect(entryCalendarAddress('agencies', 'bo-y-te')).toBe('/don-vi/bo-y-te/lich.ics');
    expect(planAddress('vi-du/a', 'viec-1')).toBe('/ke-hoach/vi-du/a/#viec-1');
    expect(planListAddress('nam', '2024')).toBe('/ke-hoach/nam/2024/');
    expect(planTextAddress('vi-du/a', 'md')).toBe('/ke-hoach/vi-du/a/van-ban.md');
    expect(dataAddress('plans')).toBe('/data/plans.json');
    expect(dataAddress('plans', 'csv')).toBe('/data/plans.csv');
  });

  test('of a page ends in a slash and is plain ASCII', () => {
    const names = Object.keys(COLLECTIONS) as CollectionName[];
    const pages = [
      ...names.map(listAddress),
      ...names.map((name) => entryAddress(name, 'vi-du')),
      planFacetAddress('noi'),
      listPageAddress('/ke-hoach/', 2),
    ];
    for (const address of pages) expect(address).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
  });

  test('belongs to one collection only', () => {
    const lists = (Object.keys(COLLECTIONS) as CollectionName[]).map(listAddress);
    expect(new Set(lists).size).toBe(lists.length);
  });

  test('of the first page of a list is the list’s own', () => {
    expect(listPageAddress('/ke-hoach/nam/2024/', 1)).toBe('/ke-hoach/nam/2024/');
    expect(listPageAddress('/ke-hoach/nam/2024/', 2)).toBe('/ke-hoach/nam/2024/trang/2/');
  });

  test('in full stands on the host of the site, whatever path the site has', () => {
    expect(absolute('https://example.vn', '/lich/')).toBe('https://example.vn/lich/');
    expect(absolute(new URL('https://example.vn/x/'), '/lich/')).toBe('https://example.vn/lich/');
  });
});

test('the anchor of a part is not that of a heading with the same words', () => {
  expect(partAnchor(toSlug('Ai làm gì'))).not.toBe(toSlug('Ai làm gì'));
});

test('menu and foot lead to addresses of the site only', () => {
  const known: string[] = [
    ...Object.values(ADDRESSES),
    ...(Object.keys(COLLECTIONS) as CollectionName[]).map(listAddress),
  ];
  const links = [...menu, ...foot.flatMap(({ links }) => [...links])];
  expect(links.filter(({ address }) => !known.includes(address))).toEqual([]);
});
