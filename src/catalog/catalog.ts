import type { z } from 'zod';
import { entryAddress } from '../addresses.ts';
import type { COLLECTIONS, CollectionName } from '../schemas/index.ts';
import type { Glossary, Place, Places, Site } from '../schemas/site.ts';
import { abbreviationsOf, type Abbreviations } from '../text/abbreviations.ts';
import type { Day } from '../text/day.ts';

type DataOf<N extends CollectionName> = z.output<(typeof COLLECTIONS)[N]['schema']>;

/** One entry that readers may see, with its address. */
export interface Item<N extends CollectionName = CollectionName> {
  collection: N;
  id: string;
  url: string;
  data: DataOf<N>;
  /** The Markdown of an .mdx entry; "" for YAML. */
  body: string;
  /** SHA-256 of its file, in hex; "" where nobody needs to know whether it changed. */
  digest: string;
}

export type Lists = { [N in CollectionName]: Item<N>[] };

/** Everything the site shows, arranged once: published entries in their order, withdrawn ones apart, drafts left out. */
export interface Catalog extends Lists {
  site: Site;
  place: ReadonlyMap<string, Place>;
  glossary: Glossary['terms'];
  withdrawn: Item[];
  /** The day on which the site's state was taken: what is "past" or "coming" is judged from it. See `asOf`. */
  asOf: Day;
  /** The glossary's unambiguous short forms. */
  abbreviations: Abbreviations;
  /** The published entry of that id. */
  find<N extends CollectionName>(name: N, id: string | null): Item<N> | undefined;
  /** The entry of that id, withdrawn or not: for naming what a document names, its page then says that it is withdrawn. */
  findAny<N extends CollectionName>(name: N, id: string | null): Item<N> | undefined;
  /** The published entry whose page is at that address. */
  findAt(url: string): Item | undefined;
}

/** Entries as they come from a loader, before anything is left out or ordered. */
export interface CatalogInput {
  entries: { [N in CollectionName]: { id: string; data: DataOf<N>; body: string; digest?: string }[] };
  site: Site;
  places: Places;
  glossary: Glossary;
  /** BUILD_DAY, when the builder sets one. */
  buildDay: Day | null;
}

/** Leaves out drafts, sets withdrawn entries apart and puts every collection in its order. Pure. */
export function arrangeCatalog(input: CatalogInput): Catalog {
  const withdrawn: Item[] = [];
  const arrange = <N extends CollectionName>(name: N): Item<N>[] => {
    const items = input.entries[name].map((entry): Item<N> => ({
      id: entry.id,
      data: entry.data,
      body: entry.body,
      digest: entry.digest ?? '',
      collection: name,
      url: entryAddress(name, entry.id),
    }));
    withdrawn.push(...items.filter((item) => item.data.status === 'withdrawn'));
    return items.filter((item) => item.data.status === 'published').sort(ORDERS[name]);
  };
  const lists: Lists = {
    plans: arrange('plans'),
    leaflets: arrange('leaflets'),
    broadcasts: arrange('broadcasts'),
    articles: arrange('articles'),
    pages: arrange('pages'),
    slogans: arrange('slogans'),
    events: arrange('events'),
    agencies: arrange('agencies'),
    laws: arrange('laws'),
  };
  const published: Item[] = Object.values(lists).flat();
  return {
    ...lists,
    site: input.site,
    place: new Map(input.places.places.map((place) => [place.id, place])),
    glossary: input.glossary.terms,
    withdrawn,
    abbreviations: abbreviationsOf(input.glossary.terms),
    asOf: input.buildDay ?? asOf([...published, ...withdrawn]),
    find: finderIn(published),
    findAny: finderIn([...published, ...withdrawn]),
    findAt: (url) => published.find((item) => item.url === url),
  };
}

function finderIn(items: readonly Item[]): Catalog['find'] {
  const index = new Map(items.map((item) => [`${item.collection}/${item.id}`, item]));
  return <N extends CollectionName>(name: N, id: string | null) =>
    id === null ? undefined : (index.get(`${name}/${id}`) as Item<N> | undefined);
}

/**
 * The newest day on which any entry was checked, changed or withdrawn. The clock is not asked, so that the same content gives the same
 * bytes on every day; a builder who wants today's view sets BUILD_DAY.
 */
function asOf(items: Item[]): Day {
  let newest = '';
  for (const { data } of items) {
    if (data.checked.on > newest) newest = data.checked.on;
    for (const { on } of data.changes) if (on > newest) newest = on;
    if (data.withdrawn !== null && data.withdrawn.on > newest) newest = data.withdrawn.on;
  }
  return newest === '' ? '1970-01-01' : newest;
}

const collator = new Intl.Collator('vi', { numeric: true });
type Order<N extends CollectionName> = (a: Item<N>, b: Item<N>) => number;
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const newestFirst = (a: string | null, b: string | null) => (b ?? '').localeCompare(a ?? '', 'en');

/** A plan without a year of its own is ordered by the first year of its period. */
const planTime = (item: Item<'plans'>) =>
  item.data.issuedDate ?? (item.data.year === null ? (item.data.period?.from ?? '') : `${item.data.year}-99`);

const ORDERS: { [N in CollectionName]: Order<N> } = {
  plans: (a, b) => newestFirst(planTime(a), planTime(b)) || byId(a, b),
  events: (a, b) => newestFirst(a.data.start, b.data.start) || byId(a, b),
  articles: (a, b) => newestFirst(a.data.publishedOn, b.data.publishedOn) || byId(a, b),
  slogans: (a, b) => newestFirst(sloganTime(a), sloganTime(b)) || byId(a, b),
  laws: (a, b) => newestFirst(a.data.date, b.data.date) || byId(a, b),
  agencies: (a, b) => collator.compare(a.data.name, b.data.name) || byId(a, b),
  leaflets: (a, b) => collator.compare(a.data.title, b.data.title) || byId(a, b),
  broadcasts: (a, b) => collator.compare(a.data.title, b.data.title) || byId(a, b),
  pages: (a, b) => byId(a, b),
};

function sloganTime(item: Item<'slogans'>): string {
  return item.data.windows[0]?.from ?? /\d{4}$/.exec(item.id)?.[0] ?? '';
}
