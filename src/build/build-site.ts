import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ADDRESSES } from '../addresses.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { MadeFile } from '../catalog/files.ts';
import { catalogFromContent } from '../catalog/from-folder.ts';
import { shareAddresses } from '../catalog/share-pictures.ts';
import { openKeptReads } from '../source/kept-reads.ts';
import type { Content } from '../source/load.ts';
import { countFiles, readGoodContent } from './check-content.ts';
import { hostFiles, onlyPolicyOf } from './hosts/place-hosts.ts';
import type { Redirect } from './hosts/host.ts';
import { indexSearch } from './index-search.ts';
import { openPageIndex, type KeptIndex, type KeptPage, type PageIndex } from './kept/page-index.ts';
import { placesIn } from './kept/places.ts';
import { openSiteFiles } from './kept/site-files.ts';
import { openStore } from './kept/store.ts';
import { checkLedger } from './ledger/check-ledger.ts';
import { keepPart } from './ledger/keep-parts.ts';
import { promisesIn } from './ledger/promises.ts';
import { withLock } from './lock.ts';
import { openPages } from './pages/open-pages.ts';
import { writePages, type WriteElsewhere } from './pages/write-pages.ts';
import { placePack } from './pack/place-pack.ts';
import { printMaterial } from './print-material.ts';
import type { ReleaseFolder } from './release-folder.ts';
import { codeDigest, rendererFolder } from './renderer/renderer-folder.ts';
import { factsOf, judgeSite, type PageFacts } from './site/facts.ts';
import { refuseFaults } from './check-site.ts';
import { toPage } from './site/read-site.ts';
import { isWorthAThread, openSideThread, type SideThread } from './side/side-thread.ts';
import { runSteps, type Step } from './steps.ts';
import { SUMS_FILE, sumsOf } from './sums/sums.ts';
import { workerScript } from './build-worker.ts';

export interface BuildOrder {
  /** The content folder, absolute. */
  content: string;
  /** Folder of what is kept between builds, absolute; it may be deleted at any time. */
  cache: string;
  /** The public address; that of site.yaml when null. */
  address: string | null;
  release: ReleaseFolder;
}

/**
 * Builds the site of a content folder. What did not change since the last build of that folder is taken from there, and the
 * site is the same, byte for byte, as one that was built anew (docs/decisions/0014). Throws Refused for what a writer has to mend.
 */
export async function buildSite(order: BuildOrder): Promise<void> {
  const folder = join(order.cache, `site-${shortHash(order.content)}`);
  mkdirSync(folder, { recursive: true });
  const code = codeDigest();
  const { reads, store } = placesIn(folder);
  const side = openSideThread({ content: order.content, reads, code, store });
  try {
    await withLock(join(folder, 'build.lock'), () => runSteps(stepsOf(order, folder, code, side)));
  } finally {
    await side.end();
  }
}

