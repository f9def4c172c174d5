// References between entries, followed backwards. Each index is made once a catalog, so that a page asks in no time.
import type { CollectionName } from '../schemas/index.ts';
import type { Catalog, Item, Lists } from './catalog.ts';
import { toNamed, type Named } from './named.ts';
import { indexBy, remember } from './remember.ts';
import { ask } from './watch.ts';

/** The published entries that point at `id`, in the order of their collection. */
type Find<N extends CollectionName> = (catalog: Catalog, id: string) => readonly Item<N>[];

function pointing<N extends CollectionName>(
  question: string,
  name: N,
  targets: (item: Item<N>) => (string | null)[],
): Find<N> {
  return ask(question, finding(name, targets));
}

function finding<N extends CollectionName>(name: N, targets: (item: Item<N>) => (string | null)[]): Find<N> {
  const indexOf = remember((lists: Lists) => indexBy(lists[name], targets));
  return (catalog, id) => indexOf(catalog).get(id) ?? [];
}

/** The same by their names alone. */
function naming<N extends CollectionName>(
  question: string,
  name: N,
  targets: (item: Item<N>) => (string | null)[],
): (catalog: Catalog, id: string) => readonly Named[] {
  const find = finding(name, targets);
  return ask(question, (catalog, id) => find(catalog, id).map(toNamed));
}

export const plansIssuedBy = naming('plans-issued-by', 'plans', ({ data }) => [data.issuer.agency]);
export const plansSentTo = naming('plans-sent-to', 'plans', ({ data }) => data.recipients.map((party) => party.agency));
export const childrenOf = naming('children-of', 'agencies', ({ data }) => [data.parent]);
/** The agencies whose work, or part of it, an agency took over. */
export const forerunnersOf = naming('forerunners-of', 'agencies', ({ data }) =>
  data.successors.map((each) => each.agency),
);
export const slogansOfEvent = pointing('slogans-of-event', 'slogans', ({ data }) => [data.event]);
export const partsOfEvent = naming('parts-of-event', 'events', ({ data }) => [data.partOf]);
export const lawsReplacedBy = naming('laws-replaced-by', 'laws', ({ data }) => [data.replacedBy]);

const eventsNamingPlan = pointing('events-naming-plan', 'events', ({ data }) => [data.plan]);

/** The slogans and events of a plan: those it names, in its order, and the events that say they belong to it. */
export function materialOfPlan(
  catalog: Catalog,
  plan: Item<'plans'>,
): { slogans: Item<'slogans'>[]; events: Item<'events'>[] } {
  const named = plan.data.events.flatMap((id) => catalog.find('events', id) ?? []);
  return {
    slogans: plan.data.slogans.flatMap((id) => catalog.find('slogans', id) ?? []),
    events: [...new Set([...named, ...eventsNamingPlan(catalog, plan.id)])],
  };
}
