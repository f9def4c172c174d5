import type { BuiltPage, BuiltSite, SiteFault } from './read-site.ts';
import { elementsOf, type PageElement } from './elements.ts';
import { readLink, type Link } from './read-link.ts';
import { attribute } from './tree.ts';

/** Attributes that hold one address, whatever the element. `content` is looked at for pictures of social cards only. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data', 'cite'];
const HOLDS_ADDRESS = new Set([...ADDRESS_ATTRIBUTES, 'srcset', 'imagesrcset', 'property']);
const NONE: string[] = [];

/** Every address on the page that leads to this site: links, pictures, scripts, forms, canonical and social ones. */
export function linksOf(page: BuiltPage, origin: string): Link[] {
  const base = new URL(page.address, origin === '' ? 'http://site.invalid' : origin);
  const links: Link[] = [];
  for (const element of page.elements)
    for (const written of addressesOf(element)) {
      const link = readLink(written, base);
      if (link !== null) links.push(link);
    }
  return links;
}

/** What of a page decides which links land. */
export interface LinkedPage {
  address: string;
  ids: Iterable<string>;
  /** Each different one once. */
  links: readonly Link[];
}

/** Links that land nowhere: no such file, a folder without the slash at its end, no such id on the page. */
export function findDeadLinks({ origin, files, pages }: BuiltSite): SiteFault[] {
  return judgeLinks(
    files,
    pages.map((page) => ({ address: page.address, ids: idsOf(page), links: differentLinksOf(page, origin) })),
  );
}

/** The same for pages that were looked over before. `files` are addresses: "/lich.ics". */
export function judgeLinks(files: ReadonlySet<string>, pages: readonly LinkedPage[]): SiteFault[] {
  const ids = new Map(pages.map((page) => [page.address, new Set(page.ids)]));
  return pages.flatMap((page) =>
    page.links.flatMap(({ address, fragment, written }) => {
      if (files.has(address) && !address.endsWith('/index.html')) return [];
      const target = ids.get(address);
      if (target === undefined) return [{ address: page.address, message: `dead link ${written}` }];
      return fragment === '' || target.has(fragment)
        ? []
        : [{ address: page.address, message: `no such place on the page: ${written}` }];
    }),
  );
}

/** Every id on a page. */
export const idsOf = (page: BuiltPage): string[] => page.elements.flatMap((element) => attribute(element, 'id') ?? []);

/** Every different link of a page to this site. */
export function differentLinksOf(page: BuiltPage, origin: string): Link[] {
  const links = new Map<string, Link>();
  for (const link of linksOf(page, origin)) links.set(link.written, link);
  return [...links.values()];
}

/** How many steps each page is from the first one, by its links, forms and frames. */
export function stepsFrom(start: string, { origin, pages }: BuiltSite): Map<string, number> {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const steps = new Map([[start, 0]]);
  for (const [address, count] of steps) {
    const page = byAddress.get(address);
    if (!page) continue;
    const anchors = elementsOf(page, 'a', 'form', 'iframe').flatMap(addressesOf);
    for (const link of linksOf(page, origin))
      if (anchors.includes(link.written) && !steps.has(link.address)) steps.set(link.address, count + 1);
  }
  return steps;
}

function addressesOf(element: PageElement): string[] {
  if (!element.attrs.some(({ name }) => HOLDS_ADDRESS.has(name))) return NONE;
  const plain = ADDRESS_ATTRIBUTES.map((name) => attribute(element, name));
  const sets = [attribute(element, 'srcset'), attribute(element, 'imagesrcset')].map((set) =>
    set?.split(',').map((part) => part.trim().split(/\s+/)[0]),
  );
  const card =
    attribute(element, 'property') === 'og:image' || attribute(element, 'property') === 'og:url'
      ? attribute(element, 'content')
      : undefined;
  return [...plain, ...sets.flat(), card].filter((value) => value !== undefined);
}
