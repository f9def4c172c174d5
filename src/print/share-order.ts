// What the picture of each page says.
import type { Catalog, Item } from '../catalog/catalog.ts';
import { nameOf } from '../catalog/history.ts';
import { issuerOf } from '../catalog/parties.ts';
import { itemsWithPicture, shareAddress, SITE_PICTURE } from '../catalog/share-pictures.ts';
import { feedWords } from '../strings/feeds.ts';
import { article, broadcast } from '../strings/material.ts';
import { formatDay } from '../text/day.ts';
import type { PrintPicture } from './types.ts';

/** The picture of the whole site, and one for every page that has its own. */
export function picturesOf(catalog: Catalog): PrintPicture[] {
  const own = itemsWithPicture(catalog).map((item) => ({
    url: shareAddress(catalog, item),
    kicker: kickerOf(catalog, item),
    title: nameOf(item),
    lang: 'lang' in item.data ? item.data.lang : 'vi',
  }));
  return [{ url: SITE_PICTURE, kicker: null, title: catalog.site.tagline, lang: 'vi' }, ...own];
}

/** Kind, and who or where or when: "Kế hoạch · UBND tỉnh Bến Tre". */
function kickerOf(catalog: Catalog, item: Item): string {
  const kind = feedWords.kinds[item.collection];
  if (isOf(item, 'plans')) return joined(item.data.docType, issuerOf(catalog, item).name);
  if (isOf(item, 'events')) return joined(kind, formatDay(item.data.start));
  if (isOf(item, 'leaflets')) return joined(kind, item.data.audience);
  if (isOf(item, 'broadcasts')) return joined(kind, broadcast.slot(item.data.slotSeconds));
  if (isOf(item, 'articles')) return joined(article.kind[item.data.kind], formatDay(item.data.publishedOn));
  if (isOf(item, 'laws')) return joined(item.data.issuer, item.data.date === null ? null : formatDay(item.data.date));
  if (isOf(item, 'agencies')) return joined(kind, catalog.place.get(item.data.place ?? '')?.name ?? null);
  return kind;
}

const isOf = <N extends Item['collection']>(item: Item, name: N): item is Item<N> => item.collection === name;
const joined = (...parts: (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');
