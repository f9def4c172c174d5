import type { AgendaItem } from '../../catalog/agenda.ts';
import { calendarWords as say } from '../../strings/calendar.ts';
import { formatDay, formatYearlyDay } from '../../text/day.ts';

/** The days of an item in figures, with the words of the document: "1/4/2017 đến 30/6/2017 (văn bản viết: Quý II năm 2017)". */
export function describeDates({
  from,
  to,
  yearly,
  asWritten,
}: Pick<AgendaItem, 'from' | 'to' | 'yearly' | 'asWritten'>): string {
  const span = from === to ? formatDay(from) : `${formatDay(from)} đến ${formatDay(to)}`;
  const days = yearly === null ? span : `${formatYearlyDay(yearly)}, ${span}`;
  return asWritten === null ? days : `${days} (${say.inDocument}: ${asWritten})`;
}
