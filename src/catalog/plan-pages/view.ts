import type { Discrepancy } from '../../schemas/discrepancy.ts';
import type { AgendaItem } from '../agenda.ts';
import type { Catalog, Item } from '../catalog.ts';
import { datesOfPlan } from '../dates.ts';
import { planParts, type PlanPart } from '../plan-parts.ts';
import { materialOfPlan } from '../relations.ts';

/** What one page shows of a plan: all of it, or some of its parts, or a stretch of one part. */
export interface PlanView {
  /** The plan itself, for sums and orders that a stretch cannot know. */
  whole: Item<'plans'>;
  /** The plan with what this page shows of it. */
  plan: Item<'plans'>;
  agenda: readonly AgendaItem[];
  material: readonly (Item<'slogans'> | Item<'events'>)[];
  /** The list of what is amiss in the document; the notes beside the parts are on every page. */
  remarks: readonly Discrepancy[];
}

/** A plan with everything that its page shows. */
export function viewPlan(catalog: Catalog, plan: Item<'plans'>): PlanView {
  const { slogans, events } = materialOfPlan(catalog, plan);
  return {
    whole: plan,
    plan,
    agenda: datesOfPlan(catalog, plan.id),
    material: [...slogans, ...events],
    remarks: plan.data.discrepancies,
  };
}

/** The parts that a view has, in their order. */
export const partsOf = ({ plan, agenda, material }: PlanView): PlanPart[] =>
  planParts(plan.data, agenda.length > 0, material.length > 0);