function stepsOf(order: BuildOrder, folder: string, code: string, side: SideThread): Step[] {
  const { content: contentFolder, address, release } = order;
  const isPrinted = process.env['PRINT'] !== 'off';
  const places = placesIn(folder);
  const store = openStore(places.store);
  const files = openSiteFiles(store);
  let content: Content;
  let catalog: Catalog;
  let site = '';
  let made: MadeFile[] = [];
  let before: KeptIndex;
  let pages: PageIndex = new Map();
  let indexed: ReturnType<SideThread['search']> | null = null;
  let redirects: Redirect[] = [];
  const facts = (): PageFacts[] => [...pages.values()].flatMap((page) => page.facts ?? []);
  const addresses = (): Set<string> => new Set(files.list().map(({ path }) => `/${path}`));

  return [
    {
      name: 'content',
      run: async () => {
        const read = await readGoodContent(contentFolder, openKeptReads(places.reads, code));
        content = read.content;
        catalog = catalogFromContent(content);
        site = address ?? catalog.site.address;
        before = openPageIndex(places.pages, shortHash(`${code}\n${site}`));
        // The index can be made while Astro compiles the pages, and while they are looked over.
        if ((read.isNew || before.pages.size === 0) && isWorthAThread(countFiles(content)))
          indexed = side.search(places.search);
        return `${countFiles(content)} files`;
      },
    },
    {
      name: 'print',
      run: async () => {
        const printed = await printMaterial(catalog, site);
        made = printed.files;
        for (const { row, path, read } of [...printed.run.files, ...printed.run.pictures])
          if (path === null) files.add(row.url.slice(1), read());
          else files.addFile(row.url.slice(1), { sha256: row.sha256, source: path });
        return printed.told;
      },
    },
    {
      name: 'pages',
      run: async () => {
        const renderer = await rendererFolder(code, site);
        const opened = await openPages({ catalog, made, renderer, site, store, before: before.pages });
        const elsewhere = (count: number): WriteElsewhere | null =>
          isWorthAThread(count) ? (share) => side.pages({ made, renderer, site, share: share.plain }) : null;
        const result = await writePages({ pages: opened, files, before: before.pages, elsewhere });
        pages = result.pages;
        before.save(pages);
        files.addFolder(opened.assets);
        return `${facts().length} pages, ${pages.size - facts().length} other files; ${result.written} of them written anew`;
      },
    },
    {
      name: 'search',
      run: async () => {
        const index = await (indexed ?? indexSearch(catalog, store, places.search));
        for (const [path, file] of index.files) files.addKept(path, file);
        return index.told;
      },
    },
    {
      name: 'worker',
      run: () => {
        files.add('sw.js', workerScript());
        return '';
      },
    },
    {
      name: 'addresses',
      run: () => {
        // The pack holds the pages as they are after this step, and comes with the next.
        const promises = promisesIn(new Set([...addresses(), ADDRESSES.pack]), facts());
        const tombstones = catalog.withdrawn.map(({ url }) => url);
        const ledger = checkLedger(promises, contentFolder, tombstones, isPrinted);
        redirects = ledger.redirects;
        for (const part of ledger.keptParts) {
          const path = `${part.address.slice(1)}index.html`;
          const page = pages.get(path);
          const html = keepPart(files.read(path).toString('utf8'), part);
          files.replace(path, html);
          if (page) pages.set(path, { ...page, facts: factsOf(toPage(`/${path}`, html), new URL(site).origin) });
        }
        return ledger.told;
      },
    },
    { name: 'pack', run: () => placePack(files, facts(), catalog, site, places.pack) },
    {
      name: 'hosts',
      run: () => {
        const paths = files.list().map(({ path }) => path);
        for (const { path, text } of hostFiles(paths, onlyPolicyOf(facts()), redirects)) files.add(path, text);
        return `${redirects.length} redirects`;
      },
    },
    {
      name: 'site',
      run: () => {
        const known = [...addresses(), `/${SUMS_FILE}`, ...(isPrinted ? [] : shareAddresses(catalog))];
        refuseFaults(judgeSite(new Set(known), facts()));
        return `${facts().length} pages`;
      },
    },
    {
      name: 'sums',
      run: () => {
        const list = files.list();
        files.add(SUMS_FILE, sumsOf(list));
        return `${list.length} files`;
      },
    },
    {
      name: 'swap',
      run: () => {
        release.takeUp(places.replaced);
        files.writeTo(release.next);
        release.swap(places.replaced);
        const shown = files.list().map(({ sha256 }) => sha256);
        store.keepOnly(new Set([...shown, ...[...pages.values()].flatMap(keptOf)]));
        return relative('', release.out);
      },
    },
  ];
}

/** A page is kept as it was written, also when something was added to it afterwards. */
const keptOf = ({ file, pieces }: KeptPage): string[] => [file.sha256, ...(pieces ? [pieces.sha256] : [])];

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
