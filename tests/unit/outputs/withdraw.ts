import type { Catalog, Item } from '../../../src/catalog/catalog.ts';

/** The same catalog after one plan, with its slogans and events, was withdrawn. */
export function withdrawPlan(catalog: Catalog, id: string, on: string): Catalog {
  const gone: Item[] = [];
  const split = <N extends 'plans' | 'events' | 'slogans'>(items: Item<N>[]): Item<N>[] =>
    items.filter((item) => {
      const named = item.collection === 'plans' ? item.id : 'plan' in item.data ? item.data.plan : null;
      if (named !== id) return true;
      gone.push({
        ...item,
        data: { ...item.data, status: 'withdrawn', withdrawn: { on, reason: 'Ví dụ: rút để thử.', replacedBy: null } },
      });
      return false;
    });
  const left = { plans: split(catalog.plans), events: split(catalog.events), slogans: split(catalog.slogans) };
  return { ...catalog, ...left, withdrawn: gone };
}
