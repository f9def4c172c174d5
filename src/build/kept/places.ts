import { join } from 'node:path';

/** Where what is kept between the builds of one content folder lies. `folder`: absolute, of that content alone. */
export const placesIn = (folder: string) => ({
  /** What was read of the content. */
  reads: join(folder, 'content'),
  /** Every file of the site, by its SHA-256. */
  store: join(folder, 'files'),
  /** What each page asked of the catalog, and what was found on it. */
  pages: join(folder, 'pages.json'),
  search: join(folder, 'search.bin'),
  pack: join(folder, 'pack.bin'),
  /** The site that the present one replaced, to be turned into the next one. */
  replaced: join(folder, 'replaced'),
});
