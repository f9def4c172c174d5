// Calendar days as text, counted in UTC so that no machine's time zone can move them.

/** A calendar day in Viet Nam (Asia/Ho_Chi_Minh), written YYYY-MM-DD (ISO 8601-1 §5.2.2.1); years 1000 to 9999. */
export type Day = string;

/** A day that comes back each year, written --MM-DD (vCard's truncated form, RFC 6350 §4.3.1). 29 February is one. */
export type YearlyDay = string;

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

/** The day of these numbers (month 1 to 12), or null when the calendar has no such day. */
export function toDay(year: number, month: number, day: number): Day | null {
  return isInCalendar(year, month, day) ? write(year, month, day) : null;
}

/** Is this a day of the calendar, written YYYY-MM-DD? "2017-02-29" is not. */
export function isDay(text: string): boolean {
  return text.length === 10 && text[4] === '-' && text[7] === '-' && isInCalendar(...split(text));
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
  const count = countDays(day) + FIRST_WEEKDAY;
  return WEEKDAYS[count - 7 * Math.floor(count / 7)] ?? '';
}

/** The day `count` whole days later (earlier when negative). Throws RangeError outside the years 1000 to 9999. */
export function addDays(day: Day, count: number): Day {
  const later = Number.isInteger(count) ? dayAt(countDays(day) + count) : null;
  if (later === null) throw new RangeError(`${day} plus ${count} days is outside the calendar`);
  return later;
}

/** Whole days from `a` to `b`; negative when `b` is earlier. Throws RangeError when either is no day. */
export function daysBetween(a: Day, b: Day): number {
  return countDays(b) - countDays(a);
}

/** The last day of a month (1 to 12). Throws RangeError when there is no such month. */
export function lastDayOfMonth(year: number, month: number): Day {
  const day = toDay(year, month, lengthOf(year, month));
  if (day === null) throw new RangeError(`No month ${month} in year ${year}`);
  return day;
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
  return [readDigits(day, 0, 4), readDigits(day, 5, 7), readDigits(day, 8, 10)];
}

/** The number that stands there in figures; NaN where anything else does. */
function readDigits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; none when there is no such month. */
function lengthOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
}

function isInCalendar(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    Number.isInteger(day) &&
    year >= 1000 &&
    year <= 9999 &&
    day >= 1 &&
    day <= lengthOf(year, month)
  );
}

// Days are counted without the machine's dates: calendars ask for them hundreds of thousands of times. A year is counted from
// March, so that the day a leap year has more is its last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
const DAYS_OF_400_YEARS = 146_097;
/** The weekday of the day that is counted 0, 1 March of the year 0. */
const FIRST_WEEKDAY = 3;

/** Days since 1 March of the year 0 of the Gregorian calendar. */
function countDays(day: Day): number {
  const [year, month, date] = parts(day);
  const from = month > 2 ? year : year - 1;
  const cycle = Math.floor(from / 400);
  const inCycle = from - cycle * 400;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return cycle * DAYS_OF_400_YEARS + inCycle * 365 + Math.floor(inCycle / 4) - Math.floor(inCycle / 100) + inYear;
}

/** The day so many days after 1 March of the year 0; null outside the years 1000 to 9999. */
function dayAt(count: number): Day | null {
  const cycle = Math.floor(count / DAYS_OF_400_YEARS);
  const inCycle = count - cycle * DAYS_OF_400_YEARS;
  const year = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const date = inYear - Math.floor((153 * march + 2) / 5) + 1;
  return toDay(year + cycle * 400 + (month < 3 ? 1 : 0), month, date);
}

const write = (year: number, month: number, date: number): Day => `${year}-${pad(month)}-${pad(date)}`;

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
