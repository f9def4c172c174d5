import { makeDocuments } from '../../../bench/corpus.ts';
import { catalogFromFolder } from '../../../src/catalog/from-folder.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { searchInput } from '../../../src/search/documents/from-catalog.ts';
import type { IndexInput } from '../../../src/search/index/input.ts';

/** All that an index is made of, the documents made. */
export interface MadeInput extends Omit<IndexInput, 'documents'> {
  documents: SearchDocument[];
}

/** What the site's own index is made of, among `made` plans that were made up. */
export function readSite(made = 0): MadeInput {
  const { documents, ...others } = searchInput(catalogFromFolder('content'));
  return { ...others, documents: [...Array.from(documents, ({ make }) => make()), ...makeDocuments(made)] };
}
