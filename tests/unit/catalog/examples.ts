import type { z } from 'zod';
import { arrangeCatalog, type Catalog, type CatalogInput, type Item } from '../../../src/catalog/catalog.ts';
import { COLLECTIONS, SINGLES, type CollectionName } from '../../../src/schemas/index.ts';

// Example entries for tests: the least that each schema accepts, with what a test is about put in.

type InputOf<N extends CollectionName> = z.input<(typeof COLLECTIONS)[N]['schema']>;
type Entries = CatalogInput['entries'];
type EntryOf<N extends CollectionName> = Entries[N][number];

const life = {
  status: 'published' as const,
  checked: { on: '2024-01-01', against: 'bản ví dụ' },
  changes: [{ on: '2024-01-01', note: 'Đăng lần đầu' }],
};
const source = { holder: null, readOn: '2024-01-01' };

const LEAST: { [N in CollectionName]: InputOf<N> } = {
  plans: {
    title: 'Về việc ví dụ',
    shortTitle: 'Kế hoạch ví dụ',
    summary: 'Ví dụ.',
    docType: 'Kế hoạch',
    number: null,
    numberAsWritten: null,
    issuer: { asWritten: 'Cơ quan ví dụ' },
    place: null,
    issuedDate: null,
    dateAsWritten: null,
    year: null,
    period: null,
    signatory: null,
    archive: null,
    source,
    ...life,
  },
  leaflets: { title: 'Tờ rơi ví dụ', summary: 'Ví dụ.', audience: 'Mọi người', ...life },
  broadcasts: { title: 'Bài ví dụ', summary: 'Ví dụ.', slotSeconds: 60, ...life },
  articles: { title: 'Tin ví dụ', summary: 'Ví dụ.', kind: 'news', publishedOn: '2024-01-01', ...life },
  pages: { title: 'Trang ví dụ', summary: 'Ví dụ.', ...life },
  slogans: { text: 'Khẩu hiệu ví dụ', kind: 'theme', ...life },
  events: { title: 'Sự kiện ví dụ', kind: 'other', start: '2024-03-25', summary: 'Ví dụ.', ...life },
  agencies: { name: 'Sở Ví dụ', kind: 'department', level: 'province', place: null, about: 'Ví dụ.', ...life },
  laws: {
    type: 'Quyết định',
    number: '32/2010/QĐ-TTg',
    date: null,
    issuer: 'Cơ quan ví dụ',
    title: null,
    about: 'Ví dụ.',
    ...life,
  },
};

/** An entry that its schema accepts: the least there must be, and `data` over it. Throws when `data` is not valid. */
export function entry<N extends CollectionName>(name: N, id: string, data: Partial<InputOf<N>> = {}): EntryOf<N> {
  const parsed = COLLECTIONS[name].schema.parse({ ...LEAST[name], ...data });
  return { id, data: parsed, body: '' } as EntryOf<N>;
}

/** Shared parts of a withdrawn entry. */
export const withdrawn = {
  status: 'withdrawn',
  withdrawn: { on: '2024-02-02', reason: 'Ví dụ về một lần rút' },
} as const;

/** A catalog of example entries, seen on 1 June 2024 unless `buildDay` says another day. */
export function catalogOf(entries: Partial<Entries>, buildDay: string | null = '2024-06-01'): Catalog {
  const none = Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, []])) as unknown as Entries;
  return arrangeCatalog({
    entries: { ...none, ...entries },
    site: SITE,
    places: SINGLES.places.parse({ places: [{ id: 'vi-du', name: 'Nơi Ví dụ', kind: 'province' }] }),
    glossary: SINGLES.glossary.parse({ terms: [{ short: 'VD', long: ['ví dụ'] }] }),
    buildDay,
  });
}

/** The published entry of that id. Throws when the catalog has none. */
export function get<N extends CollectionName>(catalog: Catalog, name: N, id: string): Item<N> {
  const item = catalog.find(name, id);
  if (!item) throw new Error(`The example has no ${name}/${id}.`);
  return item;
}

export const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const SITE = SINGLES.site.parse({
  name: 'Trang ví dụ',
  tagline: 'Một câu ví dụ',
  description: 'Ví dụ.',
  address: 'https://example.vn',
  publisher: { name: 'Người ví dụ', official: false },
  contact: { email: null, phone: null, address: null },
  hotlines: [],
  licence: { content: 'CC BY 4.0', contentUrl: 'https://example.vn/', code: 'EUPL-1.2', credit: 'Trang ví dụ' },
});
