import { createHash } from 'node:crypto';
import { pack as text } from '../../strings/pack.ts';
import { formatDayLong, type Day } from '../../text/day.ts';
import { choosePack, mayBePacked, type Choice } from './choose.ts';
import { INDEX_PAGE, writeIndexPage } from './index-page.ts';
import { openKeptEntries, type KeptEntries, type Made } from './kept-entries.ts';
import { toOfflinePage, toOfflineStyle, type PackContext } from './offline-page.ts';
import { storedEntry, writeZip, type ZipEntry } from './zip.ts';

export interface PackOrder {
  /** All files of the site. */
  files: readonly { path: string; sha256: string }[];
  read(path: string): Uint8Array;
  /** Every page by its path: its title, ready for HTML, and how many letters it has without styles and scripts. */
  pages: ReadonlyMap<string, { title: string; letters: number }>;
  /** Addresses of plans, the newest first. */
  plans: readonly string[];
  /** The day to which the content speaks. */
  day: Day;
  /** The site's public address: "https://la-lanh.example". */
  site: string;
  /** Name of the folder in the ZIP: "la-lanh". */
  folder: string;
  /** File in which deflated pages are kept for the next build. */
  cache: string;
  /** Bytes that the ZIP has to stay below. A stick has room for more; somebody has to load it over a slow line first. */
  limit?: number;
}

const LIMIT = 20_000_000;
/** Where the weights of files are not enough of what comes of them, so much less is tried. */
const LESS = 0.8;

/** Already compressed: packing them again only costs time. */
const PACKED = /\.(?:png|webp|jpg|docx|pdf|woff2)$/;

/** Makes the pack of a site for reading from a folder: a ZIP under 20 MB, the same bytes wherever it is made. */
export function makePack(order: PackOrder): Uint8Array {
  const { files, read, pages, plans, cache, limit = LIMIT } = order;
  const kept = openKeptEntries(cache);
  const weighed = files
    .filter(({ path }) => mayBePacked(path))
    .map(({ path, sha256 }) => {
      const letters = pages.get(path)?.letters ?? kept.number(sha256, () => read(path).length);
      return [path, weightOf(path, letters)] as const;
    });
  const folders = plans.map((address) => address.slice(1));
  for (let room = limit * 0.9; ; room *= LESS) {
    const zip = writeZip(entriesOf(order, choosePack(weighed, folders, room), kept));
    if (zip.length >= limit) continue;
    kept.save();
    return zip;
  }
}

/** The chosen files as they lie in the pack, the list of pages and the styles with them. */
function entriesOf(
  { files, read, pages, day, site, folder }: PackOrder,
  { chosen, plansLeftOut }: Choice,
  kept: KeptEntries,
): ZipEntry[] {
  const styles = new Map<string, string>();
  const needed = new Set<string>();
  const context: PackContext = {
    has: (path) => chosen.has(path) || path === INDEX_PAGE,
    online: site.replace(/\/$/, ''),
    index: { path: INDEX_PAGE, text: text.index },
    style: (css) => {
      const path = `kieu/${hashOf(css).slice(0, 12)}.css`;
      styles.set(path, css);
      return path;
    },
  };
  const entries: ZipEntry[] = [];
  const add = (path: string, key: string, make: () => Made): void => {
    const { entry, needs } = kept.entry(`${folder}/${path}`, key, make, context.has);
    entries.push(entry);
    for (const need of needs) needed.add(need);
  };
  const addPage = (path: string, key: string, html: () => string): void => {
    add(path, key, () => {
      styles.clear();
      const asked = new Map<string, boolean>();
      const has = (file: string): boolean => {
        asked.set(file, context.has(file));
        return context.has(file);
      };
      const bytes = Buffer.from(toOfflinePage(html(), path, { ...context, has }));
      for (const [style, css] of styles)
        kept.entry(style, style, () => ({ bytes: Buffer.from(toOfflineStyle(css)) }), has);
      return { bytes, needs: [...styles.keys()], asked };
    });
  };
  const inside = files.filter(({ path }) => chosen.has(path));
  const [inner, others] = [inside.filter(isPage), inside.filter((file) => !isPage(file))];
  const mark = `${context.online} ${text.index}`;
  for (const { path, sha256 } of inner) addPage(path, hashOf(`${path} ${sha256} ${mark}`), () => toText(read(path)));
  for (const { path, sha256 } of others)
    if (PACKED.test(path)) entries.push(storedEntry(`${folder}/${path}`, read(path)));
    else add(path, `${sha256} ${path.endsWith('.css')}`, () => ({ bytes: path.endsWith('.css') ? Buffer.from(toOfflineStyle(toText(read(path)))) : read(path) })); // prettier-ignore
  const listed = inner.map(({ path }) => ({ path, title: pages.get(path)?.title ?? path }));
  const about = { files: others.length, plansLeftOut, day: formatDayLong(day) };
  const index = writeIndexPage(toText(read('index.html')), listed, about);
  addPage(INDEX_PAGE, hashOf(`${index} ${mark}`), () => index);
  for (const path of needed) add(path, path, () => ({ bytes: new Uint8Array() }));
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

const isPage = ({ path }: { path: string }): boolean => path.endsWith('.html');

/** What a file of so many letters or bytes will take in the ZIP at most: text deflates to a third and less. */
const weightOf = (path: string, size: number): number => (PACKED.test(path) ? size : Math.ceil(size / 3)) + 200;

const toText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');
