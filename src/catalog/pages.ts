import { page as text } from '../strings/pages.ts';
import type { Catalog, Item } from './catalog.ts';

/** A standing page by its id. Throws, in Vietnamese, when its file is missing. */
export function pageOf(catalog: Catalog, id: string): Item<'pages'> {
  const page = catalog.find('pages', id);
  if (!page) throw new Error(text.missingPage(id));
  return page;
}
