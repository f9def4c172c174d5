// Reads the words of a plan that name a time. What the words leave open stays open: null, never a guess.
import { isDay, lastDayOfMonth, toDay } from './day.ts';
import type { Day } from './day.ts';
import type { Time, When } from './when.ts';

type Context = { year: number | null; recurs: boolean };
type PartialDay = { date: number; month: number | null; year: number | null };

const YEAR = String.raw`[12]\d{3}`;
const WHOLE_DAY = String.raw`\d{1,2} ?/ ?\d{1,2} ?/ ?${YEAR}|\d{1,2}-\d{1,2}-${YEAR}|\d{1,2}\.\d{1,2}\.${YEAR}|${YEAR}-\d\d-\d\d`;
const SPOKEN_DAY = String.raw`\d{1,2} tháng \d{1,2}(?:(?:,? năm |/)${YEAR})?`;
const DAY = String.raw`${WHOLE_DAY}|${SPOKEN_DAY}|\d{1,2} ?/ ?\d{1,2}`;
const TO = String.raw`(?: ?- ?| (?:đến|tới)(?: hết)? )`;
const BY = String.raw`(?:trước|(?:chậm|muộn) nhất(?: là)?(?: vào| đến| trước)?|không quá|đến(?: hết)?|hạn(?: chót| cuối)?(?: là)?:?)`;
const OF_YEAR = String.raw`(?:(?:,? năm | ?[/-] ?)(${YEAR}))?`;

/** Tried in this order: what is written longest is meant first. */
const READERS: readonly [pattern: RegExp, read: (match: RegExpExecArray, context: Context) => Time | null][] = [
  [words(String.raw`(?:từ )?(?:ngày )?(${DAY}|\d{1,2})${TO}(?:ngày )?(${DAY})`), readPeriod],
  [words(String.raw`${BY} (?:ngày )?(${DAY})`), (match, context) => readOneDay('before', match, context)],
  [words(String.raw`(?:ngày )(${DAY})`), (match, context) => readOneDay('day', match, context)],
  [words(String.raw`(${WHOLE_DAY}|${SPOKEN_DAY})`), (match, context) => readOneDay('day', match, context)],
  [/^(\d{1,2} ?\/ ?\d{1,2})(?: (?:hằng|hàng|mỗi) năm)?$/, (match, context) => readOneDay('day', match, context)],
  [words(String.raw`(\d{1,2}|ba|sáu|chín) tháng (đầu|cuối)${OF_YEAR}`), readSomeMonths],
  [words(String.raw`(?:từ )?tháng (\d{1,2})${OF_YEAR}${TO}(?:tháng )?(\d{1,2})${OF_YEAR}`), readMonths],
  [words(String.raw`tháng (\d{1,2})${OF_YEAR}`), readMonths],
  [words(String.raw`qu[ýí] (iv|i{1,3}|[1-4])${OF_YEAR}`), readQuarter],
  [words(String.raw`(?:từ )?(?:năm )?(${YEAR})${TO}(?:năm )?(${YEAR})`), readYears],
  [words(String.raw`năm (${YEAR})`), readYear],
  [/^([12]\d{3})$/, readYear],
];

const EVERY_YEAR = /(?:hằng|hàng|mỗi) năm/;
const RECURRING = /(?:hằng|hàng|mỗi) năm|định k[ỳì]/;
const OPEN_END = /(?:^|[^\p{L}])(?:từ|sau|trước|đến|hết|qua|đầu|cuối|giữa|nửa|tuần[^,;]{0,12})(?: ngày)? $/u;
const ANOTHER_TIME = new RegExp(String.raw`\d ?/ ?\d|(?<!\p{L})(?:tháng \d|năm ${YEAR}|qu[ýí] (?:[1-4]|i))`, 'u');

