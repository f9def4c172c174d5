import type { Entry } from '../source/load.ts';
import { valuesAt } from './entries.ts';

/** A part of a plan that has an id: a task, a target, a budget line, a table … */
export interface Part {
  id: string;
  path: (string | number)[];
}

/** Where a plan keeps parts that share one page, so that their ids share one set of anchors. */
const PART_IDS = [
  'objectives.*.id',
  'targets.*.id',
  'activities.*.id',
  'tasks.*.id',
  'reports.*.id',
  'budget.lines.*.id',
  'budget.lines.*.parts.*.id',
  'tables.*.id',
  'hotlines.*.id',
];

/** All parts of a plan, in the order of the schema. */
export function partsOf(plan: Entry<'plans'>): Part[] {
  return PART_IDS.flatMap((pattern) =>
    valuesAt(plan.data, pattern).flatMap(({ path, value }) => (typeof value === 'string' ? [{ id: value, path }] : [])),
  );
}
