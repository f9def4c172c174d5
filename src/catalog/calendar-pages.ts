import { monthAddress, yearAddress } from '../addresses.ts';
import type { AgendaItem } from './agenda.ts';
import type { Catalog } from './catalog.ts';
import { itemsOfYear, monthOf } from './dates.ts';
import { listPages, type ListPage } from './list-pages.ts';
import { itemsIn } from './months.ts';
import { remember } from './remember.ts';
import { weighDate } from './row-weights.ts';
import { ask } from './watch.ts';

/** What is in a month itself, over as many pages as it takes; what runs on through it is on the pages of its year. */
export const pagesOfMonth = ask('pages-of-month', (catalog, month): readonly ListPage<AgendaItem>[] =>
  listPages(monthAddress(month), itemsIn(monthOf(catalog, month)), weighDate),
);

/** How many pages everything takes that touches a year. */
export const countPagesOfYear = ask('pages-of-year', (catalog, year): number => pagesOfYear(catalog)(year).length);

/** One of them, by its number. Throws when there is no such page. */
export const pageOfYear = (catalog: Catalog, year: string, number: number): ListPage<AgendaItem> => {
  const page = pageAsked(catalog, `${year}/${number}`);
  if (!page) throw new Error(`${year}: ${number}`);
  return page;
};
const pageAsked = ask('page-of-year', (catalog, key): ListPage<AgendaItem> | null => {
  const [year = '', number] = key.split('/');
  return pagesOfYear(catalog)(year)[Number(number) - 1] ?? null;
});

const pagesOfYear = remember((catalog: Catalog) => {
  const known = new Map<string, ListPage<AgendaItem>[]>();
  return (year: string): ListPage<AgendaItem>[] => {
    const pages = known.get(year) ?? listPages(yearAddress(year), itemsOfYear(catalog, year), weighDate);
    known.set(year, pages);
    return pages;
  };
});