/**
 * Reads the one time that Vietnamese words name: "Quý II năm 2017", "trong năm 2017", "từ ngày 22/3-28/3/2024" (the
 * left end takes the year of the right), "trước ngày 05/4/2024", "tháng 3 năm 2024", "6 tháng đầu năm 2024",
 * "giai đoạn 2010-2020", "định kỳ 06 tháng (ngày 20/6)". `year` is the year of the document, for words without one;
 * a day without a year whose words say that it recurs (định kỳ, hằng năm) is a yearly day either way.
 * Null when the words name no time, several, a vague one ("cuối năm 2017") or one that the calendar lacks.
 * `asWritten` is the text, trimmed.
 */
export function readWhen(text: string, options: { year?: number | null } = {}): When | null {
  const plain = normalize(text);
  const context = { year: options.year ?? null, recurs: RECURRING.test(plain) };
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const [before, after] = [plain.slice(0, match.index), plain.slice(match.index + match[0].length)];
    if (OPEN_END.test(before) || ANOTHER_TIME.test(`${before};${after}`)) return null;
    const time = read(match, context);
    if (time === null || (EVERY_YEAR.test(plain) && !('yearly' in time))) return null;
    return { asWritten: text.trim(), ...time };
  }
  return null;
}

function readPeriod([, left = '', right = '']: RegExpExecArray, { year }: Context): Time | null {
  const end = splitDay(right);
  const start = splitDay(left);
  const to = complete(end, year);
  if (to === null) return null;
  const from = complete({ ...start, month: start.month ?? end.month }, end.year ?? year);
  return from !== null && from <= to ? { from, to } : null;
}

function readOneDay(kind: 'day' | 'before', [, text = '']: RegExpExecArray, { year, recurs }: Context): Time | null {
  const partial = splitDay(text);
  if (partial.year === null && recurs) {
    const day = complete(partial, 2000);
    return day === null ? null : { yearly: `-${day.slice(4)}` };
  }
  const day = complete(partial, year);
  if (day === null) return null;
  return kind === 'day' ? { day } : { before: day };
}

function readSomeMonths([, count = '', which, ofYear]: RegExpExecArray, { year }: Context): Time | null {
  const months = { ba: 3, sáu: 6, chín: 9 }[count] ?? Number(count);
  return which === 'đầu'
    ? toMonths([toYear(ofYear, year), 1], [toYear(ofYear, year), months])
    : toMonths([toYear(ofYear, year), 13 - months], [toYear(ofYear, year), 12]);
}

function readMonths([, first, firstYear, last = first, lastYear = firstYear]: RegExpExecArray, { year }: Context) {
  return toMonths([toYear(firstYear ?? lastYear, year), Number(first)], [toYear(lastYear, year), Number(last)]);
}

function readQuarter([, quarter = '', ofYear]: RegExpExecArray, context: Context): Time | null {
  const year = toYear(ofYear, context.year);
  const number = ['i', 'ii', 'iii', 'iv'].indexOf(quarter) + 1 || Number(quarter);
  return year === null ? null : { quarter: `${year}-Q${number}` };
}

function readYears([, from, to]: RegExpExecArray): Time | null {
  return Number(from) < Number(to) ? { fromYear: Number(from), toYear: Number(to) } : null;
}

function readYear([, year]: RegExpExecArray): Time {
  return { year: Number(year) };
}

function toMonths([fromYear, first]: [number | null, number], [toYear, last]: [number | null, number]): Time | null {
  if (fromYear === null || toYear === null || last < 1 || last > 12) return null;
  const from = toDay(fromYear, first, 1);
  const to = lastDayOfMonth(toYear, last);
  return from !== null && from <= to ? { from, to } : null;
}

function toYear(written: string | undefined, fallback: number | null): number | null {
  return written === undefined ? fallback : Number(written);
}

function splitDay(text: string): PartialDay {
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const [date = 0, month = null, year = null] = isDay(text) ? numbers.reverse() : numbers;
  return { date, month, year };
}

function complete({ date, month, year }: PartialDay, fallbackYear: number | null): Day | null {
  const someYear = year ?? fallbackYear;
  return month === null || someYear === null ? null : toDay(someYear, month, date);
}

function words(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d]|\d[/.-])(?:${pattern})(?![\p{L}\d]|[/.]\d)`, 'u');
}

function normalize(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
