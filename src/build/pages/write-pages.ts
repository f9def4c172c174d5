import type { KeptPage, PageIndex } from '../kept/page-index.ts';
import type { SiteFiles } from '../kept/site-files.ts';
import type { Pages } from './open-pages.ts';
import { openShare, type Share } from './share.ts';

/** Writes a share of the routes with these numbers, somewhere else. Gives the pages by the number of their route. */
export type WriteElsewhere = (share: Share) => Promise<[number: number, page: KeptPage][]>;

/** Where pages come from and go to. */
export interface Writing {
  pages: Pages;
  files: SiteFiles;
  /** The pages of the last build. */
  before: PageIndex;
  /** Asked for help with what is to be written; null where there is too little of it. */
  elsewhere: (count: number) => WriteElsewhere | null;
}

/**
 * Adds every page of the site to `files`: those of the last build whose questions are answered as they were then, the others
 * written anew. Gives the pages of this build, in the order of their routes; throws what a page throws.
 */
export async function writePages({ pages, files, before, elsewhere }: Writing): Promise<{
  pages: PageIndex;
  written: number;
}> {
  const all = pages.routes.map((route): KeptPage | null => {
    const kept = before.get(route.path);
    return kept && pages.isSame(route, kept) ? kept : null;
  });
  const numbers = all.flatMap((page, number) => (page === null ? [number] : []));
  const share = openShare(numbers);
  const away = elsewhere(numbers.length)?.(share) ?? [];
  const here = writeShare(pages, share);
  for (const written of await Promise.all([here, away])) for (const [number, page] of written) all[number] = page;

  const index: PageIndex = new Map();
  for (const [number, { path }] of pages.routes.entries()) {
    const page = all[number];
    if (!page) throw new Error(`Nobody wrote /${path}.`);
    files.addKept(path, page.file);
    index.set(path, page);
  }
  return { pages: index, written: numbers.length };
}

/** Takes routes from a share until none is left. */
export async function writeShare(pages: Pages, share: Share): Promise<[number: number, page: KeptPage][]> {
  const written: [number, KeptPage][] = [];
  for (let next = share.take(); next.length > 0; next = share.take())
    for (const number of next) {
      const route = pages.routes[number];
      if (!route) throw new Error(`There is no route ${number}.`);
      written.push([number, await pages.write(route)]);
    }
  return written;
}
