import type { CollectionName } from '../schemas/index.ts';
import type { Catalog, Item } from './catalog.ts';
import { nameOf } from './history.ts';
import { remember } from './remember.ts';
import { ask } from './watch.ts';

/** An entry as others speak of it: its name, and the way to it. Who shows no more of it need not be written again for the rest. */
export interface Named {
  id: string;
  url: string;
  name: string;
}

/** An entry by its name: a plan by its short title, a slogan by its text. The same object for the same entry. */
export const toNamed: (item: Item) => Named = remember((item) => ({ id: item.id, url: item.url, name: nameOf(item) }));

/** The published entry of that id by its name. */
export const findNamed = (catalog: Catalog, name: CollectionName, id: string): Named | null =>
  namedAsked(catalog, `${name}/${id}`);
const namedAsked = ask('named', (catalog, key): Named | null => {
  const [name, ...id] = key.split('/');
  const item = catalog.find(name as CollectionName, id.join('/'));
  return item ? toNamed(item) : null;
});

/** The first entries of a collection by their names, at most `most`, and how many it has. */
export const firstNamed = (
  catalog: Catalog,
  name: CollectionName,
  most: number,
): { items: readonly Named[]; total: number } => firstAsked(catalog, `${name}/${most}`);
const firstAsked = ask('first-named', (catalog, key) => {
  const [name, most] = key.split('/');
  const items: readonly Item[] = catalog[name as CollectionName];
  return { items: items.slice(0, Number(most)).map(toNamed), total: items.length };
});
