import type { BuiltPage, BuiltSite, SiteFault } from './read-site.ts';
import { attribute, find, textsOf } from './tree.ts';

/** Words that come out when a value is missing or has no text of its own. Code examples may show them. */
const LEAK = /(?<![\p{L}\p{N}_])(?:undefined|null|NaN|Invalid Date|\[object [A-Z]\w*\])(?![\p{L}\p{N}_])/u;
/** Most pages have none of these words in any sense, and need not be looked through. */
const ANYWHERE = /undefined|null|NaN|Invalid Date|\[object /;
const EXAMPLES = ['code', 'pre', 'script', 'style', 'samp'];
const READ_ATTRIBUTES = [
  'href',
  'src',
  'content',
  'title',
  'alt',
  'aria-label',
  'datetime',
  'value',
  'placeholder',
  'class',
  'id',
];

/** The page that explains the open data names the word in its sentences. */
const EXPLAINED = new Map([['/du-lieu/', 'null']]);

/** Places where a program's word for "nothing" reached the reader. */
export function findLeaks({ pages }: BuiltSite): SiteFault[] {
  return pages.flatMap((page) => leaksIn(page).map((message) => ({ address: page.address, message })));
}

/** The same for one page. */
export function leaksIn(page: BuiltPage): string[] {
  if (!ANYWHERE.test(page.html)) return [];
  const { address, tree } = page;
  const texts = [
    ...textsOf(tree, EXAMPLES),
    ...find(tree).flatMap((element) => READ_ATTRIBUTES.flatMap((name) => attribute(element, name) ?? [])),
  ];
  return texts.flatMap((text) => {
    const leak = LEAK.exec(text);
    return leak && EXPLAINED.get(address) !== leak[0]
      ? [`"${leak[0]}" in: …${text.slice(Math.max(0, leak.index - 40), leak.index + 40)}…`]
      : [];
  });
}
