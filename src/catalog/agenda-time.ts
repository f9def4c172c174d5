import { agenda as text } from '../strings/agenda.ts';
import { formatDay, formatYearlyDay } from '../text/day.ts';
import type { AgendaItem } from './agenda.ts';
import { occurrencesOf } from './months.ts';

/** When, in a few words: a limit says so, a yearly day that comes once only is that day. */
export function timeOf(item: AgendaItem): string {
  const [first, second] = occurrencesOf(item);
  if (item.yearly !== null) return first && !second ? formatDay(first.from) : formatYearlyDay(item.yearly);
  if (item.isLimit) return text.before(formatDay(item.from));
  return item.from === item.to ? formatDay(item.from) : `${formatDay(item.from)} – ${formatDay(item.to)}`;
}
