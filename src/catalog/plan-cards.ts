import { words } from '../strings/common.ts';
import { plan as text } from '../strings/plan.ts';
import type { Catalog, Item } from './catalog.ts';
import { issuerOf } from './parties.ts';
import { planStateOf } from './plan-lists.ts';
import { remember } from './remember.ts';
import { ask } from './watch.ts';

/** A plan in a list, in words: all that a list shows of it. */
export interface PlanCard {
  url: string;
  title: string;
  /** Its year, and what kind of document it is. */
  kicker: string;
  issuer: string;
  summary: string;
  state: string;
}

/** The card of a plan. For lists that are handed their cards: what is shown of other plans does not change them. */
export const cardOf = (catalog: Catalog, plan: Item<'plans'>): PlanCard => {
  const known = cards(catalog).get(plan);
  if (!known) throw new Error(`${plan.id} is not in the catalog.`);
  return known;
};

const cards = remember(
  (catalog: Catalog) =>
    new Map(catalog.plans.map((plan): [Item<'plans'>, PlanCard] => [plan, makeCard(catalog, plan)])),
);

/** The cards of the newest plans. */
export const newestPlans = (catalog: Catalog, most: number): readonly PlanCard[] => newestAsked(catalog, String(most));
const newestAsked = ask('newest-plans', (catalog, most): readonly PlanCard[] =>
  catalog.plans.slice(0, Number(most)).map((plan) => cardOf(catalog, plan)),
);

function makeCard(catalog: Catalog, plan: Item<'plans'>): PlanCard {
  const { data, url } = plan;
  const years = data.period && text.years(Number(data.period.from.slice(0, 4)), Number(data.period.to.slice(0, 4)));
  const kicker = [data.year ?? years ?? text.list.noYear, [data.docType, data.number].filter(Boolean).join(' ')];
  return {
    url,
    title: data.shortTitle,
    kicker: kicker.join(' · '),
    issuer: issuerOf(catalog, plan).name,
    summary: data.summary,
    state: words.planState[planStateOf(catalog, plan.id)],
  };
}
