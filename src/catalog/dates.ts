// What pages and calendars ask of the agenda, each question by itself: a page is written again when its own answer changes.
import {
  agendaOf,
  agendaOfEvent,
  agendaOfPlan,
  calendarOfAgency,
  withdrawnAgendaOf,
  type AgendaItem,
  type CalendarItem,
} from './agenda.ts';
import type { Catalog } from './catalog.ts';
import { indexBy, remember } from './remember.ts';
import { indexByMonth, layOutMonth, monthsOf, yearsOfItem, type Month, type MonthPage } from './months.ts';
import { ask } from './watch.ts';

type Items = readonly AgendaItem[];
type CalendarItems = readonly CalendarItem[];

/** As much of a dated fact as pages show; the same object for the same fact. */
const toShown = remember((item: CalendarItem): AgendaItem => {
  const { key, kind, title, from, to, yearly, asWritten, isLimit, where, state, plan, parties, url } = item;
  return { key, kind, title, from, to, yearly, asWritten, isLimit, where, state, plan, parties, url };
});

/** The dated facts of one plan, by its id. */
export const datesOfPlan = ask('dates-of-plan', (catalog, id): Items =>
  agendaOfPlan(agendaOf(catalog), id).map(toShown),
);

/** What a plan's own calendar holds. */
export const calendarOfPlan = ask('calendar-of-plan', (catalog, id): CalendarItems =>
  agendaOfPlan(agendaOf(catalog), id),
);

/** Those of a plan's dated facts that were withdrawn. */
export const cancelledOfPlan = ask('cancelled-of-plan', (catalog, id): CalendarItems =>
  agendaOfPlan(withdrawnAgendaOf(catalog), id),
);

/** What an agency's own calendar holds, by the agency's id. */
export const datesOfAgency = ask('dates-of-agency', (catalog, id): CalendarItems =>
  inCalendar(catalog, id, agendaOf(catalog)),
);

export const cancelledOfAgency = ask('cancelled-of-agency', (catalog, id): CalendarItems =>
  inCalendar(catalog, id, withdrawnAgendaOf(catalog)),
);

function inCalendar(catalog: Catalog, id: string, agenda: CalendarItems): CalendarItems {
  const agency = catalog.findAny('agencies', id);
  return agency ? calendarOfAgency(agenda, agency) : [];
}

/** The dated facts around an event, by its id. */
export const datesOfEvent = ask('dates-of-event', (catalog, id): Items => {
  const event = catalog.find('events', id);
  return event ? agendaOfEvent(agendaOf(catalog), event).map(toShown) : [];
});

/** The first dated facts that are coming or running, at most `most` of them. */
export const nextDates = (catalog: Catalog, most: number): Items => nextAsked(catalog, String(most));
const nextAsked = ask('next-dates', (catalog, most): Items =>
  agendaOf(catalog)
    .filter(({ state }) => state === 'coming' || state === 'running')
    .slice(0, Number(most))
    .map(toShown),
);

/** The last dated facts that are past, the latest first. */
export const pastDates = (catalog: Catalog, most: number): Items => pastAsked(catalog, String(most));
const pastAsked = ask('past-dates', (catalog, most): Items =>
  agendaOf(catalog)
    .filter(({ state }) => state === 'past')
    .slice(-Number(most))
    .reverse()
    .map(toShown),
);

const monthsOfCatalog = remember((catalog: Catalog): Month[] => monthsOf(agendaOf(catalog)));

/** The months of a year in which anything happens, first to last; of all years for "". */
export const monthsOfYear = ask('months-of-year', (catalog, year): readonly Month[] =>
  monthsOfCatalog(catalog).filter((month) => month.startsWith(year)),
);

/** The years in which anything happens, first to last. */
export const yearsOfCalendar = (catalog: Catalog): readonly string[] => yearsAsked(catalog, '');
const yearsAsked = ask('years', (catalog): readonly string[] => [
  ...new Set(monthsOfCatalog(catalog).map((month) => month.slice(0, 4))),
]);

const agendaShown = remember((catalog: Catalog): Items => agendaOf(catalog).map(toShown));
const byMonth = remember((catalog: Catalog) => indexByMonth(agendaShown(catalog)));
const byYear = remember((catalog: Catalog) => indexBy(agendaShown(catalog), yearsOfItem));

/** A month laid out in weeks. */
export const monthOf = ask('month', (catalog, month): MonthPage =>
  layOutMonth(byMonth(catalog).get(month) ?? [], month),
);

/** The items that touch a year, "2024". */
export const itemsOfYear = ask('year', (catalog, year): Items => byYear(catalog).get(year) ?? []);
