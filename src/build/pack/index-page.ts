import { pack as text } from '../../strings/pack.ts';
import { collateVi } from '../../text/vietnamese.ts';
import type { Choice } from './choose.ts';

/** A page that is in the pack. */
export interface ListedPage {
  path: string;
  title: string;
}

/** Where the list of all pages lies in the pack. */
export const INDEX_PAGE = 'muc-luc/index.html';

/**
 * The page that stands for the search in the pack: what the pack holds and what not, then every page by its title, in the parts of
 * the site. `shell` is any page of the site, whose frame is used.
 */
export function writeIndexPage(
  shell: string,
  pages: readonly ListedPage[],
  { files, plansLeftOut, day }: Pick<Choice, 'plansLeftOut'> & { files: number; day: string },
): string {
  const parts = Map.groupBy(pages, ({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : ''));
  const sections = [...parts].map(([folder, listed]) => ({ folder, listed, title: titleOf(folder, pages) }));
  // A folder with one page is no part of its own.
  const single = sections.filter(({ folder, listed }) => folder === '' || listed.length === 1);
  const many = sections.filter((section) => !single.includes(section)).sort((a, b) => collateVi(a.title, b.title));
  const body = [
    `<h1>${text.index}</h1>`,
    `<p class="lead measure">${text.lead(day)}</p>`,
    `<p class="measure">${text.holds(pages.length, files)} ${text.leftOut}${plansLeftOut > 0 ? ` ${text.olderPlans(plansLeftOut)}` : ''}</p>`,
    `<p class="measure">${text.find}</p>`,
    writeSection(
      text.general,
      single.flatMap(({ listed }) => listed),
    ),
    ...many.map(({ title, listed }) => writeSection(title, listed)),
  ].join('\n');
  return shell
    .replace(/<title>[^<]*<\/title>/, `<title>${text.index}</title>`)
    .replace(/<link rel="canonical"[^>]*>|<meta (?:property|name)="(?:og|twitter|description)[^>]*>/g, '')
    .replace(/(<main\b[^>]*>)[\s\S]*?<\/main>/, (_, start: string) => `${start}\n${body}\n</main>`);
}

function writeSection(title: string, pages: readonly ListedPage[]): string {
  const lines = [...pages]
    .sort((a, b) => collateVi(a.title, b.title) || (a.path < b.path ? -1 : 1))
    .map((page) => `<li><a href="/${page.path.replace(/(^|\/)index\.html$/, '$1')}">${page.title}</a></li>`);
  return `<section class="stack"><h2>${title}</h2><ul class="bullets">${lines.join('\n')}</ul></section>`;
}

/** The title of a part is that of its own first page. */
const titleOf = (folder: string, pages: readonly ListedPage[]): string =>
  pages.find(({ path }) => path === `${folder}index.html`)?.title ?? folder;
