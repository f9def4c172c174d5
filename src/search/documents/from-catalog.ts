// What readers may find, from the catalog: the one place where content becomes plain search documents.
import type { ElementWords } from '../../body/text.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import type { IndexInput } from '../index/build.ts';
import type { SearchDocument, SearchKind } from '../document.ts';
import { directAnswers } from './answers.ts';
import { eventDocument, sloganDocument } from './campaign.ts';
import { glossaryOf } from './glossary.ts';
import { listDocuments } from './lists.ts';
import { bodySections, makeDocument, yearOf } from './make.ts';
import { planDocument } from './plan.ts';
import { agencyDocument, lawDocument } from './reference.ts';

/** All that the index is made of. */
export function searchInput(catalog: Catalog): IndexInput {
  return { documents: searchDocuments(catalog), glossary: glossaryOf(catalog), answers: directAnswers(catalog) };
}

/** Everything that can be found, one document a page. Drafts and withdrawn entries are not in the catalog, so not here. */
function searchDocuments(catalog: Catalog): SearchDocument[] {
  const spoken = wordsOf(catalog);
  const prose = (kind: SearchKind) => (item: Prose) => proseDocument(item, kind, spoken);
  return [
    ...catalog.plans.map((plan) => planDocument(catalog, plan, spoken)),
    ...catalog.slogans.map((slogan) => sloganDocument(catalog, slogan)),
    ...catalog.events.map((event) => eventDocument(catalog, event)),
    ...catalog.leaflets.map(prose('leaflet')),
    ...catalog.broadcasts.map(prose('broadcast')),
    ...catalog.articles.map(prose('article')),
    ...catalog.pages.map((page) => prose(page.id === 'tro-giup' ? 'help' : 'page')(page)),
    ...catalog.agencies.map((agency) => agencyDocument(catalog, agency)),
    ...catalog.laws.map((law) => lawDocument(catalog, law)),
    ...listDocuments(),
  ];
}

/** How elements of a body read as words. */
function wordsOf(catalog: Catalog): ElementWords {
  return {
    hotline: (id) => catalog.site.hotlines.find((line) => line.id === id)?.number ?? id,
    slogan: (id) => catalog.find('slogans', id)?.data.text ?? id,
  };
}

type Prose = Item<'leaflets'> | Item<'broadcasts'> | Item<'articles'> | Item<'pages'>;

function proseDocument(item: Prose, kind: SearchKind, spoken: ElementWords): SearchDocument {
  const { data } = item;
  const head = { anchor: '', heading: '', lines: [data.summary, 'audience' in data ? data.audience : null] };
  const year = 'publishedOn' in data ? yearOf(data.publishedOn) : null;
  return makeDocument(kind, item, data.title, [head, ...bodySections(item, spoken)], { year });
}
