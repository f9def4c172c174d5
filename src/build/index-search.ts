import { join, resolve } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { searchInput } from '../search/documents/from-catalog.ts';
import { writeSearchIndex } from '../search/index/write.ts';

/** What was indexed before; it may be thrown away at any time. */
const CACHE = resolve('node_modules', '.cache', 'la-lanh', 'search');

/** Writes the search index below the built site, at /search/. */
export function indexSearch(catalog: Catalog, folder: string): string {
  const { documents, read, bytes } = writeSearchIndex(searchInput(catalog), join(folder, 'search'), { cache: CACHE });
  return `${documents} pages, ${read} of them new, ${Math.round(bytes / 1000)} KB`;
}
