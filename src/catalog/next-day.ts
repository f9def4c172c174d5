import type { Catalog } from './catalog.ts';
import { toNamed, type Named } from './named.ts';
import { nextSocialWorkDay, type SocialWorkDay } from './social-work-day.ts';
import { ask } from './watch.ts';

/** The next Social Work Day, with its own page and its theme where they are known. */
export interface NextDay extends SocialWorkDay {
  event: Named | null;
  theme: string | null;
}

/** As seen from the day of the data. */
export const nextDayOf = (catalog: Catalog): NextDay => nextDayAsked(catalog, '');
const nextDayAsked = ask('next-day', (catalog): NextDay => {
  const next = nextSocialWorkDay(catalog.asOf);
  const event = catalog.events.find(({ data }) => data.kind === 'social-work-day' && data.start === next.day);
  const theme = event && catalog.slogans.find(({ data }) => data.event === event.id && data.kind === 'theme');
  return { ...next, event: event ? toNamed(event) : null, theme: theme?.data.text ?? null };
});
