import type { Catalog } from '../../catalog/catalog.ts';
import { ADDRESSES } from '../../addresses.ts';
import { files as words } from '../../strings/files.ts';
import { toSlug } from '../../text/slug.ts';
import { makePack } from './make-pack.ts';

/** The site that is being built. */
export interface PackedSite {
  list(): { path: string; sha256: string }[];
  read(path: string): Buffer;
  add(path: string, content: Uint8Array): void;
  replace(path: string, content: string): void;
}

/** What pages tell of the pack until its size is known (src/components/PackLink.astro). */
const SIZE = /(<span data-pack>)[^<]*(?=<\/span>)/;

/**
 * Adds the pack to a site that is whole but for lists of its files, and tells its size on the pages that offer it.
 * @param pages What is known of every page.
 */
export function placePack(
  files: PackedSite,
  pages: readonly { address: string; title: string; letters: number }[],
  catalog: Catalog,
  site: string,
  cache: string,
): string {
  const { name } = catalog.site;
  const known = pages.map(
    ({ address, title, letters }) => [toPath(address), { title: plainTitle(title, name), letters }] as const,
  );
  const zip = makePack({
    files: files.list(),
    read: (path) => files.read(path),
    pages: new Map(known),
    plans: catalog.plans.map(({ url }) => url),
    day: catalog.asOf,
    site,
    folder: toSlug(name),
    cache,
  });
  files.add(ADDRESSES.pack.slice(1), zip);
  for (const address of [ADDRESSES.offline, ADDRESSES.data]) {
    const html = files.read(toPath(address)).toString('utf8');
    files.replace(
      toPath(address),
      html.replace(SIZE, (_, start: string) => start + words.weight(zip.length)),
    );
  }
  return words.weight(zip.length);
}

const toPath = (address: string): string =>
  address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);

/** "Kế hoạch" of "Kế hoạch – Lá Lành", ready for HTML. */
const plainTitle = (title: string, name: string): string =>
  title
    .replace(` – ${name}`, '')
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
