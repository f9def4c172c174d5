import { planAddress } from '../addresses.ts';
import type { Day } from '../text/day.ts';
import { lowerFirst } from '../text/letter-case.ts';
import { toPeriod, type When } from '../text/when.ts';
import type { Catalog, Item } from './catalog.ts';
import { nameParty, type NamedParty } from './parties.ts';
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
  /** The section of the document. */
  where: string | null;
  state: State;
  plan: Item<'plans'> | null;
  /** Whom it concerns. */
  parties: NamedParty[];
  /** The page, at the part that says so. */
  url: string;
}

/** Every dated fact: events, hanging windows, tasks with a time, report duties; by first day. */
export function agendaOf(catalog: Catalog): AgendaItem[] {
  const hanging = hangingItems(catalog);
  const items = [
    ...catalog.events.map((event) => eventItem(catalog, event)),
    ...hanging,
    ...catalog.plans
      .flatMap((plan) => planItems(catalog, plan))
      .filter((item) => !hanging.some((each) => saysTheSame(each, item))),
  ];
  return items.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.key < b.key ? -1 : 1));
}

/** Whether a task is the hanging of a slogan that is already there as a window: the same section of the same plan, the same days. */
const saysTheSame = (hanging: AgendaItem, task: AgendaItem): boolean =>
  hanging.plan === task.plan && hanging.where === task.where && hanging.from === task.from && hanging.to === task.to;

/** The dated facts that concern an agency: those it is named in. */
export const agendaOfAgency = (agenda: readonly AgendaItem[], agency: string): AgendaItem[] =>
  agenda.filter((item) => item.parties.some((party) => party.agency === agency));

/** The dated facts of one plan. */
export const agendaOfPlan = (agenda: readonly AgendaItem[], plan: string): AgendaItem[] =>
  agenda.filter((item) => item.plan?.id === plan);

/** The dated facts around an event: itself, its parts, and what its plan dates. */
export const agendaOfEvent = (agenda: readonly AgendaItem[], event: Item<'events'>): AgendaItem[] =>
  agenda.filter(
    (item) => item.key === `events/${event.id}` || (event.data.plan !== null && item.plan?.id === event.data.plan),
  );

function eventItem(catalog: Catalog, event: Item<'events'>): AgendaItem {
  const { title, start, end, asWritten, organiser } = event.data;
  const period = { from: start, to: end ?? start };
  return {
    key: `events/${event.id}`,
    kind: 'event',
    title,
    ...period,
    yearly: null,
    asWritten,
    where: null,
    state: stateOfPeriod(period, catalog.asOf),
    plan: catalog.find('plans', event.data.plan) ?? null,
    parties: organiser === null ? [] : [nameParty(catalog, organiser)],
    url: event.url,
  };
}

/** Two slogans that may hang in the same window of the same plan are one date, with both texts to choose from. */
function hangingItems(catalog: Catalog): AgendaItem[] {
  const items = new Map<string, AgendaItem & { texts: string[] }>();
  for (const slogan of catalog.slogans)
    for (const window of slogan.data.windows) {
      const key = `hanging/${slogan.data.plan ?? slogan.id}/${window.id}`;
      const known = items.get(key);
      if (known) {
        known.texts.push(slogan.data.text);
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
        where: window.where,
        state: stateOfPeriod(period, catalog.asOf),
        plan: catalog.find('plans', slogan.data.plan) ?? null,
        parties: window.by.map((party) => nameParty(catalog, party)),
        url: `${slogan.url}#${window.id}`,
      });
    }
  return [...items.values()].map(({ texts, ...item }) => ({
    ...item,
    title: `Treo khẩu hiệu ${texts.map((text) => `“${text}”`).join(' hoặc ')}`,
  }));
}

function planItems(catalog: Catalog, plan: Item<'plans'>): AgendaItem[] {
  const name = (parties: Parameters<typeof nameParty>[1][]) => parties.map((party) => nameParty(catalog, party));
  const make = (
    kind: 'task' | 'report',
    part: { id: string; where: string },
    title: string,
    when: When | null,
    parties: NamedParty[],
  ): AgendaItem[] => {
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
        where,
        state,
        plan,
        parties,
        url: planAddress(plan.id, id),
      },
    ];
  };
  return [
    ...plan.data.tasks.flatMap((task) =>
      make('task', task, task.action, task.when, name([...task.lead, ...task.with])),
    ),
    ...plan.data.reports.flatMap((report) =>
      make(
        'report',
        report,
        `Báo cáo ${lowerFirst(report.covers ?? 'kết quả thực hiện')}`,
        report.due,
        name([...report.from, report.to]),
      ),
    ),
  ];
}
