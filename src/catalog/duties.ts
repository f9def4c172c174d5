import { planAddress } from '../addresses.ts';
import type { Party } from '../schemas/party.ts';
import { plan as text } from '../strings/plan.ts';
import { compareWhen, type When } from '../text/when.ts';
import type { Catalog, Item } from './catalog.ts';
import { includesAgency, nameParties, type NamedParty } from './parties.ts';
import { remember } from './remember.ts';
import { stateOfPlan, stateOfWhen, type State } from './state.ts';

/** One thing an agency has to do or to report, with the plan that says so. */
export interface Duty {
  role: 'lead' | 'with' | 'report';
  /** The part's id in its plan. */
  id: string;
  plan: Item<'plans'>;
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
export function dutiesOf(catalog: Catalog, agency: string): readonly Duty[] {
  return dutiesByAgency(catalog).get(agency) ?? [];
}

const dutiesByAgency = remember((catalog: Catalog) => {
  const duties = new Map<string, Duty[]>();
  for (const plan of catalog.plans)
    for (const agency of agenciesWithDuties(plan)) {
      const known = duties.get(agency);
      const found = dutiesInPlan(catalog, plan, agency);
      if (known) known.push(...found);
      else duties.set(agency, found);
    }
  for (const list of duties.values()) list.sort(compareDuties);
  return duties;
});

function agenciesWithDuties({ data }: Item<'plans'>): Set<string> {
  const parties = [
    ...data.tasks.flatMap((task) => [...task.lead, ...task.with]),
    ...data.reports.flatMap((report) => report.from),
  ];
  return new Set(parties.flatMap((party) => party.agency ?? []));
}

/** The duties of one agency in one plan, in the order of the document. */
export function dutiesInPlan(catalog: Catalog, plan: Item<'plans'>, agency: string): Duty[] {
  const name = (parties: readonly Party[]) => nameParties(catalog, parties);
  const tasks = plan.data.tasks.flatMap((task): Duty[] => {
    const leads = includesAgency(task.lead, agency);
    if (!leads && !includesAgency(task.with, agency)) return [];
    const role = leads ? 'lead' : 'with';
    const others = leads
      ? name([...task.lead.filter((party) => party.agency !== agency), ...task.with])
      : name(task.lead);
    const state =
      task.when === null ? stateOfPlan(plan.data, catalog.asOf) : stateOfWhen(task.when, catalog.asOf);
    return [
      {
        role,
        id: task.id,
        plan,
        where: task.where,
        what: task.action,
        when: task.when,
        state,
        others,
        url: planAddress(plan.id, task.id),
      },
    ];
  });
  const reports = plan.data.reports.flatMap((report): Duty[] => {
    if (!includesAgency(report.from, agency)) return [];
    const what = report.covers ?? text.reportOnPlan;
    const state =
      report.due === null || 'yearly' in report.due
        ? stateOfPlan(plan.data, catalog.asOf)
        : stateOfWhen(report.due, catalog.asOf);
    return [
      {
        role: 'report',
        id: report.id,
        plan,
        where: report.where,
        what,
        when: report.due,
        state,
        others: name([report.to]),
        url: planAddress(plan.id, report.id),
      },
    ];
  });
  return [...tasks, ...reports];
}

/** By date, then by plan in the catalog's order, then as in the document; undated duties after dated ones. */
function compareDuties(a: Duty, b: Duty): number {
  if (a.when === null || b.when === null) return Number(a.when === null) - Number(b.when === null);
  return compareWhen(a.when, b.when);
}
