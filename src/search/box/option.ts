import { kindNames } from '../../strings/search.ts';
import type { SearchResult } from '../engine/search.ts';
import { make, makePieces } from './elements.ts';

/** One suggestion: the title, what kind of page it is, and the section that answers. */
export function toOption(result: SearchResult, id: string): HTMLElement {
  const [section] = result.sections;
  const about = [kindNames[result.kind], result.place, result.year].filter(Boolean).join(' · ');
  return make(
    'li',
    { id, role: 'option', 'aria-selected': 'false', 'data-url': section?.url ?? result.url },
    make('span', { 'data-title': '' }, ...makePieces(result.title)),
    section && section.heading.length > 0 ? make('span', { 'data-section': '' }, ...makePieces(section.heading)) : null,
    make('span', { 'data-about': '' }, about),
  );
}
