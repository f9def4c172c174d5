import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer, listen } from '../../src/build/serve-site.ts';
import { linksOf } from '../../src/build/site/links.ts';
import { toPage } from '../../src/build/site/read-site.ts';
import { attribute, find } from '../../src/build/site/tree.ts';
import { distFolder, readDist } from './dist.ts';

const site = readDist();
const READ = /\/$|\.(?:html|xml|json|jsonld|ics|csv|txt|md|css|webmanifest)$/;
/** Addresses at which an asking program begins besides the home page: no page links to them. */
const KNOWN_PLACES = ['/', '/404.html', '/robots.txt', '/sitemap-index.xml', '/.well-known/security.txt'];

let server: Server;
let base: string;
beforeAll(async () => {
  server = createSiteServer(distFolder());
  base = `http://localhost:${await listen(server, 0)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** An address of the site in any text: in sitemaps, feeds, calendars (their lines unfolded), data and style sheets. */
function addressesIn(text: string): string[] {
  const unfolded = text.replace(/\r\n[ \t]/g, '');
  const start = site.origin.replaceAll('.', '\\.');
  const absolute = [...unfolded.matchAll(new RegExp(`${start}(/[^\\s"'<>,;\\\\)\\]]*)`, 'g'))].map(([, path]) => path);
  const styles = [...unfolded.matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, path]) => path);
  return [...absolute, ...styles].flatMap((path) => path?.replace(/[.:]$/, '') ?? []);
}

describe('who follows every link, over the wire,', () => {
  test('finds each address and fragment at once, and every page', async () => {
    const ids = new Map<string, Set<string>>();
    const wanted = new Map<string, { fragment: string; from: string }[]>();
    const wrong: string[] = [];
    const waiting = new Map(KNOWN_PLACES.map((address) => [address, 'the beginning']));
    for (const [address, from] of waiting) {
      const response = await fetch(base + encodeURI(address), {
        method: READ.test(address) ? 'GET' : 'HEAD',
        redirect: 'manual',
      });
      if (response.status !== 200) wrong.push(`${response.status} ${address} from ${from}`);
      if (response.status !== 200 || !READ.test(address)) continue;
      const text = await response.text();
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      const page = isPage ? toPage(address, text) : null;
      if (page) ids.set(address, new Set(find(page.tree).map((element) => attribute(element, 'id') ?? '')));
      const links = page
        ? linksOf(page, site.origin)
        : addressesIn(text).map((written) => {
            const url = new URL(written, site.origin);
            return { address: decodeURIComponent(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
          });
      for (const { address: to, fragment } of links) {
        if (!waiting.has(to)) waiting.set(to, address);
        // A fragment in JSON-LD names a thing; it need not be a place.
        if (fragment !== '' && !address.endsWith('.jsonld'))
          wanted.set(to, [...(wanted.get(to) ?? []), { fragment, from: address }]);
      }
    }
    for (const [address, places] of wanted)
      for (const { fragment, from } of places)
        if (ids.get(address)?.has(fragment) === false) wrong.push(`no #${fragment} at ${address} from ${from}`);
    expect([...new Set(wrong)]).toEqual([]);
    expect(site.pages.map(({ address }) => address).filter((address) => !ids.has(address))).toEqual([]);
  });
});
