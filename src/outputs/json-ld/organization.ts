import { absolute } from '../../addresses.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { nameParty } from '../../catalog/parties.ts';
import type { Agency } from '../../schemas/agency.ts';
import type { Party } from '../../schemas/party.ts';
import { node, type JsonLd } from './node.ts';

/** Kinds of agency that are part of the state. */
const OF_THE_STATE: ReadonlySet<Agency['kind']> = new Set([
  'head-of-government',
  'ministry',
  'department',
  'people-committee',
  'people-council',
  'division',
  'office',
]);

export function organizationOf(catalog: Catalog, { data, url }: Item<'agencies'>, address: string): JsonLd {
  const parent = catalog.find('agencies', data.parent);
  const place = data.place === null ? undefined : catalog.place.get(data.place);
  return node(OF_THE_STATE.has(data.kind) ? 'GovernmentOrganization' : 'Organization', {
    '@id': absolute(address, url),
    url: absolute(address, url),
    name: data.name,
    alternateName: data.abbreviations,
    description: data.about,
    sameAs: data.website,
    areaServed: place && node('AdministrativeArea', { name: place.name }),
    parentOrganization:
      parent && node('Organization', { '@id': absolute(address, parent.url), name: parent.data.name }),
  });
}

/** A body named by a document: by its page where it has one. */
export function namedOrganization(catalog: Catalog, party: Party, address: string): JsonLd {
  const { name, url } = nameParty(catalog, party);
  return node('Organization', { '@id': url === null ? null : absolute(address, url), name });
}
