import type { Catalog, Item } from './catalog.ts';
import { toNamed, type Named } from './named.ts';
import { indexBy, remember } from './remember.ts';
import { ask } from './watch.ts';

/** One place where a plan names a legal document, in the plan's own words. */
export interface Citation {
  plan: Named;
  /** "Căn cứ", "Thực hiện" …; null where it is named further down. */
  lead: string | null;
  type: string;
  number: string | null;
  date: string | null;
  issuer: string | null;
  /** The law's id; null where it has no page. */
  law: string | null;
  where: string | null;
}

/** Every citation of a law, plan by plan. */
export const citationsOf = ask(
  'citations',
  (catalog, law): readonly Citation[] => citationsByLaw(catalog).get(law) ?? [],
);

/** How many plans name a law. */
export const countPlansCiting = ask(
  'plans-citing',
  (catalog, law): number => new Set(citationsOf(catalog, law).map(({ plan }) => plan.id)).size,
);

const citationsByLaw = remember((catalog: Catalog) => indexBy(catalog.plans.flatMap(citationsIn), ({ law }) => [law]));

/** Every citation of a plan in the order of its document, the preamble first. */
function citationsIn(plan: Item<'plans'>): Citation[] {
  const named = toNamed(plan);
  return [
    ...plan.data.legalBases.map((basis): Citation => ({ ...basis, plan: named, where: null })),
    ...plan.data.citedInBody.map((cited): Citation => ({ ...cited, plan: named, lead: null })),
  ];
}

/** The different numbers and dates under which a law is cited; more than one of either is a contradiction between or within plans. */
export function variantsOf(citations: readonly Citation[]): { numbers: string[]; dates: string[] } {
  const distinct = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  return {
    numbers: distinct(citations.map((each) => each.number)),
    dates: distinct(citations.map((each) => each.date)),
  };
}
