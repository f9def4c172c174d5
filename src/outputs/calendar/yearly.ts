import { isDay, type Day, type YearlyDay } from '../../text/day.ts';

/**
 * The rule of a yearly day within a period: its first day and an RRULE that ends with the last one in the period. UNTIL is a
 * date because DTSTART is one (RFC 5545, 3.3.10). Where the period holds no such day, the first after its beginning stands alone.
 */
export function yearlyRule(yearly: YearlyDay, { from, to }: { from: Day; to: Day }): { first: Day; rule: string } {
  const on = (year: number): Day => `${year}${yearly.slice(1)}`;
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 9 },
    (_, index) => Number(from.slice(0, 4)) + index,
  );
  const days = years.map(on).filter((day) => isDay(day) && day >= from);
  const first = days[0] ?? from;
  const last = days.filter((day) => day <= to).at(-1) ?? first;
  return { first, rule: `RRULE:FREQ=YEARLY;UNTIL=${last.replaceAll('-', '')}` };
}
