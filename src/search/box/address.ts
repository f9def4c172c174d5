import { FACETS, type Facet } from '../engine/documents.ts';
import type { Filters } from '../engine/facets.ts';

/** What the address of the results page says. */
export interface Asked {
  text: string;
  filters: Filters;
}

const NAMES: Record<Facet, string> = {
  kind: 'loai',
  year: 'nam',
  place: 'noi',
  agency: 'don-vi',
  state: 'tinh-trang',
};

export function readAddress(query: string): Asked {
  const params = new URLSearchParams(query);
  const filters: Filters = {};
  for (const facet of FACETS) {
    const value = params.get(NAMES[facet]);
    if (value) filters[facet] = value;
  }
  return { text: (params.get('q') ?? '').trim(), filters };
}

/** "?q=…&loai=…"; filters always in the same order, so that the same search has one address. */
export function toAddress({ text, filters }: Asked): string {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const facet of FACETS) {
    const value = filters[facet];
    if (value !== undefined) params.set(NAMES[facet], value);
  }
  const query = params.toString();
  return query ? `?${query}` : '';
}

/** The same search with one filter set, or taken away when it is set to this value already. */
export function toggleFilter({ text, filters }: Asked, facet: Facet, value: string): Asked {
  const { [facet]: current, ...others } = filters;
  return { text, filters: current === value ? others : { ...others, [facet]: value } };
}
