// Which pages have a picture of their own for links that are shared, and where it is: asked by the pages and by the print step.
import type { CollectionName } from '../schemas/index.ts';
import type { Catalog, Item } from './catalog.ts';
import { ask } from './watch.ts';

/** The picture of every page that has none of its own. */
export const SITE_PICTURE = '/hinh/chia-se.png';

/** Up to so many entries, each has a picture; beyond, drawing them would take longer than the rest of a build. */
const MOST_ENTRIES = 500;
/** What people share to take part: few, and drawn however many plans there are. */
const ALWAYS: readonly CollectionName[] = ['events', 'leaflets', 'broadcasts', 'articles'];
const WHILE_FEW: readonly CollectionName[] = ['plans', 'agencies', 'laws'];

/** The entries for which a picture is drawn. Slogans are not among them: their tile is made anyway. Pure. */
export function itemsWithPicture(catalog: Catalog): Item[] {
  return drawnCollections(catalog).flatMap((name): Item[] => catalog[name]);
}

/** Address of the picture, 1200 × 630 px, that stands for an entry's page where its link is shared. Pure. */
export function shareAddress(catalog: Catalog, { collection, url }: Pick<Item, 'collection' | 'url'>): string {
  if (collection === 'slogans') return `${url}anh-1200x630.png`;
  return drawnCollections(catalog).includes(collection) ? `${url}chia-se.png` : SITE_PICTURE;
}

/** Every address that `shareAddress` gives, for a look at a site whose pictures were not drawn. Pure. */
export function shareAddresses(catalog: Catalog): string[] {
  const items = [...ALWAYS, ...WHILE_FEW, 'slogans' as const].flatMap((name): Item[] => catalog[name]);
  return [SITE_PICTURE, ...items.map((item) => shareAddress(catalog, item))];
}

const drawnCollections = (catalog: Catalog) => drawnAsked(catalog, '');
const drawnAsked = ask('drawn-collections', (catalog): readonly CollectionName[] => {
  const all = [...ALWAYS, ...WHILE_FEW];
  const count = all.reduce((sum, name) => sum + catalog[name].length, 0);
  return count > MOST_ENTRIES ? ALWAYS : all;
});
