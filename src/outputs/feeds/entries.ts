import { absolute, ADDRESSES, listAddress } from '../../addresses.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { historyOf, nameOf, type Moment } from '../../catalog/history.ts';
import { ask } from '../../catalog/watch.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { feedWords as say } from '../../strings/feeds.ts';
import type { Day } from '../../text/day.ts';

/** One entry of a feed, whatever its format. */
export interface FeedEntry {
  /** A tag URI (RFC 4151) made of content ids; never changes. */
  id: string;
  title: string;
  url: string;
  /** One or more sentences, plain text. */
  summary: string;
  published: Day;
  updated: Day;
  category: string;
}

export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  /** The page that shows the same. */
  home: string;
  atom: string;
  json: string;
  author: string;
  rights: string;
  updated: Day;
  entries: FeedEntry[];
}

export type FeedName = 'all' | 'plans' | 'articles' | 'events';
export const FEED_NAMES: readonly FeedName[] = ['all', 'plans', 'articles', 'events'];

/** So many entries, the newest; older ones stay on the pages. */
const MOST = 100;

/** Collections whose first publication is news. A change or withdrawal is news in every collection. */
const NEWS: ReadonlySet<CollectionName> = new Set(['plans', 'leaflets', 'broadcasts', 'articles', 'slogans', 'events']);

/** The tagging entity and the year of its first tag: part of every id, and never of an address. */
const TAG = 'tag:la-lanh,2026:';

/** The address of a feed from the root: /feed.xml, /ke-hoach/feed.json … */
export function feedAddress(name: FeedName, format: 'xml' | 'json'): string {
  if (name === 'all') return format === 'xml' ? ADDRESSES.feedAtom : ADDRESSES.feedJson;
  return `${listAddress(name)}feed.${format}`;
}

/** The newest first publications, changes and withdrawals, of everything or of one collection. */
export function feedOf(catalog: Catalog, name: FeedName, address: string): Feed {
  const { site } = catalog;
  const { updated, entries } = newsOf(catalog, name);
  return {
    id: `${TAG}feed/${name}`,
    title: `${site.name} – ${say[name]}`,
    subtitle: site.description,
    home: absolute(address, name === 'all' ? ADDRESSES.home : listAddress(name)),
    atom: absolute(address, feedAddress(name, 'xml')),
    json: absolute(address, feedAddress(name, 'json')),
    author: site.publisher.name,
    rights: `${site.licence.credit} (${site.licence.contentUrl})`,
    updated: updated ?? catalog.asOf,
    entries: entries.map((entry) => ({ ...entry, url: absolute(address, entry.url) })),
  };
}

/** The day of the newest, and the entries with their addresses from the root of the site. */
const newsOf = ask('news', (catalog, name): { updated: Day | null; entries: readonly FeedEntry[] } => {
  const moments = historyOf(catalog).filter((moment) => belongs(moment, name as FeedName));
  return { updated: moments[0]?.on ?? null, entries: moments.slice(0, MOST).map(toEntry) };
});

function belongs({ kind, item }: Moment, name: FeedName): boolean {
  if (name !== 'all') return item.collection === name;
  return kind !== 'published' || NEWS.has(item.collection);
}

function toEntry({ key, kind, on, note, item }: Moment): FeedEntry {
  const name = nameOf(item);
  const prefix = kind === 'published' ? '' : `${say[kind]}: `;
  return {
    id: TAG + key,
    title: prefix + name,
    url: item.url,
    summary: kind === 'published' ? summaryOf(item) : note,
    published: on,
    updated: on,
    category: say.kinds[item.collection],
  };
}

function summaryOf({ data }: Item): string {
  if ('summary' in data) return data.summary;
  if ('about' in data) return data.about;
  return data.text;
}
