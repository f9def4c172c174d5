import type { CollectionName } from '../schemas/index.ts';
import type { Catalog, Item, Lists } from './catalog.ts';

/** The withdrawn entries of a collection. */
export function withdrawnOf<N extends CollectionName>(catalog: Catalog, name: N): Item<N>[] {
  return catalog.withdrawn.filter((item): item is Item<N> => item.collection === name);
}

/** The entries of a collection that have an address: those shown, and those withdrawn, whose address stays. */
export function everPublished<N extends CollectionName>(catalog: Catalog, name: N): Item<N>[] {
  const lists: Lists = catalog;
  return [...lists[name], ...withdrawnOf(catalog, name)];
}
