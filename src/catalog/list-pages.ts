import { listPageAddress } from '../addresses.ts';
import { fillPages } from './weigh.ts';

/** One page of a list that is too long for one. */
export interface ListPage<T> {
  items: T[];
  /** 1 for the first. */
  number: number;
  /** How many pages the list has. */
  count: number;
  /** How many items all pages have. */
  total: number;
  /** The address of the list, which is that of its first page. */
  list: string;
  /** What the page's address adds to the list's: "trang/2"; undefined for the first, as Astro's rest parameters want it. */
  part: string | undefined;
}

/** So many items fit a page when each is a card with a summary of the greatest length that the schemas allow. */
const CARDS = 24;
/** What a page of a table may carry beside its other sections, in characters (see weigh.ts). */
const ROWS = 9_000;

/**
 * Cuts a list into pages, so that no page grows with the corpus; an empty list has one empty page.
 * @param fit How many items a page has; or what an item weighs, in characters, where items differ much.
 */
export function listPages<T>(
  list: string,
  items: readonly T[],
  fit: number | ((item: T) => number) = CARDS,
): ListPage<T>[] {
  const weights = items.map((item) => (typeof fit === 'number' ? 1 : fit(item)));
  const cuts = fillPages(weights, typeof fit === 'number' ? fit : ROWS);
  return cuts.map(([from, to], index) => ({
    items: items.slice(from, to),
    number: index + 1,
    count: cuts.length,
    total: items.length,
    list,
    part: listPageAddress(list, index + 1).slice(list.length, -1) || undefined,
  }));
}
