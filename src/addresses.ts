import type { CollectionName } from './schemas/index.ts';

/** The first part of every collection's address. Published addresses never change (docs/decisions/0001-addresses.md). */
const ROOTS: Record<CollectionName, string> = {
  plans: '/ke-hoach/',
  slogans: '/khau-hieu/',
  events: '/su-kien/',
  leaflets: '/to-roi/',
  broadcasts: '/phat-thanh/',
  articles: '/tin-bai/',
  agencies: '/don-vi/',
  laws: '/van-ban/',
  pages: '/',
};

/** Addresses of the pages that belong to no entry. */
export const ADDRESSES = {
  home: '/',
  calendar: '/lich/',
  search: '/tim-kiem/',
  press: '/bao-chi/',
  data: '/du-lieu/',
  help: '/tro-giup/',
  desk: '/bien-tap/',
  deskForm: '/bien-tap/soan/',
  deskElements: '/bien-tap/thanh-phan/',
  about: '/gioi-thieu/',
  accessibility: '/tro-nang/',
  privacy: '/rieng-tu/',
  fileCheck: '/kiem-tra-tep/',
  offline: '/doc-khi-mat-mang/',
  pack: '/doc-khi-mat-mang/tron-bo.zip',
  badge: '/nhung/ngay-ctxh/',
  overview: '/toan-canh/',
  feedAtom: '/feed.xml',
  feedJson: '/feed.json',
  calendarFile: '/lich.ics',
} as const;

/** The list page of a collection: /ke-hoach/ */
export const listAddress = (name: CollectionName): string => ROOTS[name];

/** The page of an entry: /ke-hoach/binh-phuoc/2024-ngay-ctxh/ */
export const entryAddress = (name: CollectionName, id: string): string => `${ROOTS[name]}${id}/`;

/** The id of a part of a page whose body has headings of its own: no heading of a body makes the same. */
export const partAnchor = (part: string): string => `phan-${part}`;

/** The page of a plan, at one of its parts when `part` is given. */
export const planAddress = (id: string, part?: string): string =>
  entryAddress('plans', id) + (part === undefined ? '' : `#${part}`);

/** The calendar file beside a plan's or an agency's page. */
export const entryCalendarAddress = (name: 'plans' | 'agencies', id: string): string =>
  `${entryAddress(name, id)}lich.ics`;

/** All dates of a year: /lich/2024/ */
export const yearAddress = (year: string): string => `${ADDRESSES.calendar}${year}/`;

/** All dates of a month, given as "2024-03": /lich/2024/03/ */
export const monthAddress = (month: string): string => `${ADDRESSES.calendar}${month.replace('-', '/')}/`;

/** A plan as plain text or Markdown, beside its page. */
export const planTextAddress = (id: string, format: 'txt' | 'md'): string =>
  `${entryAddress('plans', id)}van-ban.${format}`;

/** The reference to a plan for reference managers, beside its page. */
export const planReferenceAddress = (id: string): string => `${entryAddress('plans', id)}trich-dan.json`;

/** A public JSON or CSV table: /data/plans.json */
export const dataAddress = (name: string, format: 'json' | 'csv' = 'json'): string => `/data/${name}.${format}`;

/** A page of a list: the list's own address for the first, /ke-hoach/trang/2/ for the second. */
export const listPageAddress = (list: string, number: number): string =>
  number === 1 ? list : `${list}trang/${number}/`;

/** A list of plans cut by year, place, body or state: /ke-hoach/nam/2024/ … A plan's own address never starts with these words. */
export const planListAddress = (facet: 'nam' | 'noi' | 'don-vi' | 'tinh-trang', value: string): string =>
  `${ROOTS.plans}${facet}/${value}/`;

/** The page that names every place, or every body, whose plans are a list. */
export const planFacetAddress = (facet: 'noi' | 'don-vi'): string => `${ROOTS.plans}${facet}/`;

/** The full address with the site's host, for feeds, calendars, data and canonical links. */
export const absolute = (site: string | URL, address: string): string => new URL(address, site).href;
