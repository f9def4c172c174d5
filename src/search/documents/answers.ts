import type { Catalog } from '../../catalog/catalog.ts';
import { nextSocialWorkDay } from '../../catalog/social-work-day.ts';
import { search as text } from '../../strings/search.ts';
import { formatDay } from '../../text/day.ts';
import { readPhone } from '../../text/phone.ts';
import type { DirectAnswer } from '../document.ts';
import { hintsFor } from '../language/hints.ts';

/** Facts told above the results: numbers that were checked, the coming Social Work Day. Numbers printed in old plans are results only. */
export function directAnswers(catalog: Catalog): DirectAnswer[] {
  const next = nextSocialWorkDay(catalog.asOf);
  const event = catalog.events.find((each) => each.data.kind === 'social-work-day' && each.data.start === next.day);
  return [
    ...catalog.site.hotlines.map((line): DirectAnswer => ({
      asks: 'phone',
      title: line.label,
      value: line.number,
      note: line.about,
      url: '/tro-giup/',
      dial: readPhone(line.number)?.digits ?? null,
      words: hintsFor(`${line.label}. ${line.about}`),
    })),
    {
      asks: 'date',
      title: text.nextDay,
      value: formatDay(next.day),
      note: text.edition(next.edition),
      url: event?.url ?? '/su-kien/',
      dial: null,
    },
  ];
}
