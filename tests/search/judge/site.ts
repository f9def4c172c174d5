import { makeDocuments } from '../../../bench/corpus.ts';
import { catalogFromFolder } from '../../../src/catalog/from-folder.ts';
import { searchInput } from '../../../src/search/documents/from-catalog.ts';
import type { IndexInput } from '../../../src/search/index/build.ts';

/** What the site's own index is made of, among `made` plans that were made up. */
export function readSite(made = 0): IndexInput {
  const input = searchInput(catalogFromFolder('content'));
  return { ...input, documents: [...input.documents, ...makeDocuments(made)] };
}
