// What readers may find, from the catalog: the one place where content becomes plain search documents.
import type { ElementWords } from '../../body/text.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { broadcast } from '../../strings/material.ts';
import type { SearchDocument, SearchKind } from '../document.ts';
import { digestOf, sourceOf, type DocumentSource, type IndexInput } from '../index/input.ts';
import { directAnswers } from './answers.ts';
import { eventDocument, sloganDocument } from './campaign.ts';
import { glossaryOf } from './glossary.ts';
import { listDocuments } from './lists.ts';
import { bodiesIn, makeDocument, withoutBodies, yearOf, type Bodies } from './make.ts';
import { planDocument } from './plan.ts';
import { agencyDocument, lawDocument } from './reference.ts';

/** All that the index is made of. Bodies of entries that the index knows already are not parsed. */
export function searchInput(catalog: Catalog): IndexInput {
  return { documents: documentSources(catalog), glossary: glossaryOf(catalog), answers: directAnswers(catalog) };
}

/** Everything that can be found, one document a page. Drafts and withdrawn entries are not in the catalog, so not here. */
function* documentSources(catalog: Catalog): Generator<DocumentSource> {
  const spoken = wordsOf(catalog);
  const bodies = bodiesIn(spoken);
  const said = JSON.stringify([catalog.site.hotlines, catalog.slogans.map(({ id, data }) => [id, data.text])]);
  /** The digest rests on all that the document says but its body, which is known by its source and the words its elements say. */
  const bodied = (item: Item, make: (bodies: Bodies) => SearchDocument): DocumentSource => ({
    digest: digestOf(JSON.stringify(make(withoutBodies)), item.body, said),
    make: () => make(bodies),
  });
  const prose = (kind: SearchKind) => (item: Prose) => bodied(item, (bodies) => proseDocument(item, kind, bodies));
  for (const plan of catalog.plans) yield bodied(plan, (bodies) => planDocument(catalog, plan, bodies));
  yield* catalog.leaflets.map(prose('leaflet'));
  yield* catalog.broadcasts.map(prose('broadcast'));
  yield* catalog.articles.map(prose('article'));
  yield* catalog.pages.map((page) => prose(page.id === 'tro-giup' ? 'help' : 'page')(page));
  for (const slogan of catalog.slogans) yield sourceOf(sloganDocument(catalog, slogan));
  for (const event of catalog.events) yield sourceOf(eventDocument(catalog, event));
  for (const agency of catalog.agencies) yield sourceOf(agencyDocument(catalog, agency));
  for (const law of catalog.laws) yield sourceOf(lawDocument(catalog, law));
  yield* listDocuments().map(sourceOf);
}

/** How elements of a body read as words. */
function wordsOf(catalog: Catalog): ElementWords {
  return {
    hotline: (id) => catalog.site.hotlines.find((line) => line.id === id)?.number ?? id,
    slogan: (id) => catalog.find('slogans', id)?.data.text ?? id,
  };
}

type Prose = Item<'leaflets'> | Item<'broadcasts'> | Item<'articles'> | Item<'pages'>;

function proseDocument(item: Prose, kind: SearchKind, bodies: Bodies): SearchDocument {
  const { data } = item;
  const head = {
    anchor: '',
    heading: '',
    lines: [
      data.summary,
      'audience' in data ? data.audience : null,
      'slotSeconds' in data ? broadcast.slot(data.slotSeconds) : null,
    ],
  };
  const year = 'publishedOn' in data ? yearOf(data.publishedOn) : null;
  return makeDocument(kind, item, data.title, [head, ...bodies(item)], { year });
}
