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
import { NO_STAMPS, openStamps, type Stamped, type Stamps } from './stamps.ts';

/**
 * All that the index is made of. Documents whose stamp in `before` still holds are not put together, and bodies of entries that the
 * index knows already are not parsed. `after` takes the stamps of this time.
 */
export function searchInput(
  catalog: Catalog,
  before: ReadonlyMap<string, Stamped> = NO_STAMPS,
  after: Stamps = new Map(),
): IndexInput {
  const digestOfItem = openStamps(catalog, before, after);
  return {
    documents: documentSources(catalog, digestOfItem),
    glossary: glossaryOf(catalog),
    answers: directAnswers(catalog),
  };
}

/** Names what stands in a body only by its id. */
const NAMES_OTHERS = /<\s*(?:Hotline|Slogan)\b/;

/** Everything that can be found, one document a page. Drafts and withdrawn entries are not in the catalog, so not here. */
function* documentSources(catalog: Catalog, digestOfItem: ReturnType<typeof openStamps>): Generator<DocumentSource> {
  const bodies = bodiesIn(wordsOf(catalog));
  const saidIn = ({ site, slogans }: Catalog): string =>
    JSON.stringify([site.hotlines, slogans.map(({ id, data }) => [id, data.text])]);
  /** The digest rests on all that the document says but its body, which is known by its source and the words its elements say. */
  const bodied = (item: Item, make: (catalog: Catalog, bodies: Bodies) => SearchDocument): DocumentSource => ({
    digest: digestOfItem(item, (watched) => {
      const said = NAMES_OTHERS.test(item.body) ? saidIn(watched) : '';
      return digestOf(JSON.stringify(make(watched, withoutBodies)), item.body, said);
    }),
    make: () => make(catalog, bodies),
  });
  const plain =
    <I extends Item>(make: (catalog: Catalog, item: I) => SearchDocument) =>
    (item: I): DocumentSource => ({
      digest: digestOfItem(item, (watched) => sourceOf(make(watched, item)).digest),
      make: () => make(catalog, item),
    });
  const prose = (kind: SearchKind) => (item: Prose) => bodied(item, (_, bodies) => proseDocument(item, kind, bodies));
  for (const plan of catalog.plans) yield bodied(plan, (seen, bodies) => planDocument(seen, plan, bodies));
  yield* catalog.leaflets.map(prose('leaflet'));
  yield* catalog.broadcasts.map(prose('broadcast'));
  yield* catalog.articles.map(prose('article'));
  yield* catalog.pages.map((page) => prose(page.id === 'tro-giup' ? 'help' : 'page')(page));
  yield* catalog.slogans.map(plain(sloganDocument));
  yield* catalog.events.map(plain(eventDocument));
  yield* catalog.agencies.map(plain(agencyDocument));
  yield* catalog.laws.map(plain(lawDocument));
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
