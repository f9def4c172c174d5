/** Paths in a site, "ke-hoach/index.html", and what each weighs in a ZIP, in bytes. */
export type WeighedFile = readonly [path: string, weight: number];

export interface Choice {
  chosen: ReadonlySet<string>;
  /** How many pages of plans there was no room for. */
  plansLeftOut: number;
}

/** Of the room, what pages may take. Files come after all pages that fit. */
const SHARE_OF_PAGES = 0.5;

/** What needs a network or a script, or is there in another form: the files of a kit, a plan's text, pictures for social cards, what is said of reading offline. */
const LEFT_OUT =
  /^(?:404\.html|_headers|_redirects|sw\.js|SHA256SUMS|robots\.txt|sitemap[^/]*|search\/.*|tim-kiem\/.*|kiem-tra-tep\/.*|doc-khi-mat-mang\/.*|bien-tap\/soan\/.*|\.well-known\/.*)$|\.(?:js|zip|xml|bin|map)$|(?:^|\/)(?:feed|trich-dan)\.json$|^ke-hoach\/.*\.(?:txt|md)$|(?:^|\/)chia-se\.png$/;

/** Whether a pack with room for everything would hold it. */
export const mayBePacked = (path: string): boolean => !LEFT_OUT.test(path);

/** Pages in the order in which there has to be room for them; plans stand where the third is, the newest first. */
const PAGES = [/^[^/]*$|^tro-giup\//, /^(?!ke-hoach\/|don-vi\/|van-ban\/|lich\/)/, /^ke-hoach\/index\.html$/];
const PLACE_OF_PLANS = 3;
const LATER_PAGES = [/^ke-hoach\//, /^don-vi\//, /^van-ban\//, /^lich\//];

/** Files to download, likewise. */
const FILES = [
  /^(?:fonts|_astro)\/|^mark\.svg$/,
  /^to-roi\/.*\.pdf$/,
  /^ke-hoach\/.*\.(?:pdf|docx)$/,
  /\.(?:txt|md|ics)$/,
  /\.(?:png|webp|jpg)$/,
  /\.(?:pdf|docx)$/,
  /\.svg$/,
];

/**
 * Chooses what a pack of the site holds, so that it stays small whatever the site has grown to: pages before files, the newest plans
 * before older ones, what is read before what is worked with.
 * @param files All files of the site.
 * @param plans Paths of plans' folders, "ke-hoach/binh-phuoc/2024/", the newest first.
 * @param room In bytes.
 */
export function choosePack(files: readonly WeighedFile[], plans: readonly string[], room: number): Choice {
  const place = new Map(plans.map((folder, index) => [folder, index / plans.length]));
  const planOf = (path: string): number | undefined => place.get(path.split('/', 3).map((part) => `${part}/`).join('')); // prettier-ignore
  const kept = files.filter(([path]) => mayBePacked(path));
  const isPage = ([path]: WeighedFile) => path.endsWith('.html');
  const pages = take(kept.filter(isPage), room * SHARE_OF_PAGES, (path) => rankPage(path, planOf(path)));
  const rest = take(
    kept.filter((file) => !isPage(file)),
    room - pages.weight,
    (path) => rankIn(FILES, path) + (planOf(path) ?? 0),
  );
  const chosen = new Set([...pages.chosen, ...rest.chosen]);
  return { chosen, plansLeftOut: plans.filter((folder) => !chosen.has(`${folder}index.html`)).length };
}

function rankPage(path: string, plan: number | undefined): number {
  if (plan !== undefined) return PLACE_OF_PLANS + plan;
  const early = PAGES.findIndex((pattern) => pattern.test(path));
  return early >= 0 ? early : PLACE_OF_PLANS + 1 + rankIn(LATER_PAGES, path);
}

function rankIn(patterns: readonly RegExp[], path: string): number {
  const index = patterns.findIndex((pattern) => pattern.test(path));
  return index >= 0 ? index : patterns.length;
}

/** Takes files by rank, then by path, and passes over those for which there is no room. */
function take(
  files: readonly WeighedFile[],
  room: number,
  rank: (path: string) => number,
): { chosen: string[]; weight: number } {
  const ranked = files.map(([path, weight]) => ({ path, weight, rank: rank(path) }));
  ranked.sort((one, other) => one.rank - other.rank || (one.path < other.path ? -1 : 1));
  const chosen: string[] = [];
  let weight = 0;
  for (const file of ranked) {
    if (weight + file.weight > room) continue;
    weight += file.weight;
    chosen.push(file.path);
  }
  return { chosen, weight };
}
