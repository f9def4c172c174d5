import type { Catalog } from '../../catalog/catalog.ts';
import type { KnownIds } from './judge.ts';

/** What the form knows of the site: ids that a file may name, the repository. */
export interface KnownEntries {
  repository: string | null;
  ids: KnownIds;
}

/** The ids of everything published, with the names people know them by. */
export function knownEntries(catalog: Catalog): KnownEntries {
  return {
    repository: catalog.site.repository,
    ids: {
      plans: catalog.plans.map(({ id, data }) => ({ id, label: data.shortTitle })),
      slogans: catalog.slogans.map(({ id, data }) => ({ id, label: data.text })),
      events: catalog.events.map(({ id, data }) => ({ id, label: data.title })),
      agencies: catalog.agencies.map(({ id, data }) => ({ id, label: data.name })),
      laws: catalog.laws.map(({ id, data }) => ({ id, label: `${data.type} ${data.number}` })),
      leaflets: catalog.leaflets.map(({ id, data }) => ({ id, label: data.title })),
      broadcasts: catalog.broadcasts.map(({ id, data }) => ({ id, label: data.title })),
      places: [...catalog.place.values()].map(({ id, name }) => ({ id, label: name })),
    },
  };
}
