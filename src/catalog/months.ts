import { addDays, daysBetween, lastDayOfMonth, toDay, weekday, type Day } from '../text/day.ts';
import type { AgendaItem } from './agenda.ts';

/** A calendar month, "2024-03". */
export type Month = string;

/** One square of a month's page; days of the neighbouring months have no items. */
export interface Square {
  day: Day;
  inMonth: boolean;
  items: AgendaItem[];
}

export interface MonthPage {
  month: Month;
  /** Whole weeks from Monday to Sunday. */
  weeks: Square[][];
  /** What runs through more days than fit a square: periods longer than two weeks. */
  long: AgendaItem[];
}

/** What stands in the squares of a month, each once. */
export const itemsIn = ({ weeks }: MonthPage): AgendaItem[] => [
  ...new Set(weeks.flat().flatMap((square) => square.items)),
];

/** Longer periods are told beside the squares instead of in each of them. */
const LONGEST_IN_SQUARES = 14;

/** Every stretch of days that an item covers: one, or one a year for a yearly day within its period. */
export function occurrencesOf(item: AgendaItem): { from: Day; to: Day }[] {
  if (item.yearly === null) return [{ from: item.from, to: item.to }];
  const [month = 1, day = 1] = item.yearly.slice(2).split('-').map(Number);
  const [first, last] = [Number(item.from.slice(0, 4)), Number(item.to.slice(0, 4))];
  const days = Array.from({ length: last - first + 1 }, (_, index) => toDay(first + index, month, day));
  return days.flatMap((each) =>
    each !== null && each >= item.from && each <= item.to ? [{ from: each, to: each }] : [],
  );
}

/** The months in which anything happens, first to last; a period of years counts at its two ends only. */
export function monthsOf(agenda: readonly AgendaItem[]): Month[] {
  const months = new Set<Month>();
  for (const { from, to } of agenda.flatMap(occurrencesOf)) {
    months.add(from.slice(0, 7));
    months.add(to.slice(0, 7));
  }
  return [...months].sort();
}

/** The items by every month that they touch, in their order. */
export function indexByMonth(agenda: readonly AgendaItem[]): Map<Month, AgendaItem[]> {
  const index = new Map<number, Set<AgendaItem>>();
  for (const item of agenda)
    for (const { from, to } of occurrencesOf(item))
      for (let month = countMonths(from), last = countMonths(to); month <= last; month++) {
        const known = index.get(month);
        if (known) known.add(item);
        else index.set(month, new Set([item]));
      }
  return new Map([...index].map(([month, items]) => [monthAt(month), [...items]]));
}

/** Every year that an item touches. */
export function yearsOfItem(item: AgendaItem): string[] {
  return occurrencesOf(item).flatMap(({ from, to }) => {
    const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  });
}

/** Months since the year 0. */
const countMonths = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const monthAt = (count: number): Month => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;

const lengths = new WeakMap<AgendaItem, boolean>();

/** Whether an item is told beside the squares. */
function isLong(item: AgendaItem): boolean {
  const before = lengths.get(item);
  if (before !== undefined) return before;
  const long = item.yearly === null && daysBetween(item.from, item.to) >= LONGEST_IN_SQUARES;
  lengths.set(item, long);
  return long;
}

/** A month laid out in weeks, from the items that touch it. */
export function layOutMonth(items: readonly AgendaItem[], month: Month): MonthPage {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  const first: Day = `${month}-01`;
  const last = lastDayOfMonth(year, number);
  const start = addDays(first, -daysSinceMonday(first));
  const before = daysBetween(start, first);
  const count = Math.ceil((daysBetween(start, last) + 1) / 7) * 7;
  const squares = Array.from({ length: count }, (_, index): Square => {
    const day = addDays(start, index);
    return { day, inMonth: day.startsWith(month), items: [] };
  });
  for (const item of items)
    for (const { from, to } of isLong(item) ? [] : occurrencesOf(item)) {
      if (from > last || to < first) continue;
      const [begin, end] = [from < first ? first : from, to > last ? last : to];
      for (let date = Number(begin.slice(8)); date <= Number(end.slice(8)); date++)
        squares[before + date - 1]?.items.push(item);
    }
  const weeks = Array.from({ length: count / 7 }, (_, week) => squares.slice(week * 7, week * 7 + 7));
  return { month, weeks, long: items.filter(isLong) };
}

export const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;

/** 0 for Monday to 6 for Sunday. */
function daysSinceMonday(day: Day): number {
  const name = weekday(day).toLowerCase();
  return WEEKDAYS.findIndex((each) => each.toLowerCase() === name);
}
