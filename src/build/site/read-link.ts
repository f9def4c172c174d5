import { copyOf } from './elements.ts';

/** A place on this site that a page points to. */
export interface Link {
  /** Address without the fragment, decoded. */
  address: string;
  /** Decoded; "" for the top of the page. */
  fragment: string;
  /** As it is written. */
  written: string;
}

/** Addresses from the root mean the same on every page, and most stand on all of them: by the site's origin, then as written. */
const known = new Map<string, Map<string, Link | null>>();

/** Where an address leads that stands on the page `base`; null when that is not on this site. */
export function readLink(written: string, base: URL): Link | null {
  if (!written.startsWith('/')) return resolve(copyOf(written), base);
  const links = known.get(base.origin) ?? new Map<string, Link | null>();
  known.set(base.origin, links);
  const before = links.get(written);
  if (before !== undefined) return before;
  const copy = copyOf(written);
  const link = resolve(copy, base);
  links.set(copy, link);
  return link;
}

/** Nothing in it stands for anything else: no percent sign, no letters outside ASCII, no "//", "./" or "../". */
const PLAIN = /^(?!\/\/|.*\/\.)(\/[\w./-]*)?(?:#([\w.-]*))?$/;

function resolve(written: string, base: URL): Link | null {
  const local = written.startsWith(`${base.origin}/`) ? written.slice(base.origin.length) : written;
  const plain = written === '' ? null : PLAIN.exec(local);
  if (plain) return { address: plain[1] ?? decodeURIComponent(base.pathname), fragment: plain[2] ?? '', written };
  const url = URL.canParse(written, base) ? new URL(written, base) : null;
  return url?.origin === base.origin
    ? { address: decodeURIComponent(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)), written }
    : null;
}
