import { planAddress } from '../addresses.ts';
import { agenda as text } from '../strings/agenda.ts';
import { toPeriod, type When } from '../text/when.ts';
import type { AgendaItem, CalendarItem } from './agenda.ts';
import type { Catalog, Item } from './catalog.ts';
import { momentsOf } from './history.ts';
import { toNamed, type Named } from './named.ts';
import { nameParties, nameParty, type NamedParty } from './parties.ts';
import { stateOfPeriod } from './state.ts';

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

/** The date of an event. */
export function eventItem(catalog: Catalog, event: Item<'events'>): CalendarItem {
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

/**
 * The windows in which slogans hang. Two slogans that may hang in the same window of the same plan are one date, with both texts
 * to choose from.
 */
export function hangingItems(catalog: Catalog): CalendarItem[] {
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

/** The tasks and reports of a plan that have a time. */
export function planItems(catalog: Catalog, plan: Item<'plans'>): CalendarItem[] {
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
