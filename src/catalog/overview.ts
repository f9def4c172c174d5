import { sumBudget } from '../schemas/budget-sums.ts';
import type { Day } from '../text/day.ts';
import type { Catalog, Item } from './catalog.ts';
import { citationsOf, type Citation } from './citations.ts';
import { weigh } from './weigh.ts';

/** So much is drawn, whatever the site holds: the newest plans, and the laws that most of all plans rest on. */
const PLANS = 12;
const LAWS = 16;
/** Characters of the targets that are drawn. */
const TARGETS = 5_000;

/** What the page shows of a large site. */
export interface Shown {
  plans: Item<'plans'>[];
  laws: { law: Item<'laws'>; citations: readonly Citation[] }[];
  /** Whether there is more than that. */
  isPart: boolean;
}

export function shownOf(catalog: Catalog): Shown {
  const cited = catalog.laws
    .map((law) => ({ law, citations: citationsOf(catalog, law.id) }))
    .filter(({ citations }) => citations.length > 0)
    .sort((a, b) => b.citations.length - a.citations.length);
  return {
    plans: catalog.plans.slice(0, PLANS),
    laws: cited.slice(0, LAWS),
    isPart: catalog.plans.length > PLANS || cited.length > LAWS,
  };
}

/** One plan or law on the common line of time. */
export interface Milestone {
  kind: 'plan' | 'law';
  title: string;
  url: string;
  from: Day;
  to: Day;
}

/** Plans by their period (or year) and laws by their date, first to last; what has no date at all is left out. */
export function milestonesOf(shown: Shown): Milestone[] {
  const plans = shown.plans.flatMap((plan): Milestone[] => {
    const { period, year, issuedDate, shortTitle } = plan.data;
    const stretch = period ?? (year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` });
    const [from, to] = [stretch?.from ?? issuedDate, stretch?.to ?? issuedDate];
    return from === null || to === null ? [] : [{ kind: 'plan', title: shortTitle, url: plan.url, from, to }];
  });
  const laws = shown.laws.flatMap(({ law }): Milestone[] =>
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

export function citationTableOf(shown: Shown): CitationTable {
  const plans = shown.plans.toReversed();
  return {
    plans,
    rows: shown.laws.map(({ law, citations }) => ({
      law,
      name: nameOf(law),
      counts: plans.map((plan) => citations.filter((each) => each.plan.id === plan.id).length),
    })),
  };
}

/** The plans whose targets are drawn: the newest that have any, as many as a page bears. */
export function withTargets(shown: Shown): Item<'plans'>[] {
  const drawn: Item<'plans'>[] = [];
  let rest = TARGETS;
  for (const plan of shown.plans.filter(({ data }) => data.targets.length > 0)) {
    const weight = weigh(plan.data.targets.map(({ label, unit, amount }) => [label, unit, amount]));
    if (weight > rest && drawn.length > 0) continue;
    drawn.push(plan);
    rest -= weight;
  }
  return drawn;
}

/** Plans that state a total, with what their formulas give. */
export function moneyOf(shown: Shown): { plan: Item<'plans'>; vnd: number; computedVnd: number | null }[] {
  return shown.plans.flatMap((plan) => {
    const sum = plan.data.budget === null ? null : sumBudget(plan.data.budget);
    return sum?.vnd == null ? [] : [{ plan, vnd: sum.vnd, computedVnd: sum.computedVnd }];
  });
}

const nameOf = (law: Item<'laws'>) => `${law.data.type} ${law.data.number}`;
