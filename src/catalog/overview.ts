import { sumBudget } from '../schemas/budget-sums.ts';
import type { Day } from '../text/day.ts';
import type { Catalog, Item } from './catalog.ts';
import { citationsOf } from './citations.ts';

/** One plan or law on the common line of time. */
export interface Milestone {
  kind: 'plan' | 'law';
  title: string;
  url: string;
  from: Day;
  to: Day;
}

/** Plans by their period (or year) and laws by their date, first to last; what has no date at all is left out. */
export function milestonesOf(catalog: Catalog): Milestone[] {
  const plans = catalog.plans.flatMap((plan): Milestone[] => {
    const { period, year, issuedDate, shortTitle } = plan.data;
    const stretch = period ?? (year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` });
    const [from, to] = [stretch?.from ?? issuedDate, stretch?.to ?? issuedDate];
    return from === null || to === null ? [] : [{ kind: 'plan', title: shortTitle, url: plan.url, from, to }];
  });
  const laws = citedLaws(catalog).flatMap((law): Milestone[] =>
    law.data.date === null
      ? []
      : [{ kind: 'law', title: nameOf(law), url: law.url, from: law.data.date, to: law.data.date }],
  );
  return [...plans, ...laws].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.title < b.title ? -1 : 1));
}

/** Who rests on what: laws in rows, plans in columns, how often each plan names each law. */
export interface CitationTable {
  plans: Item<'plans'>[];
  rows: { law: Item<'laws'>; name: string; counts: number[] }[];
}

export function citationTableOf(catalog: Catalog): CitationTable {
  const plans = catalog.plans.toReversed();
  const rows = citedLaws(catalog).map((law) => {
    const citations = citationsOf(catalog, law.id);
    return {
      law,
      name: nameOf(law),
      counts: plans.map((plan) => citations.filter((each) => each.plan === plan).length),
    };
  });
  return { plans, rows: rows.toSorted((a, b) => total(b.counts) - total(a.counts)) };
}

/** Plans that state a total, with what their formulas give. */
export function moneyOf(catalog: Catalog): { plan: Item<'plans'>; vnd: number; computedVnd: number | null }[] {
  return catalog.plans.flatMap((plan) => {
    const sum = plan.data.budget === null ? null : sumBudget(plan.data.budget);
    return sum?.vnd == null ? [] : [{ plan, vnd: sum.vnd, computedVnd: sum.computedVnd }];
  });
}

const citedLaws = (catalog: Catalog) => catalog.laws.filter((law) => citationsOf(catalog, law.id).length > 0);
const nameOf = (law: Item<'laws'>) => `${law.data.type} ${law.data.number}`;
const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
