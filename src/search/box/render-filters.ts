import { facetNames, kindNames, search as words } from '../../strings/search.ts';
import type { SearchKind } from '../document.ts';
import { FACETS, type Facet } from '../engine/documents.ts';
import type { FacetCounts } from '../engine/facets.ts';
import { toAddress, toggleFilter, type Asked } from './address.ts';
import { make } from './elements.ts';

const SHOWN = 8;

/** A list of links for each facet that tells results apart; each link is the address of the narrowed search. */
export function renderFilters(facets: FacetCounts, asked: Asked): HTMLElement[] {
  const groups = FACETS.filter((facet) => facets[facet].length > 1 || asked.filters[facet] !== undefined).map((facet) =>
    renderFacet(facet, facets, asked),
  );
  if (Object.keys(asked.filters).length === 0) return groups;
  const clear = toAddress({ text: asked.text, filters: {} });
  return [...groups, make('p', {}, make('a', { href: clear, 'data-search-link': '' }, words.clear))];
}

function renderFacet(facet: Facet, facets: FacetCounts, asked: Asked): HTMLElement {
  const chosen = asked.filters[facet];
  const values = facets[facet];
  const shown = values.filter(({ value }, index) => index < SHOWN || value === chosen);
  const missing = chosen !== undefined && !values.some(({ value }) => value === chosen);
  const all = missing ? [{ value: chosen, count: 0 }, ...shown] : shown;
  return make(
    'div',
    { role: 'group', 'aria-label': facetNames[facet] },
    make('h2', {}, facetNames[facet]),
    make(
      'ul',
      {},
      ...all.map(({ value, count }) =>
        make(
          'li',
          {},
          make(
            'a',
            {
              href: toAddress(toggleFilter(asked, facet, value)),
              'aria-current': value === chosen ? 'true' : null,
              'data-search-link': '',
              'data-filter': `${facet} ${value}`,
            },
            `${facet === 'kind' ? nameKind(value) : value} (${count.toString()})`,
          ),
        ),
      ),
    ),
  );
}

const nameKind = (value: string): string => (value in kindNames ? kindNames[value as SearchKind] : value);
