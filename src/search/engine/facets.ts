import { FACETS, type Documents, type Facet } from './documents.ts';

/** Chosen values; a facet without a value is open. */
export type Filters = Partial<Record<Facet, string>>;
export type FacetCounts = Record<Facet, { value: string; count: number }[]>;

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
    return [...counts]
      .map(([value, number]) => ({ value, count: number }))
      .sort((a, b) =>
        facet === 'year' ? (a.value < b.value ? 1 : -1) : b.count - a.count || (a.value < b.value ? -1 : 1),
      );
  };
  return {
    kind: count('kind'),
    year: count('year'),
    place: count('place'),
    agency: count('agency'),
    state: count('state'),
  };
}
