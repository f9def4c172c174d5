import type { CollectionName } from '../schemas/index.ts';

/** What a field points to: a collection, or the places of places.yaml. */
export type Target = CollectionName | 'places';

/** Fields of each collection that name another entry, as patterns of `valuesAt`. */
export const REFERENCES: Readonly<Record<CollectionName, Readonly<Record<string, Target>>>> = {
  plans: {
    'issuer.agency': 'agencies',
    'legalBases.*.law': 'laws',
    'citedInBody.*.law': 'laws',
    'tasks.*.lead.*.agency': 'agencies',
    'tasks.*.with.*.agency': 'agencies',
    'reports.*.from.*.agency': 'agencies',
    'reports.*.to.agency': 'agencies',
    'recipients.*.agency': 'agencies',
    theme: 'slogans',
    'slogans.*': 'slogans',
    'events.*': 'events',
  },
  leaflets: { 'plans.*': 'plans', event: 'events', 'translation.of': 'leaflets' },
  broadcasts: { 'plans.*': 'plans', event: 'events', 'translation.of': 'broadcasts' },
  articles: { 'plans.*': 'plans', 'laws.*': 'laws' },
  pages: {},
  slogans: { plan: 'plans', event: 'events', 'windows.*.by.*.agency': 'agencies' },
  events: { plan: 'plans', partOf: 'events', 'organiser.agency': 'agencies' },
  agencies: { place: 'places', parent: 'agencies', 'groups.*': 'agencies', 'successors.*.agency': 'agencies' },
  laws: { agency: 'agencies', replacedBy: 'laws' },
};

/** The same for the single files. */
export const SINGLE_REFERENCES = {
  site: { 'publisher.agency': 'agencies', 'publisher.place': 'places' },
  places: { 'places.*.in': 'places' },
} as const satisfies Record<string, Readonly<Record<string, Target>>>;

/** Fields of an entry that lead up to another one of its own kind: followed, they must come to an end. */
export const CHAINS = {
  agencies: ['parent', 'successors.*.agency'],
  laws: ['replacedBy'],
  events: ['partOf'],
  leaflets: ['translation.of'],
  broadcasts: ['translation.of'],
} as const satisfies Partial<Record<CollectionName, readonly string[]>>;
