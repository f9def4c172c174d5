import { loadContent, type Content } from '../source/load.ts';
import { arrangeCatalog, type Catalog } from './catalog.ts';

/** The catalog of a content folder, for the steps of the build that run outside Astro. Throws when site.yaml or a sibling is faulty. */
export function catalogFromFolder(folder: string): Catalog {
  return catalogFromContent(loadContent(folder));
}

/** The catalog of content that is already read. */
export function catalogFromContent({ entries, singles }: Content): Catalog {
  const { site, places, glossary } = singles;
  if (site.data === null || places.data === null || glossary.data === null)
    throw new Error('site.yaml, places.yaml or glossary.yaml is missing or faulty: run `npm run check`.');
  return arrangeCatalog({
    entries,
    site: site.data,
    places: places.data,
    glossary: glossary.data,
    buildDay: buildDay(),
  });
}

/** BUILD_DAY as YYYY-MM-DD, or null. Throws when it is set to something else. */
export function buildDay(): string | null {
  const value = process.env['BUILD_DAY'];
  if (value === undefined || value === '') return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new Error(`BUILD_DAY must be YYYY-MM-DD, not "${value}".`);
  return value;
}
