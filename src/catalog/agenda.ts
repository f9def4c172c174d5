import type { Day } from '../text/day.ts';
import { eventItem, hangingItems, planItems } from './agenda-items.ts';
import type { Catalog, Item } from './catalog.ts';
import { withdrawnOf } from './ever-published.ts';
import type { Named } from './named.ts';
import type { NamedParty } from './parties.ts';
import { indexBy, remember } from './remember.ts';
import type { State } from './state.ts';

/** One dated fact of the site. `key` is made of content ids only and never changes: calendars build their UIDs from it. */
export interface AgendaItem {
  key: string;
  kind: 'event' | 'hanging' | 'task' | 'report';
  title: string;
  from: Day;
  to: Day;
  /** --MM-DD when it comes back every year, within `from` … `to`. */
  yearly: string | null;
  asWritten: string | null;
  /** The day is a limit ("trước ngày …"), not the day of doing. */
  isLimit: boolean;
  /** The section of the document. */
  where: string | null;
  state: State;
  plan: Named | null;
  /** Whom it concerns. */
  parties: NamedParty[];
  /** The page, at the part that says so. */
  url: string;
}

/** A dated fact with what calendars alone tell of it. */
export interface CalendarItem extends AgendaItem {
  venue: string | null;
  /** The plans that it belongs to. */
  plans: string[];
  /** The days on which those who say so were first published and last changed, and how often that was. */
  life: { first: Day | null; last: Day | null; times: number };
}

/** Every dated fact: events, hanging windows, tasks with a time, report duties; by first day. */
export const agendaOf: (catalog: Catalog) => readonly CalendarItem[] = remember((catalog) => {
  const hanging = hangingItems(catalog);
  const said = new Set(hanging.map(placeAndTime));
  const items = [
    ...catalog.events.map((event) => eventItem(catalog, event)),
    ...hanging,
    ...catalog.plans.flatMap((plan) => planItems(catalog, plan)).filter((item) => !said.has(placeAndTime(item))),
  ];
  return items.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.key < b.key ? -1 : 1));
});

/** A task is the hanging of a slogan that is already there as a window when section of the plan and days are the same. */
const placeAndTime = ({ plan, where, from, to }: AgendaItem): string =>
  `${plan?.id ?? ''}\n${where ?? ''}\n${from}\n${to}`;

/** The dated facts of withdrawn entries, unless another entry still says the same: calendars send them once more, as cancelled. */
export const withdrawnAgendaOf: (catalog: Catalog) => readonly CalendarItem[] = remember((catalog) => {
  const [plans, events, slogans] = [
    withdrawnOf(catalog, 'plans'),
    withdrawnOf(catalog, 'events'),
    withdrawnOf(catalog, 'slogans'),
  ];
  const alive = new Set(agendaOf(catalog).map((item) => item.key));
  return agendaOf({ ...catalog, plans, events, slogans }).filter((item) => !alive.has(item.key));
});

/** The dated facts that concern an agency: those it is named in. */
export const agendaOfAgency = (agenda: readonly CalendarItem[], agency: string): readonly CalendarItem[] =>
  byAgency(agenda).get(agency) ?? [];

/** What an agency's own calendar holds: the dated facts that name it, and those of the groups it belongs to. */
export function calendarOfAgency(agenda: readonly CalendarItem[], agency: Item<'agencies'>): readonly CalendarItem[] {
  const lists = [agency.id, ...agency.data.groups].flatMap((id) => {
    const items = agendaOfAgency(agenda, id);
    return items.length > 0 ? [items] : [];
  });
  if (lists.length < 2) return lists[0] ?? [];
  const places = placesIn(agenda);
  return [...new Set(lists.flat())].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

const byAgency = remember((agenda: readonly CalendarItem[]) =>
  indexBy(agenda, ({ parties }) => parties.map((party) => party.agency)),
);
const placesIn = remember(
  (agenda: readonly CalendarItem[]) => new Map(agenda.map((item, place): [CalendarItem, number] => [item, place])),
);

/** The dated facts of one plan: its own, and those of events and slogans that name it. */
export const agendaOfPlan = (agenda: readonly CalendarItem[], plan: string): readonly CalendarItem[] =>
  byPlan(agenda).get(plan) ?? [];

const byPlan = remember((agenda: readonly CalendarItem[]) => indexBy(agenda, ({ plans }) => plans));

/** The dated facts around an event: itself, and what its plan dates. */
export const agendaOfEvent = (agenda: readonly CalendarItem[], event: Item<'events'>): readonly CalendarItem[] =>
  event.data.plan === null
    ? agenda.filter((item) => item.key === `events/${event.id}`)
    : agendaOfPlan(agenda, event.data.plan);
