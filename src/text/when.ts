// The times that official plans name: days, periods, quarters, years, yearly days and limits.
import { formatDay, formatYearlyDay, isYearlyDay, lastDayOfMonth, toDay } from './day.ts';
import type { Day, YearlyDay } from './day.ts';

export { readWhen } from './read-when.ts';

/** A quarter of a year, written YYYY-Q1 to YYYY-Q4. */
export type Quarter = string;

/** What a time says. Both ends of a period belong to it. */
export type Time =
  | { day: Day }
  | { from: Day; to: Day }
  | { quarter: Quarter }
  | { year: number }
  | { fromYear: number; toYear: number }
  | { yearly: YearlyDay }
  | { before: Day };

/** A time as a plan gives it: one `Time`, and the words it was read from (null when nobody wrote any). */
export type When = { asWritten: string | null } & Time;

export type WhenKind = 'day' | 'period' | 'quarter' | 'year' | 'years' | 'yearly' | 'before';

/** Days from the first to the last, both included. */
export type Period = { from: Day; to: Day };

/** Which of the seven kinds of time this is. */
export function whenKind(when: When): WhenKind {
  if ('day' in when) return 'day';
  if ('from' in when) return 'period';
  if ('quarter' in when) return 'quarter';
  if ('year' in when) return 'year';
  if ('fromYear' in when) return 'years';
  if ('yearly' in when) return 'yearly';
  return 'before';
}

/** Is this a quarter, written 2017-Q2? */
export function isQuarter(text: string): boolean {
  return /^[1-9]\d{3}-Q[1-4]$/.test(text);
}

/**
 * The days a time covers: quarter II is 1/4 to 30/6. A limit is the limit day alone, since when work begins is
 * not said; a yearly day has no one period: null. Throws RangeError on a quarter or year that does not exist.
 */
export function toPeriod(when: When): Period | null {
  if ('day' in when) return { from: when.day, to: when.day };
  if ('from' in when) return { from: when.from, to: when.to };
  if ('quarter' in when) return quarterPeriod(when.quarter);
  if ('year' in when) return yearsPeriod(when.year, when.year);
  if ('fromYear' in when) return yearsPeriod(when.fromYear, when.toYear);
  if ('before' in when) return { from: when.before, to: when.before };
  return null;
}

/**
 * The meaning of a time in a settled form ("quý II năm 2017", "trước ngày 5/4/2024"), whatever words it was read
 * from; show `asWritten` where the document's own words count. Throws RangeError on what is no day or quarter.
 */
export function formatWhen(when: When): string {
  if ('day' in when) return `ngày ${formatDay(when.day)}`;
  if ('from' in when) return `từ ngày ${formatDay(when.from)} đến ngày ${formatDay(when.to)}`;
  if ('quarter' in when) {
    const [year, quarter] = splitQuarter(when.quarter);
    return `quý ${['I', 'II', 'III', 'IV'][quarter - 1]} năm ${year}`;
  }
  if ('year' in when) return `năm ${when.year}`;
  if ('fromYear' in when) return `giai đoạn ${when.fromYear}-${when.toYear}`;
  if ('before' in when) return `trước ngày ${formatDay(when.before)}`;
  return formatYearlyDay(when.yearly);
}

/** Order of beginning, then of end; yearly days come last, in the order of the year. For Array.prototype.sort. */
export function compareWhen(a: When, b: When): number {
  const [first, second] = [orderOfWhen(a), orderOfWhen(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A text that stands in that order among its like, and before "~~~". */
export function orderOfWhen(when: When): string {
  if ('yearly' in when) return isYearlyDay(when.yearly) ? `~${when.yearly}` : '~~';
  const period = toPeriod(when);
  return period ? `${period.from} ${period.to}` : '~~';
}

function quarterPeriod(text: Quarter): Period {
  const [year, quarter] = splitQuarter(text);
  const from = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  return { from, to: lastDayOfMonth(year, quarter * 3) };
}

function splitQuarter(quarter: Quarter): [year: number, quarter: number] {
  if (!isQuarter(quarter)) throw new RangeError(`Not a quarter: ${quarter}`);
  return [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
}

function yearsPeriod(fromYear: number, toYear: number): Period {
  const from = toDay(fromYear, 1, 1);
  const to = toDay(toYear, 12, 31);
  if (from === null || to === null) throw new RangeError(`Not years: ${fromYear} to ${toYear}`);
  return { from, to };
}
