import type { Day } from '../text/day.ts';
import type { Catalog, Item } from './catalog.ts';
import { everPublished } from './ever-published.ts';
import { remember } from './remember.ts';

/** One moment in the life of an entry: first published, changed, withdrawn. */
export interface Moment {
  /** Made of content ids and the place in the entry's own list of changes; never changes. */
  key: string;
  kind: 'published' | 'changed' | 'withdrawn';
  on: Day;
  /** What was changed and why; the reason of a withdrawal. */
  note: string;
  item: Item;
}

const COLLECTION_NAMES = [
  'plans',
  'leaflets',
  'broadcasts',
  'articles',
  'pages',
  'slogans',
  'events',
  'agencies',
  'laws',
] as const;

/** What happened to every entry that was ever published, the newest first; on one day, by key. Pure. */
export const historyOf: (catalog: Catalog) => readonly Moment[] = remember((catalog) => {
  const items = COLLECTION_NAMES.flatMap((name): Item[] => everPublished(catalog, name));
  return items.flatMap(momentsOf).sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : a.key < b.key ? -1 : 1));
});

/** The life of one entry, the oldest first. A change on the day of withdrawal and the withdrawal itself are two moments. */
export function momentsOf(item: Item): Moment[] {
  const base = `${item.collection}/${item.id}`;
  const moments = item.data.changes.map(({ on, note }, index): Moment => {
    const kind = index === 0 ? 'published' : 'changed';
    return { key: index === 0 ? base : `${base}/changes/${index + 1}`, kind, on, note, item };
  });
  const { withdrawn } = item.data;
  if (withdrawn !== null)
    moments.push({ key: `${base}/withdrawn`, kind: 'withdrawn', on: withdrawn.on, note: withdrawn.reason, item });
  return moments;
}

/** The day an entry last changed or was withdrawn. */
export function lastChangeOf(item: Item): Day {
  return momentsOf(item).reduce((latest, moment) => (moment.on > latest ? moment.on : latest), '');
}

/** The name an entry is shown by, whatever its collection. */
export function nameOf(item: Item): string {
  const { data } = item;
  if ('shortTitle' in data) return data.shortTitle;
  if ('text' in data) return data.text;
  if ('name' in data) return data.name;
  return 'number' in data ? `${data.type} ${data.number}` : data.title;
}
