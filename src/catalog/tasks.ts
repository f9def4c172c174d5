import type { Task } from '../schemas/task.ts';
import { toSlug } from '../text/slug.ts';
import type { Catalog, Item } from './catalog.ts';
import { nameParties, type NamedParty } from './parties.ts';

export interface ShownTask extends Omit<Task, 'lead' | 'with'> {
  with: NamedParty[];
}

/** The tasks that the same bodies lead, in the order in which the document first names them. */
export interface TaskGroup {
  anchor: string;
  leads: NamedParty[];
  tasks: ShownTask[];
}

/**
 * The tasks of a plan, by the bodies that lead them. Where `plan` has some of the tasks of `whole` only, its groups have the same
 * anchors as in the whole.
 */
export function tasksByLead(catalog: Catalog, plan: Item<'plans'>, whole = plan): TaskGroup[] {
  const shown = new Set(plan.data.tasks.map(({ id }) => id));
  return allByLead(catalog, whole)
    .map((group) => ({ ...group, tasks: group.tasks.filter(({ id }) => shown.has(id)) }))
    .filter(({ tasks }) => tasks.length > 0);
}

/** The same for tasks that the same bodies lead. */
export const leadOf = (task: Task): string => task.lead.map((party) => party.agency ?? party.asWritten).join('|');

function allByLead(catalog: Catalog, plan: Item<'plans'>): TaskGroup[] {
  const groups = new Map<string, TaskGroup>();
  for (const task of plan.data.tasks) {
    const leads = nameParties(catalog, task.lead);
    const key = leadOf(task);
    const group = groups.get(key) ?? {
      anchor: `viec-${task.lead[0]?.agency ?? toSlug(leads[0]?.name ?? '')}-${groups.size + 1}`,
      leads,
      tasks: [],
    };
    group.tasks.push({ ...task, with: nameParties(catalog, task.with) });
    groups.set(key, group);
  }
  return [...groups.values()];
}
