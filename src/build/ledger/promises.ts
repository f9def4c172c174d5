import type { BuiltPage, BuiltSite } from '../site/read-site.ts';
import { attribute } from '../site/tree.ts';
import type { Ledger } from './ledger.ts';

/** Files that nobody links to: their names carry a version, or another file tells where they are. */
const NOT_PROMISED =
  /^\/(?:_astro|search)\/|^\/_(?:headers|redirects)$|^\/(?:404\.html|SHA256SUMS|sw\.js)$|^\/sitemap-(?!index)/;

/** Elements whose id is an address inside the page; ids of form fields and drawings serve the page alone. */
const PARTS = new Set([
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'div',
  'li',
  'tr',
  'dt',
  'figure',
  'table',
  'p',
  'span',
  'a',
]);

/** All that a built site promises to whoever links to it: pages, files, and the parts of pages. */
export function promisesOf({ files, pages }: BuiltSite): Ledger {
  return promisesIn(
    files,
    pages.map((page) => ({ address: page.address, parts: partsOf(page) })),
  );
}

/** The same for pages that were looked over before. */
export function promisesIn(
  files: ReadonlySet<string>,
  pages: readonly { address: string; parts: Iterable<string> }[],
): Ledger {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const addresses = [...files]
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .filter((address) => !NOT_PROMISED.test(address));
  return new Map(addresses.map((address) => [address, new Set(byAddress.get(address)?.parts)]));
}

/** The parts of a page that others may point to. */
export function partsOf(page: BuiltPage): Set<string> {
  const parts = page.elements.filter(({ isInMain, tagName }) => isInMain && PARTS.has(tagName));
  return new Set(parts.flatMap((element) => attribute(element, 'id') ?? []));
}
