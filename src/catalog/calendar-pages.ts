import { monthAddress, yearAddress } from '../addresses.ts';
import type { AgendaItem } from './agenda.ts';
import type { Catalog } from './catalog.ts';
import { itemsOfYear, monthOf } from './dates.ts';
import { listPages, type ListPage } from './list-pages.ts';
import { itemsIn, type Month } from './months.ts';
import { weighDate } from './row-weights.ts';

/** What is in a month itself, over as many pages as it takes; what runs on through it is on the pages of its year. */
export const pagesOfMonth = (catalog: Catalog, month: Month): ListPage<AgendaItem>[] =>
  listPages(monthAddress(month), itemsIn(monthOf(catalog, month)), weighDate);

/** Everything that touches a year, over as many pages as it takes. */
export const pagesOfYear = (catalog: Catalog, year: string): ListPage<AgendaItem>[] =>
  listPages(yearAddress(year), itemsOfYear(catalog, year), weighDate);
