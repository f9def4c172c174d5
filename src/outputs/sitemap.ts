import { absolute, ADDRESSES, listAddress, monthAddress, planFacetAddress, yearAddress } from '../addresses.ts';
import { agendaOf } from '../catalog/agenda.ts';
import type { Catalog, Item } from '../catalog/catalog.ts';
import { lastChangeOf } from '../catalog/history.ts';
import { monthsOf } from '../catalog/months.ts';
import { planLists } from '../catalog/plan-lists.ts';
import { ask } from '../catalog/watch.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Day } from '../text/day.ts';
import { escapeXml } from './feeds/atom.ts';

/** The parts of the sitemap: one a collection, and one for the pages that belong to no entry. */
export const SITEMAP_PARTS = [
  'site',
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
export type SitemapPart = (typeof SITEMAP_PARTS)[number];

interface Place {
  address: string;
  changed: Day;
}

/** The index at /sitemap-index.xml (sitemaps.org 0.9). */
export function toSitemapIndex(catalog: Catalog, site: string): string {
  const parts = SITEMAP_PARTS.map((part) => {
    const changed = changeOf(catalog, part);
    if (changed === null) return '';
    return `  <sitemap><loc>${escapeXml(absolute(site, sitemapAddress(part)))}</loc><lastmod>${changed}</lastmod></sitemap>\n`;
  });
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${parts.join('')}</sitemapindex>\n`;
}

/** One part: the addresses of its pages and the day each last changed. */
export function toSitemap(catalog: Catalog, part: SitemapPart, site: string): string {
  const places = placesOf(catalog, part).map(
    ({ address, changed }) =>
      `  <url><loc>${escapeXml(absolute(site, address))}</loc><lastmod>${changed}</lastmod></url>\n`,
  );
  return `${HEAD}<urlset xmlns="${NAMESPACE}">\n${places.join('')}</urlset>\n`;
}

export const sitemapAddress = (part: SitemapPart): string => `/sitemap-${part}.xml`;

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const LISTS: readonly CollectionName[] = [
  'plans',
  'slogans',
  'events',
  'leaflets',
  'broadcasts',
  'articles',
  'agencies',
  'laws',
];

const placesOf: (catalog: Catalog, part: SitemapPart) => readonly Place[] = ask(
  'sitemap-places',
  (catalog, part): readonly Place[] => {
    if (part === 'site') return catalogPages(catalog);
    return catalog[part as CollectionName].map((item: Item) => ({ address: item.url, changed: lastChangeOf(item) }));
  },
);

/** The day on which a part last changed; null where it has no page. */
const changeOf = ask('sitemap-change', (catalog, part): Day | null => {
  const places = placesOf(catalog, part as SitemapPart);
  return places.length === 0 ? null : latest(places);
});

/** The pages made of the whole catalog: they change when anything does. */
function catalogPages(catalog: Catalog): Place[] {
  const months = monthsOf(agendaOf(catalog));
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const lists = Object.values(planLists(catalog)).flat();
  const addresses = [
    ADDRESSES.home,
    ADDRESSES.calendar,
    ADDRESSES.overview,
    ADDRESSES.deskElements,
    ADDRESSES.fileCheck,
    ...LISTS.map(listAddress),
    ...(['noi', 'don-vi'] as const).map(planFacetAddress),
    ...lists.map((list) => list.address),
    ...years.map(yearAddress),
    ...months.map(monthAddress),
  ];
  return addresses.map((address) => ({ address, changed: catalog.asOf }));
}

const latest = (places: readonly Place[]): Day =>
  places.reduce((day, { changed }) => (changed > day ? changed : day), '');
