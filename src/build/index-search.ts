import { join } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { directAnswers } from '../search/documents/answers.ts';
import { searchDocuments } from '../search/documents/from-catalog.ts';
import { writeIndex } from '../search/index/write.ts';

/** Writes the search index below the built site, at /search/. */
export async function indexSearch(catalog: Catalog, folder: string): Promise<string> {
  const glossary = catalog.glossary.map(({ short, long, kind }) => ({ short, long, ...(kind !== null && { kind }) }));
  const figures = await writeIndex(
    { documents: searchDocuments(catalog), glossary, answers: directAnswers(catalog) },
    join(folder, 'search'),
  );
  return `${figures.documents} pages, ${Math.round(figures.bytes / 1000)} KB`;
}
