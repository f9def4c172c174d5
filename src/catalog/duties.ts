import { planAddress } from '../addresses.ts';
import type { Party } from '../schemas/party.ts';
import type { ReportDuty, Task } from '../schemas/task.ts';
import { plan as text } from '../strings/plan.ts';
import { orderOfWhen, type When } from '../text/when.ts';
import type { Catalog, Item } from './catalog.ts';
import { toNamed, type Named } from './named.ts';
import { includesAgency, nameParties, type NamedParty } from './parties.ts';
import { remember } from './remember.ts';
import { ask } from './watch.ts';
import { stateOfPlan, stateOfWhen, type State } from './state.ts';

/** One thing an agency has to do or to report, with the plan that says so. */
export interface Duty {
  role: 'lead' | 'with' | 'report';
  /** The part's id in its plan. */
  id: string;
  plan: Named;
  /** The section of the document, "III.1.b". */
  where: string;
  what: string;
  when: When | null;
  state: State;
  /** The other bodies: those it works with, those that lead, or the one it reports to. */
  others: NamedParty[];
  url: string;
}

/** Everything an agency leads, takes part in or reports, over all plans, by date; what has no date comes last. */
export const dutiesOf = ask('duties', (catalog, agency): readonly Duty[] => dutiesByAgency(catalog).get(agency) ?? []);

/** How many they are. */
export const countDutiesOf = ask('duty-count', (catalog, agency): number => dutiesOf(catalog, agency).length);

const dutiesByAgency = remember((catalog: Catalog) => {
  const duties = new Map<string, Duty[]>();
  for (const plan of catalog.plans)
    for (const agency of agenciesWithDuties(plan)) {
      const known = duties.get(agency);
      const found = dutiesInPlan(catalog, plan, agency);
      if (known) known.push(...found);
      else duties.set(agency, found);
    }
  return new Map([...duties].map(([agency, list]) => [agency, inOrder(list)]));
});

/** The agencies that a plan gives something to do or to report. */
export function agenciesWithDuties({ data }: Item<'plans'>): Set<string> {
  const parties = [
    ...data.tasks.flatMap((task) => [...task.lead, ...task.with]),
    ...data.reports.flatMap((report) => report.from),
  ];
  return new Set(parties.flatMap((party) => party.agency ?? []));
}

/** The duties of one agency in one plan, in the order of the document. */
export function dutiesInPlan(catalog: Catalog, plan: Item<'plans'>, agency: string): Duty[] {
  const tasks = plan.data.tasks.flatMap((task): Duty[] => {
    const leads = includesAgency(task.lead, agency);
    if (!leads && !includesAgency(task.with, agency)) return [];
    const fellows = task.lead.filter((party) => party.agency !== agency);
    return [toTaskDuty(catalog, plan, task, leads ? 'lead' : 'with', leads ? [...fellows, ...task.with] : task.lead)];
  });
  const reports = plan.data.reports.filter((report) => includesAgency(report.from, agency));
  return [...tasks, ...reports.map((report) => toReportDuty(catalog, plan, report))];
}

function toTaskDuty(
  catalog: Catalog,
  plan: Item<'plans'>,
  task: Task,
  role: 'lead' | 'with',
  others: readonly Party[],
): Duty {
  const { id, where, action: what, when } = task;
  const state = when === null ? stateOfPlan(plan.data, catalog.asOf) : stateOfWhen(when, catalog.asOf);
  return {
    role,
    id,
    plan: toNamed(plan),
    where,
    what,
    when,
    state,
    others: nameParties(catalog, others),
    url: planAddress(plan.id, id),
  };
}

function toReportDuty(catalog: Catalog, plan: Item<'plans'>, report: ReportDuty): Duty {
  const { id, where, due: when } = report;
  const isOpen = when === null || 'yearly' in when;
  const state = isOpen ? stateOfPlan(plan.data, catalog.asOf) : stateOfWhen(when, catalog.asOf);
  const what = report.covers ?? text.reportOnPlan;
  return {
    role: 'report',
    id,
    plan: toNamed(plan),
    where,
    what,
    when,
    state,
    others: nameParties(catalog, [report.to]),
    url: planAddress(plan.id, id),
  };
}

/** A duty given to many bodies at once: the group it was given to, in the document's words. */
export interface CommonDuty extends Duty {
  through: string;
}

/** So many of them are shown. */
const MOST_COMMON = 8;

/**
 * What an agency owes together with others, by its id: the duties of the groups it belongs to, and what a plan that gives it work
 * asks of bodies without naming them ("các đơn vị"). The first of them, and how many they are.
 */
export const commonDutiesOf = ask('common-duties', (catalog, id): { shown: readonly CommonDuty[]; total: number } => {
  const own = dutiesOf(catalog, id);
  const known = new Set(own.map((duty) => duty.url));
  const groups = catalog.find('agencies', id)?.data.groups ?? [];
  const plans = [...new Set(own.map((duty) => duty.plan.id))];
  const found = [
    ...groups.flatMap((group) => dutiesOfGroup(catalog, group)),
    ...plans.flatMap((plan) => unnamedByPlan(catalog).get(plan) ?? []),
  ].filter((duty) => !known.has(duty.url));
  return { shown: inOrder(found).slice(0, MOST_COMMON), total: found.length };
});

const dutiesOfGroup = ask('duties-of-group', (catalog, group): readonly CommonDuty[] => {
  const through = catalog.find('agencies', group)?.data.name ?? group;
  return dutiesOf(catalog, group).map((duty) => ({ ...duty, through }));
});

const unnamedByPlan = remember(
  (catalog: Catalog) =>
    new Map(catalog.plans.map((plan): [string, CommonDuty[]] => [plan.id, unnamedDuties(catalog, plan)])),
);

/** The tasks and reports of a plan that are asked of bodies it does not name one by one. */
function unnamedDuties(catalog: Catalog, plan: Item<'plans'>): CommonDuty[] {
  const through = (parties: readonly Party[], toDuty: () => Duty): CommonDuty[] => {
    const unnamed = parties.find((party) => party.agency === null)?.asWritten ?? null;
    return unnamed === null ? [] : [{ ...toDuty(), through: unnamed }];
  };
  const { tasks, reports } = plan.data;
  return [
    ...tasks.flatMap((task) => through(task.lead, () => toTaskDuty(catalog, plan, task, 'lead', task.with))),
    ...reports.flatMap((report) => through(report.from, () => toReportDuty(catalog, plan, report))),
  ];
}

/** By date, then by plan in the catalog's order, then as in the document; undated duties after dated ones. */
export function inOrder<D extends Duty>(duties: readonly D[]): D[] {
  const keyed = duties.map((duty) => ({ duty, key: duty.when === null ? '~~~' : orderOfWhen(duty.when) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ duty }) => duty);
}
