import { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { absolute } from '../../addresses.ts';
import type { AgendaItem, CalendarItem } from '../../catalog/agenda.ts';
import { calendarWords as say } from '../../strings/calendar.ts';
import { words } from '../../strings/common.ts';
import { addDays, formatDay, type Day } from '../../text/day.ts';
import { describeDates } from './dates.ts';
import { yearlyRule } from './yearly.ts';

/** Part of every UID and of no address: a calendar keeps its entries when the site moves to another host. */
const UID_HOST = 'la-lanh';

/**
 * One VEVENT (RFC 5545, 3.6.1). Everything in it comes from content: the UID from ids, DTSTAMP and SEQUENCE from the
 * changes that the entry lists, so the same content gives the same bytes. Days are dates; DTEND is the day after the last.
 */
export function toEntry(item: CalendarItem, site: string, cancelled: boolean): ICalEventData {
  const rule = item.yearly === null ? null : yearlyRule(item.yearly, item);
  const first = rule?.first ?? item.from;
  const last = rule?.first ?? item.to;
  const { life, venue } = item;
  return {
    id: uidOf(item),
    stamp: startOf(life.last ?? first),
    created: startOf(life.first ?? first),
    lastModified: startOf(life.last ?? first),
    sequence: life.times - 1,
    allDay: true,
    start: dateOf(first),
    end: dateOf(addDays(last, 1)),
    ...(rule && { repeating: rule.rule }),
    summary: cancelled ? `${say.withdrawn}: ${titleOf(item)}` : titleOf(item),
    description: describe(item, site),
    ...(venue !== null && { location: venue }),
    categories: [{ name: words.kind[item.kind] }],
    url: absolute(site, item.url),
    transparency: ICalEventTransparency.TRANSPARENT,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** "/" becomes ".": clients make file names of UIDs, and an id has neither. */
export const uidOf = ({ key }: Pick<AgendaItem, 'key'>): string => `${key.replaceAll('/', '.')}@${UID_HOST}`;

/** The date part is all that is written, and it is written in UTC. */
const dateOf = (day: Day): Date => new Date(day);

const SEVEN_HOURS = 7 * 60 * 60 * 1000;

/** The first moment of a day in Viet Nam. A time with an hour of its own is slow to read. */
const startOf = (day: Day): Date => new Date(Date.parse(day) - SEVEN_HOURS);

/** The first sentence, no longer than a phone shows; the description has all of it. A report says for which plan. */
export function titleOf({ title, kind, plan }: AgendaItem): string {
  const sentence = /^.{20,}?[.;](?=\s|$)/su.exec(title)?.[0].slice(0, -1) ?? title.replace(/\.$/, '');
  const whole = kind === 'report' && plan !== null ? `${sentence} (${plan.name})` : sentence;
  if (whole.length <= 160) return whole;
  const words = whole.slice(0, 160).replace(/\s+\S*$/u, '');
  return `${words.replace(/[,;:]$/, '')} …`;
}

function describe(item: AgendaItem, site: string): string {
  const { title, parties, plan, where, kind, to } = item;
  const lines = [
    title,
    ...whoOf(kind, parties),
    `${say.when}: ${describeDates(item)}.`,
    ...(kind === 'hanging' ? [`${say.takeDown} ${formatDay(to)}.`] : []),
    ...(plan === null ? [] : [`${say.plan}: ${plan.name}${where === null ? '' : `, ${say.section} ${where}`}.`]),
    `${say.page}: ${absolute(site, item.url)}`,
  ];
  return lines.join('\n');
}

/** Of a report, those who send it and, last in the list, the one it goes to. */
function whoOf(kind: AgendaItem['kind'], parties: AgendaItem['parties']): string[] {
  const names = parties.map((party) => party.name);
  if (names.length === 0) return [];
  if (kind !== 'report') return [`${say.who}: ${names.join('; ')}.`];
  return [`${say.from}: ${names.slice(0, -1).join('; ')}.`, `${say.to}: ${names.at(-1) ?? ''}.`];
}
