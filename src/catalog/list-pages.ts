import { listPageAddress } from '../addresses.ts';

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

/** Cuts a list into pages of `size` items, so that no page grows with the corpus; an empty list has one empty page. */
export function listPages<T>(list: string, items: readonly T[], size = 50): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
    total: items.length,
    list,
    part: listPageAddress(list, index + 1).slice(list.length, -1) || undefined,
  }));
}
