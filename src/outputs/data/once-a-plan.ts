import type { Item } from '../../catalog/catalog.ts';
import type { PublicSource } from './make-row.ts';

type Plan = Item<'plans'>;

/**
 * Rows of a plan that stand in two tables, in that of the plans and in one of their own, made once for one catalog and address.
 * Rows must not be changed.
 */
export function onceAPlan<Row>(
  make: (source: PublicSource, plan: Plan) => Row[],
): (source: PublicSource, plan: Plan) => Row[] {
  const known = new WeakMap<Plan, { catalog: PublicSource['catalog']; site: string; rows: Row[] }>();
  return (source, plan) => {
    const before = known.get(plan);
    if (before?.catalog === source.catalog && before.site === source.site) return before.rows;
    const rows = make(source, plan);
    known.set(plan, { catalog: source.catalog, site: source.site, rows });
    return rows;
  };
}
