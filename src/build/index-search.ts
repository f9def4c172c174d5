import type { Catalog } from '../catalog/catalog.ts';
import { searchInput } from '../search/documents/from-catalog.ts';
import { indexWith } from '../search/index/write.ts';
import type { SiteFiles } from './kept/site-files.ts';

/** Adds the search index at /search/. What was indexed before is kept in the file `kept`. */
export function indexSearch(catalog: Catalog, files: Pick<SiteFiles, 'add'>, kept: string): string {
  const { documents, read, bytes } = indexWith(
    searchInput(catalog),
    (path, content) => {
      files.add(`search/${path}`, content);
    },
    kept,
  );
  return `${documents} pages, ${read} of them new, ${Math.round(bytes / 1000)} KB`;
}
