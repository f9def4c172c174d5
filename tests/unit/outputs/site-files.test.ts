import { describe, expect, test } from 'vitest';
import { toRobots } from '../../../src/outputs/robots.ts';
import { toSecurityTxt } from '../../../src/outputs/security-txt.ts';
import { SITEMAP_PARTS, toSitemap, toSitemapIndex } from '../../../src/outputs/sitemap.ts';
import { catalog, SITE } from './content.ts';
import { readXml } from './xml.ts';

const locations = (xml: string): string[] =>
  readXml(xml).children.map((child) => child.children.find((each) => each.name === 'loc')?.text ?? '');

describe('the sitemap', () => {
  test('names its parts in the index', () => {
    expect(locations(toSitemapIndex(catalog, SITE))).toEqual(
      SITEMAP_PARTS.map((part) => `https://example.vn/sitemap-${part}.xml`),
    );
  });

  test('has every entry once, with a day', () => {
    const places = SITEMAP_PARTS.flatMap((part) => locations(toSitemap(catalog, part, SITE)));
    expect(places).toContain('https://example.vn/ke-hoach/binh-phuoc/2024-ngay-ctxh/');
    expect(places).toContain('https://example.vn/lich/');
    expect(new Set(places).size).toBe(places.length);
    expect(toSitemap(catalog, 'laws', SITE)).toContain('<lastmod>2026-11-22</lastmod>');
  });
});

test('robots.txt leads to the sitemap', () => {
  expect(toRobots(SITE)).toContain('Sitemap: https://example.vn/sitemap-index.xml');
});

describe('security.txt', () => {
  test('always has a contact, and expires within a year of the content', () => {
    const text = toSecurityTxt(catalog.site, SITE, '2026-11-22');
    expect(text).toMatch(/^Contact: https:\/\/example\.vn\/gioi-thieu\/$/m);
    expect(text).toMatch(/^Expires: 2027-11-21T00:00:00\+07:00$/m);
  });

  test('names the contacts that site.yaml knows, and no other', () => {
    const site = {
      ...catalog.site,
      contact: { ...catalog.site.contact, email: 'vi-du@example.vn', securityUrl: 'https://example.vn/bao-loi/' },
    };
    expect(toSecurityTxt(site, SITE, '2026-11-22').match(/^Contact: .*$/gm)).toEqual([
      'Contact: https://example.vn/bao-loi/',
      'Contact: mailto:vi-du@example.vn',
    ]);
  });
});
