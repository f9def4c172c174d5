import { kindNames, search as words } from '../../strings/search.ts';
import type { DirectAnswer } from '../document.ts';
import type { SearchResponse, SearchResult } from '../engine/search.ts';
import { make, makePieces } from './elements.ts';

/** One document: title to its best section, the excerpt, then the other sections that answer. */
export function renderResult(result: SearchResult): HTMLElement {
  const [best, ...others] = result.sections;
  const about = [kindNames[result.kind], result.agency ?? result.place, result.year].filter(Boolean).join(' · ');
  return make(
    'li',
    { 'data-result': '' },
    make(
      'h2',
      {},
      make(
        'a',
        { href: best?.url ?? result.url },
        ...makePieces(result.title),
        ...(best && best.heading.length > 0 ? [': ', ...makePieces(best.heading)] : []),
      ),
    ),
    make('p', { 'data-about': '' }, about),
    best ? make('p', { 'data-excerpt': '' }, ...makePieces(best.excerpt)) : null,
    others.length > 0
      ? make(
          'ul',
          { 'aria-label': words.alsoIn },
          ...others.map(({ url, heading }) =>
            make(
              'li',
              {},
              make('a', { href: url }, ...(heading.length > 0 ? makePieces(heading) : makePieces(result.title))),
            ),
          ),
        )
      : null,
  );
}

/** Direct answers, "did you mean", and what to do when nothing is found. */
export function renderAnswers(response: SearchResponse, askFor: (text: string) => string): HTMLElement[] {
  const { answers, suggestion, sure, results } = response;
  return [
    answers.length > 0 ? make('section', { 'aria-label': words.answers }, ...answers.map(renderAnswer)) : null,
    suggestion === null
      ? null
      : make('p', {}, `${words.didYouMean}: `, make('a', { href: askFor(suggestion) }, suggestion), '?'),
    sure && results.length > 0
      ? null
      : make(
          'section',
          { 'data-nothing': '' },
          make('ul', { class: 'bullets' }, ...words.tryThis.map((advice) => make('li', {}, advice))),
          make('p', {}, make('a', { href: '/tro-giup/' }, words.callSomeone)),
          results.length > 0 ? make('p', {}, words.guesses) : null,
        ),
  ].filter((element) => element !== null);
}

function renderAnswer({ title, value, note, url, dial }: DirectAnswer): HTMLElement {
  return make(
    'p',
    { 'data-answer': '' },
    url === null ? title : make('a', { href: url }, title),
    ': ',
    dial === null
      ? make('strong', {}, value)
      : make('a', { href: `tel:${dial}`, 'aria-label': words.call(value) }, value),
    note ? ` (${note})` : null,
  );
}
