import { elementsOf } from './elements.ts';
import { idsOf } from './links.ts';
import type { BuiltPage, BuiltSite, SiteFault } from './read-site.ts';
import { attribute } from './tree.ts';

/** What every page owes its readers: language, a title and a description of its own, one h1, headings without gaps, plain ids. */
export function findPageFaults({ pages }: BuiltSite): SiteFault[] {
  return [
    ...pages.flatMap((page) => judgePage(page).map((message) => ({ address: page.address, message }))),
    ...findTwins(
      pages.map((page) => ({ address: page.address, title: titleOf(page), description: descriptionOf(page) })),
    ),
  ];
}

/** Its blanks drawn together; "" without one. */
export const titleOf = (page: BuiltPage): string =>
  page.elements
    .find(({ tagName }) => tagName === 'title')
    ?.text.replace(/\s+/g, ' ')
    .trim() ?? '';

export function descriptionOf({ elements }: BuiltPage): string {
  const meta = elements.find((each) => each.tagName === 'meta' && attribute(each, 'name') === 'description');
  return (meta && attribute(meta, 'content')) ?? '';
}

/** Numbers of the headings in the order of the page: [1, 2, 3, 3, 2]. */
export const headingLevels = (page: BuiltPage): number[] =>
  elementsOf(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((heading) => Number(heading.tagName.slice(1)));

/** What is wrong with a page by itself. */
export function judgePage(page: BuiltPage): string[] {
  const messages: string[] = [];
  const root = page.elements.find(({ tagName }) => tagName === 'html');
  if (!root || !attribute(root, 'lang')) messages.push('no lang on <html>');
  if (titleOf(page) === '') messages.push('no title');
  if (descriptionOf(page) === '') messages.push('no description');
  const levels = headingLevels(page);
  const tops = levels.filter((level) => level === 1).length;
  if (tops !== 1) messages.push(`${tops} h1`);
  levels.forEach((level, index) => {
    const before = levels[index - 1] ?? 1;
    if (level > before + 1) messages.push(`h${level} right after h${before}`);
  });
  const ids = idsOf(page);
  for (const id of ids) if (!/^[\w.:-]+$/.test(id)) messages.push(`id "${id}" is not plain ASCII`);
  const [met, twice] = [new Set<string>(), new Set<string>()];
  for (const id of ids) (met.has(id) ? twice : met).add(id);
  for (const id of twice) messages.push(`id "${id}" twice`);
  return messages;
}

/** Pages that share a title or a description with another one. */
export function findTwins(pages: readonly { address: string; title: string; description: string }[]): SiteFault[] {
  return (['title', 'description'] as const).flatMap((name) => {
    const first = new Map<string, string>();
    return pages.flatMap(({ address, [name]: words }) => {
      const twin = first.get(words);
      if (twin === undefined) first.set(words, address);
      return twin === undefined || words === '' ? [] : [{ address, message: `same ${name} as ${twin}: ${words}` }];
    });
  });
}
