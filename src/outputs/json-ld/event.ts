import { absolute } from '../../addresses.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { namedOrganization } from './organization.ts';
import { node, type JsonLd } from './node.ts';

/** An event; a place only where the document names one. Days stand without an hour: none is known. */
export function eventOf(catalog: Catalog, { data, url }: Item<'events'>, address: string): JsonLd {
  const whole = catalog.find('events', data.partOf);
  return node('Event', {
    '@id': absolute(address, url),
    url: absolute(address, url),
    name: data.title,
    description: data.summary,
    inLanguage: 'vi',
    startDate: data.start,
    endDate: data.end ?? data.start,
    eventStatus: 'https://schema.org/EventScheduled',
    location: data.venue === null ? null : node('Place', { name: data.venue }),
    organizer: data.organiser === null ? null : namedOrganization(catalog, data.organiser, address),
    superEvent:
      whole &&
      node('Event', { '@id': absolute(address, whole.url), name: whole.data.title, startDate: whole.data.start }),
  });
}
