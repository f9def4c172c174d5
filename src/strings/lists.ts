import type { CollectionName } from '../schemas/index.ts';
import { agency, law } from './directory.ts';
import { article, broadcast, event, leaflet, slogan } from './material.ts';
import { plan } from './plan.ts';

/** What the list of each collection is called; standing pages have none. */
export const listTitles: Record<CollectionName, string | null> = {
  plans: plan.list.title,
  slogans: slogan.list.title,
  events: event.list.title,
  leaflets: leaflet.list.title,
  broadcasts: broadcast.list.title,
  articles: article.list.title,
  agencies: agency.list.title,
  laws: law.list.title,
  pages: null,
};
