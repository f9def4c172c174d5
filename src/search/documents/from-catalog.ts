// What readers may find, from the catalog: the one place where content becomes plain search documents.
import { parseBody } from '../../body/parse.ts';
import { sectionsOf, type ElementWords } from '../../body/text.ts';
import { citationsOf } from '../../catalog/citations.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { dutiesOf } from '../../catalog/duties.ts';
import { nameParty } from '../../catalog/parties.ts';
import { words } from '../../strings/common.ts';
import { search as text } from '../../strings/search.ts';
import { formatDay, formatDayLong } from '../../text/day.ts';
import { formatWhen, type When } from '../../text/when.ts';
import type { SearchDocument, SearchKind, SearchSection } from '../document.ts';
import { planDocument } from './plan.ts';
import { section, type SectionInput } from './section.ts';

/** Everything that can be found, one document a page. Drafts and withdrawn entries are not in the catalog, so not here. */
export function searchDocuments(catalog: Catalog): SearchDocument[] {
  const spoken = wordsOf(catalog);
  return [
    ...catalog.plans.map((plan) => planDocument(catalog, plan, spoken)),
    ...catalog.slogans.map((slogan) => sloganDocument(catalog, slogan)),
    ...catalog.events.map((event) => eventDocument(catalog, event)),
    ...catalog.leaflets.map((item) => proseDocument(item, 'leaflet', spoken, item.data.audience)),
    ...catalog.broadcasts.map((item) => proseDocument(item, 'broadcast', spoken)),
    ...catalog.articles.map((item) => proseDocument(item, 'article', spoken)),
    ...catalog.pages.map((item) => proseDocument(item, item.id === 'tro-giup' ? 'help' : 'page', spoken)),
    ...catalog.agencies.map((agency) => agencyDocument(catalog, agency)),
    ...catalog.laws.map((law) => lawDocument(catalog, law)),
  ];
}

/** How elements of a body read as words. */
export function wordsOf(catalog: Catalog): ElementWords {
  return {
    hotline: (id) => catalog.site.hotlines.find((line) => line.id === id)?.number ?? id,
    slogan: (id) => catalog.find('slogans', id)?.data.text ?? id,
  };
}

const NOTHING = { year: null, place: null, agency: null, state: null, codes: [], dates: [], phones: [] };

function make(
  kind: SearchKind,
  item: Item,
  title: string,
  sections: (SectionInput | null)[],
  more: Partial<SearchDocument>,
): SearchDocument {
  const kept = sections.flatMap((each): SearchSection[] => (each === null ? [] : section(each)));
  return {
    ...NOTHING,
    url: item.url,
    title,
    kind,
    breadcrumbs: [text.crumbs[item.collection]],
    sections: kept,
    ...more,
  };
}

function sloganDocument(catalog: Catalog, slogan: Item<'slogans'>): SearchDocument {
  const { data } = slogan;
  const event = catalog.find('events', data.event);
  const windows = data.windows.map((window) => {
    const by = window.by.map((party) => nameParty(catalog, party).name).join('; ');
    return [window.asWritten, `${formatDay(window.from)} – ${formatDay(window.to)}`, by].filter(Boolean).join('. ');
  });
  const year = data.windows[0]?.from ?? event?.data.start ?? null;
  return make(
    'slogan',
    slogan,
    data.text,
    [
      { anchor: '', heading: '', lines: [text.kinds.slogan, event?.data.title, data.note] },
      { anchor: 'treo', heading: text.hanging, lines: windows },
      { anchor: 'tai-ve', heading: text.materials, lines: [text.materialWords] },
    ],
    { year: yearOf(year), dates: data.windows.flatMap((window) => [window.from, window.to]) },
  );
}

function eventDocument(catalog: Catalog, event: Item<'events'>): SearchDocument {
  const { data } = event;
  const organiser = data.organiser === null ? null : nameParty(catalog, data.organiser).name;
  return make(
    'event',
    event,
    data.title,
    [
      {
        anchor: '',
        heading: '',
        lines: [data.summary, formatDayLong(data.start), data.asWritten, data.venue, organiser, ...data.participants],
      },
    ],
    {
      year: yearOf(data.start),
      dates: [data.start],
      state: data.start > catalog.asOf ? words.state.coming : words.state.past,
    },
  );
}

type Prose = Item<'leaflets'> | Item<'broadcasts'> | Item<'articles'> | Item<'pages'>;

function proseDocument(
  item: Prose,
  kind: SearchKind,
  spoken: ElementWords,
  extra: string | null = null,
): SearchDocument {
  const { tree } = parseBody(item.body, item.collection);
  const [intro, ...parts] = [
    { anchor: '', heading: '', lines: [item.data.summary, extra] },
    ...bodySections(tree, spoken),
  ];
  return make(kind, item, item.data.title, [intro, ...parts], {});
}

/** The sections of a body as the page numbers them. */
export function bodySections(tree: Parameters<typeof sectionsOf>[0], spoken: ElementWords): SectionInput[] {
  return sectionsOf(tree, spoken).map(({ anchor, heading, paragraphs }) => ({
    anchor: anchor ?? '',
    heading: heading ?? '',
    lines: paragraphs,
  }));
}

function agencyDocument(catalog: Catalog, agency: Item<'agencies'>): SearchDocument {
  const { data } = agency;
  const place = data.place === null ? null : (catalog.place.get(data.place)?.name ?? null);
  const duties = dutiesOf(catalog, agency.id).map((duty) => [duty.what, said(duty.when)].filter(Boolean).join(', '));
  const successors = data.successors.map((each) => catalog.find('agencies', each.agency)?.data.name ?? each.agency);
  return make(
    'agency',
    agency,
    data.name,
    [
      { anchor: '', heading: '', lines: [data.about, ...data.abbreviations, data.note] },
      { anchor: 'viec', heading: text.duties, lines: duties },
      { anchor: 'nay-la', heading: text.successors, lines: successors },
    ],
    { place },
  );
}

function lawDocument(catalog: Catalog, law: Item<'laws'>): SearchDocument {
  const { data } = law;
  const citing = citationsOf(catalog, law.id).map((citation) =>
    [citation.lead, citation.type, citation.number, citation.plan.data.shortTitle].filter(Boolean).join(' '),
  );
  return make(
    'law',
    law,
    `${data.type} ${data.number}`,
    [
      {
        anchor: '',
        heading: '',
        lines: [data.title, data.about, data.issuer, data.date === null ? null : formatDayLong(data.date), data.note],
      },
      { anchor: 'ai-dua-vao', heading: text.citedBy, lines: citing },
    ],
    {
      year: yearOf(data.date),
      codes: [data.number, ...data.alsoWritten],
      dates: data.date === null ? [] : [data.date],
    },
  );
}

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
const said = (when: When | null) => (when === null ? null : (when.asWritten ?? formatWhen(when)));
