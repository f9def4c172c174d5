import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalCalendarMethod, type ICalCalendar } from 'ical-generator';
import type { AgendaItem } from '../../catalog/agenda.ts';
import type { Site } from '../../schemas/site.ts';
import { calendarWords as say } from '../../strings/calendar.ts';
import { remindersOf } from './alarms.ts';
import { titleOf, toEntry } from './entry.ts';

const DAY = 86_400;

/** How often a subscribed calendar is asked for again, in seconds. */
const REFRESH = DAY;

/** What one calendar file holds. */
export interface CalendarInput {
  /** Whose dates: a plan's or an agency's name; null for all. */
  of: string | null;
  site: Site;
  /** The public address of the site. */
  address: string;
  agenda: readonly AgendaItem[];
  /** Dates of withdrawn entries, sent as cancelled so that subscribers lose them. */
  cancelled: readonly AgendaItem[];
}

/** An iCalendar file (RFC 5545) with CRLF line ends. The same input gives the same bytes, in every time zone. */
export function toCalendar({ of, site, address, agenda, cancelled }: CalendarInput): string {
  const calendar = ical({
    prodId: { company: 'la-lanh', product: 'lich', language: 'VI' },
    name: `${site.name} – ${of ?? say.all}`,
    description: say.about,
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
  });
  for (const item of agenda) addEntry(calendar, item, address);
  for (const item of cancelled) calendar.createEvent(toEntry(item, address, true));
  return `${calendar.toString()}\r\n`;
}

/** The edge is set by its own call: given among an alarm's data it is passed over (ical-generator 10.2.0, ICalAlarm's constructor). */
function addEntry(calendar: ICalCalendar, item: AgendaItem, address: string): void {
  const event = calendar.createEvent(toEntry(item, address, false));
  for (const { days, before } of remindersOf(item)) {
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: days * DAY,
      description: `${say.remind}: ${titleOf(item)}`,
    });
    if (before === 'end') alarm.relatesTo(ICalAlarmRelatesTo.end);
  }
}
