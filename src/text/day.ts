// Calendar days as text, counted in UTC so that no machine's time zone can move them.

/** A calendar day in Viet Nam (Asia/Ho_Chi_Minh), written YYYY-MM-DD (ISO 8601-1 §5.2.2.1); years 1000 to 9999. */
export type Day = string;

/** A day that comes back each year, written --MM-DD (vCard's truncated form, RFC 6350 §4.3.1). 29 February is one. */
export type YearlyDay = string;

const MS_PER_DAY = 86_400_000;
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** The day of these numbers (month 1 to 12), or null when the calendar has no such day. */
export function toDay(year: number, month: number, day: number): Day | null {
  if (!(year >= 1000 && year <= 9999)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return text === `${year}-${pad(month)}-${pad(day)}` ? text : null;
}

/** Is this a day of the calendar, written YYYY-MM-DD? "2017-02-29" is not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && toDay(...split(text)) === text;
}

/**
 * Reads a text that is one day and nothing else: "18/02/2017", "18-2-2017", "18.02.2017", "ngày 18/02/2017",
 * "ngày 18 tháng 02 năm 2017", "2017-02-18". Null for anything else, so also for 31/02 and for two-digit years.
 */
export function readDay(text: string): Day | null {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (isDay(plain)) return plain;
  const match =
    /^(?:ngày )?(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/.exec(plain) ??
    /^(?:ngày )?(\d{1,2}) (tháng) (\d{1,2}),? năm (\d{4})$/.exec(plain);
  return match ? toDay(Number(match[4]), Number(match[3]), Number(match[1])) : null;
}

/** "18/2/2017". Throws RangeError when `day` is no day. */
export function formatDay(day: Day): string {
  const [year, month, date] = parts(day);
  return `${date}/${month}/${year}`;
}

/**
 * "ngày 05 tháng 02 năm 2024", "ngày 25 tháng 3 năm 2024": days below 10 and the months 1 and 2 take a zero
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4). Throws RangeError when `day` is no day.
 */
export function formatDayLong(day: Day): string {
  const [year, month, date] = parts(day);
  return `ngày ${pad(date)} tháng ${month < 3 ? pad(month) : month} năm ${year}`;
}

/** "thứ Hai" … "thứ Bảy", "Chủ nhật". Throws RangeError when `day` is no day. */
export function weekday(day: Day): string {
  return WEEKDAYS[new Date(toMs(day)).getUTCDay()] ?? '';
}

/** The day `count` whole days later (earlier when negative). Throws RangeError outside the years 1000 to 9999. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(toMs(day) + count * MS_PER_DAY);
  const later = toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  if (later === null) throw new RangeError(`${day} plus ${count} days is outside the calendar`);
  return later;
}

/** Whole days from `a` to `b`; negative when `b` is earlier. Throws RangeError when either is no day. */
export function daysBetween(a: Day, b: Day): number {
  return (toMs(b) - toMs(a)) / MS_PER_DAY;
}

/** The last day of a month (1 to 12). Throws RangeError when there is no such month. */
export function lastDayOfMonth(year: number, month: number): Day {
  for (const date of [31, 30, 29, 28]) {
    const day = toDay(year, month, date);
    if (day !== null) return day;
  }
  throw new RangeError(`No month ${month} in year ${year}`);
}

/** Is this a yearly day, written --MM-DD? */
export function isYearlyDay(text: string): boolean {
  return text.startsWith('--') && isDay(`2000-${text.slice(2)}`);
}

/** "20/6 hằng năm". Throws RangeError when `day` is no yearly day. */
export function formatYearlyDay(day: YearlyDay): string {
  if (!isYearlyDay(day)) throw new RangeError(`Not a yearly day: ${day}`);
  return `${Number(day.slice(5))}/${Number(day.slice(2, 4))} hằng năm`;
}

function parts(day: Day): [year: number, month: number, date: number] {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  return split(day);
}

function split(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

function toMs(day: Day): number {
  const [year, month, date] = parts(day);
  return Date.UTC(year, month - 1, date);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
