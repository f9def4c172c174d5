import { storedHeadersOf } from '../headers.ts';
import { isLasting } from '../release/carry-over.ts';
import { SUMS_FILE } from '../sums/sums.ts';

/** Files that are sent together: all carry the same headers. Paths from the top of the site: "ke-hoach/index.html". */
export interface UploadGroup {
  headers: Record<string, string>;
  paths: string[];
}

export interface UploadPlan {
  /** In this order, one after the other. */
  groups: UploadGroup[];
  /** What is removed when everything else is there. */
  gone: string[];
}

/** For web servers of their own, which storage is not. */
const LEFT_OUT = /^_(?:headers|redirects)$/;
/** What leads programs to pages and files: last, when those are there. */
const LEADING = /(?:^|\/)(?:feed\.(?:xml|json)|sitemap[\w-]*\.xml|start\.bin|sw\.js)$/;

/** MD5 in hex of each file by its path: what S3 tells of a file without sending it. */
export type Fingerprints = ReadonlyMap<string, string>;

/**
 * Orders a site so that no page that is read meanwhile points to a file that is missing: storage changes file by file. First what
 * pages need and offer, then pages that are new, then pages that may link to those, then what leads programs to all of them.
 * Only then old files go. Until the last page is there, some are of the release before; each is whole.
 * @param site The release, files carried over from the one before included.
 * @param there What the storage has. What is the same is not sent again.
 * @param wanted Paths that pages of earlier releases ask for, which readers or a CDN may have open: they stay.
 */
export function planUpload(site: Fingerprints, there: Fingerprints, wanted: ReadonlySet<string>): UploadPlan {
  const sent = [...site].filter(([path, md5]) => !LEFT_OUT.test(path) && there.get(path) !== md5);
  const stages = Map.groupBy(
    sent.map(([path]) => path),
    (path) => stageOf(path, there.has(path)),
  );
  const groups = [...stages].sort(([one], [other]) => one - other).flatMap(([, paths]) => groupByHeaders(paths));
  const stays = (path: string) => (site.has(path) && !LEFT_OUT.test(path)) || wanted.has(path);
  return { groups, gone: [...there.keys()].filter((path) => !stays(path)) };
}

function stageOf(path: string, known: boolean): number {
  if (isLasting(path)) return 0;
  if (path.endsWith('.html')) return known ? 3 : 2;
  if (path === SUMS_FILE) return 5;
  return LEADING.test(path) ? 4 : 1;
}

function groupByHeaders(paths: readonly string[]): UploadGroup[] {
  const groups = Map.groupBy(paths, (path) => JSON.stringify(storedHeadersOf(`/${path}`)));
  return [...groups.values()].map((all) => ({ headers: storedHeadersOf(`/${all[0] ?? ''}`), paths: all }));
}
