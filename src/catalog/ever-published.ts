import type { CollectionName } from '../schemas/index.ts';
import type { Catalog, Item } from './catalog.ts';

/** The withdrawn entries of a collection. */
export function withdrawnOf<N extends CollectionName>(catalog: Catalog, name: N): Item<N>[] {
  return catalog.withdrawn.filter((item): item is Item<N> => item.collection === name);
}

/** The entries of a collection that have an address: those shown, and those withdrawn, whose address stays. */
export function everPublished<N extends CollectionName>(catalog: Catalog, name: N): Item<N>[] {
  const shown: Item<N>[] = catalog[name];
  return [...shown, ...withdrawnOf(catalog, name)];
}
