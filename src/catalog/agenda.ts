import { planAddress } from '../addresses.ts';
import { agenda as text } from '../strings/agenda.ts';
import type { Day } from '../text/day.ts';
import { toPeriod, type When } from '../text/when.ts';
import type { Catalog, Item } from './catalog.ts';
import { withdrawnOf } from './ever-published.ts';
import { momentsOf } from './history.ts';
import { toNamed, type Named } from './named.ts';
import { nameParties, nameParty, type NamedParty } from './parties.ts';
import { indexBy, remember } from './remember.ts';
import { stateOfPeriod, type State } from './state.ts';

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

/** What calendars tell of the entries that say so: the event, the plan, the slogans of one hanging window. */
function ownedBy(owners: readonly Item[]): Pick<CalendarItem, 'venue' | 'plans' | 'life'> {
  const days = owners.flatMap((owner) => momentsOf(owner).map(({ on }) => on)).sort();
  const venues = owners.flatMap(({ data }) => ('venue' in data && data.venue !== null ? [data.venue] : []));
  return {
    venue: venues[0] ?? null,
    plans: owners.flatMap((owner) => planOf(owner) ?? []),
    life: { first: days[0] ?? null, last: days.at(-1) ?? null, times: days.length },
  };
}

/** The plan itself, or the one that an event or slogan names. */
function planOf(owner: Item): string | null {
  if (owner.collection === 'plans') return owner.id;
  return 'plan' in owner.data ? owner.data.plan : null;
}

function nameOfPlan(catalog: Catalog, id: string | null): Named | null {
  const plan = catalog.find('plans', id);
  return plan ? toNamed(plan) : null;
}

function eventItem(catalog: Catalog, event: Item<'events'>): CalendarItem {
  const { title, start, end, asWritten, organiser } = event.data;
  const period = { from: start, to: end ?? start };
  return {
    key: `events/${event.id}`,
    kind: 'event',
    title,
    ...period,
    yearly: null,
    asWritten,
    isLimit: false,
    where: null,
    state: stateOfPeriod(period, catalog.asOf),
    plan: nameOfPlan(catalog, event.data.plan),
    parties: organiser === null ? [] : [nameParty(catalog, organiser)],
    url: event.url,
    ...ownedBy([event]),
  };
}

/** Two slogans that may hang in the same window of the same plan are one date, with both texts to choose from. */
function hangingItems(catalog: Catalog): CalendarItem[] {
  const items = new Map<string, AgendaItem & { texts: string[]; owners: Item[] }>();
  for (const slogan of catalog.slogans)
    for (const window of slogan.data.windows) {
      const key = `hanging/${slogan.data.plan ?? slogan.id}/${window.id}`;
      const known = items.get(key);
      if (known) {
        known.texts.push(slogan.data.text);
        known.owners.push(slogan);
        continue;
      }
      const period = { from: window.from, to: window.to };
      items.set(key, {
        key,
        kind: 'hanging',
        title: '',
        texts: [slogan.data.text],
        ...period,
        yearly: null,
        asWritten: window.asWritten,
        isLimit: false,
        where: window.where,
        state: stateOfPeriod(period, catalog.asOf),
        plan: nameOfPlan(catalog, slogan.data.plan),
        parties: nameParties(catalog, window.by),
        url: `${slogan.url}#${window.id}`,
        owners: [slogan],
      });
    }
  return [...items.values()].map(({ texts, owners, ...item }) => ({
    ...item,
    title: text.hang(texts),
    ...ownedBy(owners),
  }));
}

function planItems(catalog: Catalog, plan: Item<'plans'>): CalendarItem[] {
  const owned = ownedBy([plan]);
  const named = toNamed(plan);
  const make = (
    kind: 'task' | 'report',
    part: { id: string; where: string },
    title: string,
    when: When | null,
    parties: NamedParty[],
  ): CalendarItem[] => {
    const { id, where } = part;
    const yearly = when !== null && 'yearly' in when ? when.yearly : null;
    const period = when === null ? null : yearly === null ? toPeriod(when) : plan.data.period;
    if (when === null || period === null) return [];
    const { from, to } = period;
    const state = stateOfPeriod(period, catalog.asOf);
    return [
      {
        key: `plans/${plan.id}/${id}`,
        kind,
        title,
        from,
        to,
        yearly,
        asWritten: when.asWritten,
        isLimit: 'before' in when,
        where,
        state,
        plan: named,
        parties,
        url: planAddress(plan.id, id),
        ...owned,
      },
    ];
  };
  return [
    ...plan.data.tasks.flatMap((task) =>
      make('task', task, task.action, task.when, nameParties(catalog, [...task.lead, ...task.with])),
    ),
    ...plan.data.reports.flatMap((report) =>
      make('report', report, text.report(report.covers), report.due, nameParties(catalog, [...report.from, report.to])),
    ),
  ];
}
