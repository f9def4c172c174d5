import { agencies } from './agencies.ts';
import { articles } from './articles.ts';
import { broadcasts } from './broadcasts.ts';
import { budgets } from './budgets.ts';
import { changes } from './changes.ts';
import { events } from './events.ts';
import { files } from './files.ts';
import { laws } from './laws.ts';
import { leaflets } from './leaflets.ts';
import { plans } from './plans.ts';
import { reports } from './reports.ts';
import { slogans } from './slogans.ts';
import type { PublicTable } from './table.ts';
import { tasks } from './tasks.ts';

/** All public tables, in the order in which they are shown. */
export const TABLES: readonly PublicTable[] = [
  plans,
  tasks,
  reports,
  budgets,
  slogans,
  events,
  leaflets,
  broadcasts,
  articles,
  agencies,
  laws,
  files,
  changes,
];

/** The table of a name. Throws for another name. */
export function tableOf(name: string): PublicTable {
  const table = TABLES.find((each) => each.name === name);
  if (!table) throw new Error(`There is no public table "${name}".`);
  return table;
}
