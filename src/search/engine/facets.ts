import { SEARCH_KINDS } from '../document.ts';
import { FACETS, type Documents, type Facet } from './documents.ts';

/** Chosen values; a facet without a value is open. */
export type Filters = Partial<Record<Facet, string>>;
export type FacetCounts = Record<Facet, { value: string; count: number }[]>;

type Value = FacetCounts[Facet][number];
const byCount = (a: Value, b: Value): number => b.count - a.count || (a.value < b.value ? -1 : 1);
const placeOf = (kind: string): number => SEARCH_KINDS.findIndex((each) => each === kind);
/** Kinds in their own order, the newest year first, the others by how many there are. */
const ORDERS: Record<Facet, (a: Value, b: Value) => number> = {
  kind: (a, b) => placeOf(a.value) - placeOf(b.value),
  year: (a, b) => Number(b.value) - Number(a.value),
  place: byCount,
  agency: byCount,
  state: byCount,
};

/** Does the document pass every filter, but for the facet left out? */
export function passes(documents: Documents, document: number, filters: Filters, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const wanted = filters[facet];
    return wanted === undefined || facet === except || documents.valueOf(document, facet) === wanted;
  });
}

/** Counts what each value would leave, the other filters kept: so that choosing never leads to nothing. */
export function countFacets(documents: Documents, matching: readonly number[], filters: Filters): FacetCounts {
  const count = (facet: Facet): { value: string; count: number }[] => {
    const counts = new Map<string, number>();
    for (const document of matching) {
      const value = documents.valueOf(document, facet);
      if (value !== null && passes(documents, document, filters, facet))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([value, number]) => ({ value, count: number })).sort((a, b) => ORDERS[facet](a, b));
  };
  return {
    kind: count('kind'),
    year: count('year'),
    place: count('place'),
    agency: count('agency'),
    state: count('state'),
  };
}
