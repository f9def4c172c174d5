import type { AgendaItem } from '../../catalog/agenda.ts';

/** A reminder some days before the beginning, or before the end, of an entry. */
export interface Reminder {
  days: number;
  before: 'start' | 'end';
}

/**
 * Reminders a week and a day before: of a single day, before it begins; of a period, before it ends, since its end is the
 * deadline. What hangs is called to mind the day before it goes up and on its last day. An event has none: nothing is due.
 */
export function remindersOf({
  kind,
  from,
  to,
  yearly,
}: Pick<AgendaItem, 'kind' | 'from' | 'to' | 'yearly'>): Reminder[] {
  if (kind === 'event') return [];
  if (kind === 'hanging')
    return [
      { days: 1, before: 'start' },
      { days: 1, before: 'end' },
    ];
  const before = from === to || yearly !== null ? 'start' : 'end';
  return [
    { days: 7, before },
    { days: 1, before },
  ];
}
