import type { Catalog, Item } from '../../catalog/catalog.ts';
import { agenciesWithDuties, dutiesInPlan, inOrder, type Duty } from '../../catalog/duties.ts';
import { indexBy, remember } from '../../catalog/remember.ts';
import { ask, unwatched } from '../../catalog/watch.ts';

/** What an agency leads, takes part in or reports, by date; found in the plans that give it work, and in no other. */
export function workOf(catalog: Catalog, agency: string): Duty[] {
  // Of a duty only what its plan says is told, not who else is named in it.
  const raw = unwatched(catalog);
  return inOrder(plansGivingWork(catalog, agency).flatMap((plan) => dutiesInPlan(raw, plan, agency)));
}

const plansGivingWork = ask(
  'plans-giving-work',
  (catalog, agency): readonly Item<'plans'>[] => plansByAgency(catalog).get(agency) ?? [],
);

const plansByAgency = remember((catalog: Catalog) => indexBy(catalog.plans, (plan) => [...agenciesWithDuties(plan)]));
