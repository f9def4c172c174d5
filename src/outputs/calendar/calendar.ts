import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalCalendar,
  type ICalEvent,
} from 'ical-generator';
import { ADDRESSES } from '../../addresses.ts';
import type { CalendarItem } from '../../catalog/agenda.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { joinPieces } from '../../catalog/pieces.ts';
import type { Site } from '../../schemas/site.ts';
import { calendarWords as say } from '../../strings/calendar.ts';
import { remindersOf } from './alarms.ts';
import { titleOf, toEntry } from './entry.ts';
import { foldLines } from './fold.ts';

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
  agenda: readonly CalendarItem[];
  /** Dates of withdrawn entries, sent as cancelled so that subscribers lose them. */
  cancelled: readonly CalendarItem[];
}

/** An iCalendar file (RFC 5545) with CRLF line ends. The same input gives the same bytes, in every time zone. */
export function toCalendar({ of, site, address, agenda, cancelled }: CalendarInput): string {
  const { head, tail } = frameOf(site, of);
  return [
    head,
    ...agenda.map((item) => entryText(item, address, false)),
    ...cancelled.map((item) => entryText(item, address, true)),
    tail,
  ].join('');
}

/** The calendar of all dates, as UTF-8. An entry that is the same as in the last build is not written again. */
export function toWholeCalendar(
  catalog: Catalog,
  { site, address, agenda, cancelled }: Omit<CalendarInput, 'of'>,
): Uint8Array<ArrayBuffer> {
  const { head, tail } = frameOf(site, null);
  const makers = (items: readonly CalendarItem[], isCancelled: boolean) =>
    items.map((item) => ({
      key: `${isCancelled ? 'cancelled:' : ''}${item.key}`,
      given: [address, item],
      make: () => [entryText(item, address, isCancelled)],
    }));
  const file = { path: ADDRESSES.calendarFile.slice(1), head, between: '', tail: () => tail };
  const [bytes = new Uint8Array()] = joinPieces(
    catalog,
    [file],
    [...makers(agenda, false), ...makers(cancelled, true)],
  );
  return bytes;
}

function frameOf(site: Site, of: string | null): { head: string; tail: string } {
  const empty = openCalendar(`${site.name} – ${of ?? say.all}`).toString();
  const end = empty.lastIndexOf('END:VCALENDAR');
  return { head: foldLines(empty.slice(0, end)), tail: `${empty.slice(end)}\r\n` };
}

const openCalendar = (name: string): ICalCalendar =>
  ical({
    prodId: { company: 'la-lanh', product: 'lich', language: 'VI' },
    name,
    description: say.about,
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
  });

/** The same entry stands in the calendar of its plan, of every agency it names, and of all: it is written once. */
const known = new WeakMap<CalendarItem, Map<string, string>>();

function entryText(item: CalendarItem, address: string, cancelled: boolean): string {
  const key = `${cancelled} ${address}`;
  const texts = known.get(item) ?? new Map<string, string>();
  known.set(item, texts);
  const before = texts.get(key);
  if (before !== undefined) return before;
  const event = openCalendar('').createEvent(toEntry(item, address, cancelled));
  if (!cancelled) addReminders(event, item);
  const text = foldLines(event.toString());
  texts.set(key, text);
  return text;
}

/** The edge is set by its own call: given among an alarm's data it is passed over (ical-generator 10.2.0, ICalAlarm's constructor). */
function addReminders(event: ICalEvent, item: CalendarItem): void {
  for (const { days, before } of remindersOf(item)) {
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      triggerBefore: days * DAY,
      description: `${say.remind}: ${titleOf(item)}`,
    });
    if (before === 'end') alarm.relatesTo(ICalAlarmRelatesTo.end);
  }
}
