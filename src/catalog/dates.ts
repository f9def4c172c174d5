// What pages and calendars ask of the agenda, each question by itself: a page is written again when its own answer changes.
import {
  agendaOf,
  agendaOfEvent,
  agendaOfPlan,
  calendarOfAgency,
  withdrawnAgendaOf,
  type AgendaItem,
} from './agenda.ts';
import type { Catalog } from './catalog.ts';
import { indexBy, remember } from './remember.ts';
import { layOutMonth, monthsOf, monthsOfItem, type Month, type MonthPage } from './months.ts';
import { ask } from './watch.ts';

type Items = readonly AgendaItem[];

/** The dated facts of one plan, by its id. */
export const datesOfPlan = ask('dates-of-plan', (catalog, id): Items => agendaOfPlan(agendaOf(catalog), id));

/** Those of a plan's dated facts that were withdrawn. */
export const cancelledOfPlan = ask('cancelled-of-plan', (catalog, id): Items =>
  agendaOfPlan(withdrawnAgendaOf(catalog), id),
);

/** What an agency's own calendar holds, by the agency's id. */
export const datesOfAgency = ask('dates-of-agency', (catalog, id): Items => inCalendar(catalog, id, agendaOf(catalog)));

export const cancelledOfAgency = ask('cancelled-of-agency', (catalog, id): Items =>
  inCalendar(catalog, id, withdrawnAgendaOf(catalog)),
);

function inCalendar(catalog: Catalog, id: string, agenda: Items): Items {
  const agency = catalog.findAny('agencies', id);
  return agency ? calendarOfAgency(agenda, agency) : [];
}

/** The dated facts around an event, by its id. */
export const datesOfEvent = ask('dates-of-event', (catalog, id): Items => {
  const event = catalog.find('events', id);
  return event ? agendaOfEvent(agendaOf(catalog), event) : [];
});

const monthsOfCatalog = remember((catalog: Catalog): Month[] => monthsOf(agendaOf(catalog)));

/** The months of a year in which anything happens, first to last; of all years for "". */
export const monthsOfYear = ask('months-of-year', (catalog, year): Month[] =>
  monthsOfCatalog(catalog).filter((month) => month.startsWith(year)),
);

/** The years in which anything happens, first to last. */
export const yearsOfCalendar = (catalog: Catalog): string[] => yearsAsked(catalog, '');
const yearsAsked = ask('years', (catalog): string[] => [
  ...new Set(monthsOfCatalog(catalog).map((month) => month.slice(0, 4))),
]);

const byMonth = remember((catalog: Catalog) => indexBy(agendaOf(catalog), monthsOfItem));
const byYear = remember((catalog: Catalog) =>
  indexBy(agendaOf(catalog), (item) => monthsOfItem(item).map((month) => month.slice(0, 4))),
);

/** A month laid out in weeks. */
export const monthOf = ask('month', (catalog, month): MonthPage =>
  layOutMonth(byMonth(catalog).get(month) ?? [], month),
);

/** The items that touch a year, "2024". */
export const itemsOfYear = ask('year', (catalog, year): Items => byYear(catalog).get(year) ?? []);
