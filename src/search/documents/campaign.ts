import type { Catalog, Item } from '../../catalog/catalog.ts';
import { nameParties, nameParty } from '../../catalog/parties.ts';
import { slogansOfEvent } from '../../catalog/relations.ts';
import { words } from '../../strings/common.ts';
import { event as eventText, slogan as sloganText } from '../../strings/material.ts';
import { search as text } from '../../strings/search.ts';
import { formatDay, formatDayLong } from '../../text/day.ts';
import type { SearchDocument } from '../document.ts';
import { makeDocument, placeOfPlan, yearOf } from './make.ts';
import { sentences } from './section.ts';

/** A slogan: its words, when to hang it, what can be taken. */
export function sloganDocument(catalog: Catalog, slogan: Item<'slogans'>): SearchDocument {
  const { data } = slogan;
  const event = catalog.find('events', data.event);
  const windows = data.windows.map((window) =>
    sentences(
      window.asWritten,
      `${formatDay(window.from)} – ${formatDay(window.to)}`,
      nameParties(catalog, window.by)
        .map(({ name }) => name)
        .join('; '),
    ),
  );
  return makeDocument(
    'slogan',
    slogan,
    data.text,
    [
      { anchor: '', heading: '', lines: [sloganText.kind[data.kind], event?.data.title, data.note] },
      { anchor: 'treo', heading: sloganText.hanging, lines: windows },
      { anchor: 'tai-ve', heading: text.materials, lines: [text.materialWords] },
    ],
    {
      year: yearOf(data.windows[0]?.from ?? event?.data.start ?? null),
      place: placeOfPlan(catalog, data.plan),
      dates: [...new Set(data.windows.flatMap((window) => [window.from, window.to]))],
    },
  );
}

/** An event: when, where, who; a Social Work Day with its slogans. */
export function eventDocument(catalog: Catalog, event: Item<'events'>): SearchDocument {
  const { data } = event;
  return makeDocument(
    'event',
    event,
    data.title,
    [
      { anchor: '', heading: '', lines: [data.summary] },
      {
        anchor: 'khi-nao',
        heading: eventText.when,
        lines: [
          formatDayLong(data.start),
          data.asWritten,
          data.venue,
          data.organiser && nameParty(catalog, data.organiser).name,
          data.participants.join('; '),
          catalog.find('plans', data.plan)?.data.shortTitle,
        ],
      },
      {
        anchor: 'khau-hieu',
        heading: eventText.slogans,
        lines: slogansOfEvent(catalog, event.id).map((slogan) => slogan.data.text),
        aside: true,
      },
    ],
    {
      year: yearOf(data.start),
      place: placeOfPlan(catalog, data.plan),
      dates: [data.start],
      state: data.start > catalog.asOf ? words.state.coming : words.state.past,
    },
  );
}
