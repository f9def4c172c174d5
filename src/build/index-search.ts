import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { searchInput } from '../search/documents/from-catalog.ts';
import { writeIndex } from '../search/index/write.ts';

/** Writes the search index below the built site, at /search/. */
export async function indexSearch(catalog: Catalog, folder: string): Promise<string> {
  const figures = await writeIndex(searchInput(catalog), join(folder, 'search'));
  return `${figures.documents} pages, ${Math.round(figures.bytes / 1000)} KB`;
}
