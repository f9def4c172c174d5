import { partsOf } from '../ledger/promises.ts';
import { policyIn } from '../page-policy.ts';
import { copyOf, lettersOf } from './elements.ts';
import { leaksIn } from './leaks.ts';
import { differentLinksOf, idsOf, judgeLinks, type LinkedPage } from './links.ts';
import { descriptionOf, findTwins, judgePage, titleOf } from './pages.ts';
import { judgePolicy } from './policy.ts';
import type { BuiltPage, SiteFault } from './read-site.ts';

/** What has to be known of a page to judge the whole site: kept with the page, so that it is read once. */
export interface PageFacts extends LinkedPage {
  title: string;
  description: string;
  /** Its Content Security Policy; "" without one. */
  policy: string;
  ids: string[];
  /** The ids that others may point to. */
  parts: string[];
  /** How many letters its HTML has without styles and scripts. */
  letters: number;
  /** What is wrong with the page by itself. */
  faults: string[];
}

/** Looks a page over. `origin` is the site's: "https://la-lanh.example". */
export function factsOf(page: BuiltPage, origin: string): PageFacts {
  return {
    address: page.address,
    title: copyOf(titleOf(page)),
    description: copyOf(descriptionOf(page)),
    policy: copyOf(policyIn(page.html) ?? ''),
    ids: idsOf(page).map(copyOf),
    parts: [...partsOf(page)].map(copyOf),
    links: differentLinksOf(page, origin),
    letters: lettersOf(page),
    faults: [...judgePage(page), ...leaksIn(page), ...judgePolicy(page, origin)].map(copyOf),
  };
}

/** Everything that is wrong with a site. `files` are addresses: "/lich.ics", "/ke-hoach/index.html". */
export function judgeSite(files: ReadonlySet<string>, pages: readonly PageFacts[]): SiteFault[] {
  return [
    ...pages.flatMap(({ address, faults }) => faults.map((message) => ({ address, message }))),
    ...findTwins(pages),
    ...judgeLinks(files, pages),
  ];
}
