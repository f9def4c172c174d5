import type { Catalog, Item } from '../../catalog/catalog.ts';
import { citationsOf } from '../../catalog/citations.ts';
import { search as text } from '../../strings/search.ts';
import { formatDay, formatDayLong } from '../../text/day.ts';
import type { SearchDocument } from '../document.ts';
import { makeDocument, said, yearOf } from './make.ts';
import { sentences } from './section.ts';
import { workOf } from './work.ts';

/** An agency: what it is, what it has to do by when, what it is today. */
export function agencyDocument(catalog: Catalog, agency: Item<'agencies'>): SearchDocument {
  const { data } = agency;
  return makeDocument(
    'agency',
    agency,
    data.name,
    [
      { anchor: '', heading: '', lines: [data.about, ...data.abbreviations, data.note] },
      {
        anchor: 'viec',
        heading: text.duties,
        lines: workOf(catalog, agency.id).map((duty) => sentences(duty.what, said(duty.when))),
      },
      {
        anchor: 'nay-la',
        heading: text.successors,
        lines: data.successors.map((each) =>
          sentences(
            catalog.find('agencies', each.agency)?.data.name ?? each.agency,
            each.scope,
            `${text.from} ${formatDay(each.from)}`,
          ),
        ),
      },
    ],
    { place: catalog.place.get(data.place ?? '')?.name ?? null },
  );
}

/** A legal document: what it says, and the plans that rest on it. */
export function lawDocument(catalog: Catalog, law: Item<'laws'>): SearchDocument {
  const { data } = law;
  return makeDocument(
    'law',
    law,
    `${data.type} ${data.number}`,
    [
      {
        anchor: '',
        heading: '',
        lines: [data.title, data.about, data.issuer, data.date && formatDayLong(data.date), data.note],
      },
      {
        anchor: 'ai-dua-vao',
        heading: text.citedBy,
        lines: citationsOf(catalog, law.id).map((citation) => citation.plan.name),
      },
    ],
    {
      year: yearOf(data.date),
      agency: catalog.find('agencies', data.agency)?.data.name ?? null,
      codes: [data.number, ...data.alsoWritten],
      dates: data.date === null ? [] : [data.date],
    },
  );
}
