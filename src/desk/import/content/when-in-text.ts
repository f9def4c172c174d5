// Finds the words that name a time inside a sentence; src/text reads what they mean.
import { addDays, readDay } from '../../../text/day.ts';
import { readWhen, toPeriod, type When } from '../../../text/when.ts';

const DAY = String.raw`\d{1,2}\s?/\s?\d{1,2}(?:\s?/\s?\d{4})?|\d{1,2}[-.]\d{1,2}[-.]\d{4}|\d{1,2} tháng \d{1,2}(?:(?:,? năm |/)\d{4})?`;
const YEARLY = String.raw`(?:\s+(?:hằng|hàng) năm)?`;
/** "17 giờ 00", "16h30": an hour before the day. */
const HOUR = String.raw`\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{1,2}\s?(?:phút|')?)?,?\s+`;
const FORMS = [
  String.raw`(?:các\s+)?ngày\s+\d{1,2}(?:\s*(?:,|và)\s*\d{1,2})*\s*(?:,|và)\s*(?:${DAY})`,
  String.raw`(?:từ\s+)?(?:${HOUR})?(?:ngày\s+)?(?:${DAY}|\d{1,2})\s*(?:-|–|đến hết|đến|tới)\s*(?:hết\s+)?(?:${HOUR})?(?:ngày\s+)?(?:${DAY})`,
  String.raw`(?:trong\s+)?quý\s+(?:IV|I{1,3}|[1-4])\s*(?:,|và|-|–|đến)\s*(?:quý\s+)?(?:IV|I{1,3}|[1-4])(?:(?:,?\s*năm\s*|/|-)\d{4})?`,
  String.raw`(?:trước|chậm nhất(?: là)?(?: vào| đến| trước)?|muộn nhất|không quá|đến hết|hạn cuối(?: là)?:?)\s+(?:${HOUR})?(?:ngày\s+)?(?:${DAY})${YEARLY}`,
  String.raw`(?:vào\s+)?(?:ngày)\s+(?:${DAY})${YEARLY}`,
  String.raw`(?<![/\d])\d{1,2}/\d{1,2}/\d{4}`,
  String.raw`(?:trong\s+)?(?:từ\s+)?(?:tháng\s+)\d{1,2}(?:(?:/|-| năm )\d{4})?(?:\s*(?:-|–|đến hết|đến)\s*(?:tháng\s+)?\d{1,2}(?:(?:/|-| năm )\d{4}))?`,
  String.raw`(?:trong\s+)?[Qq]u[ýí]\s+(?:IV|I{1,3}|[1-4])(?:(?:,?\s*năm\s*|/|-)\d{4})?`,
  String.raw`\d{1,2}\s+tháng\s+(?:đầu|cuối)\s+năm\s+\d{4}`,
  String.raw`giai đoạn\s+\d{4}\s*(?:-|–|đến)\s*\d{4}`,
  String.raw`(?:từ\s+)?năm\s+\d{4}\s*(?:-|–|đến)\s*(?:năm\s+)?\d{4}`,
  String.raw`(?:trong|vào) năm\s+\d{4}`,
];
const ANY = new RegExp(`(?<![\\p{L}\\d/])(?:${FORMS.join('|')})(?!\\d)`, 'giu');

export interface FoundWhen {
  asWritten: string;
  when: When | null;
  index: number;
}

/** Every named time in a text, left to right; `when` is null where the words leave the day open. */
export function findWhens(text: string, year: number | null): FoundWhen[] {
  return [...text.slice(0, 20_000).matchAll(ANY)].map((match) => {
    const asWritten = match[0].replace(/\s+/g, ' ').trim();
    return { asWritten, when: readSafely(asWritten, year), index: match.index };
  });
}

/** First and last day of a time; a limit has no first day, a yearly day is its own text. */
export function toSpan(when: When | null): { from: string | null; to: string | null } {
  if (when === null) return { from: null, to: null };
  if ('before' in when) return { from: null, to: when.before };
  if ('yearly' in when) return { from: when.yearly, to: when.yearly };
  const period = toPeriod(when);
  return { from: period?.from ?? null, to: period?.to ?? null };
}

/** A day and month without a year, "--06-20", or null. */
export function yearlessDay(text: string): string | null {
  const match = /(?<!\d)(\d{1,2})\s?(?:\/|tháng)\s?(\d{1,2})(?!\s?\/?\d|\s+năm)/u.exec(text);
  const [, day = '', month = ''] = match ?? [];
  const when = match ? readSafely(`${day}/${month}/2000`, null) : null;
  return when && 'day' in when ? `-${when.day.slice(4)}` : null;
}

export function readSafely(text: string, year: number | null): When | null {
  try {
    if (isDayList(text)) return readDays(text, year);
    return (
      readQuarters(text, year) ??
      readWhen(text.replace(new RegExp(HOUR, 'giu'), '').replace(/^vào năm/iu, 'trong năm'), { year })
    );
  } catch {
    return null;
  }
}

/** "ngày 14 và 15/3/2024", "các ngày 11, 18, 25/4": several days under one month. */
export function isDayList(text: string): boolean {
  return /^(?:các\s+)?ngày\s+(?:\d{1,2}\s*(?:,|và)\s*)+\d{1,2}\s?(?:\/|tháng)/iu.test(text);
}

/** "ngày 14 và 15/3/2024", days that follow each other, are one time; others are several, and so are left open. */
function readDays(text: string, year: number | null): When | null {
  const match =
    /^(?:các\s+)?ngày\s+((?:\d{1,2}\s*(?:,|và)\s*)+)(\d{1,2})(?:\s?\/\s?|\s+tháng\s+)(\d{1,2})(?:\D{1,6}(\d{4}))?$/iu.exec(
      text,
    );
  if (!match) return null;
  const [, firsts = '', last = '', month = '', ofYear] = match;
  const days = [...firsts.matchAll(/\d+/g), [last]].map(([day]) => readDay(`${day}/${month}/${ofYear ?? year ?? ''}`));
  const [from = null, to = null] = [days[0], days.at(-1)];
  const follow = days.every((day, at) => day !== null && (at === 0 || day === addDays(days[at - 1] ?? day, 1)));
  return follow && from !== null && to !== null ? { asWritten: text, from, to } : null;
}

/** "quý I và quý II/2022": from the first day of the one to the last of the other. */
function readQuarters(text: string, year: number | null): When | null {
  const match = /quý\s+(IV|I{1,3}|[1-4])\s*(?:,|và|-|–|đến)\s*(?:quý\s+)?(IV|I{1,3}|[1-4])(?:\D*(\d{4}))?/iu.exec(text);
  const stated = match?.[3] ?? year;
  if (!match || stated === null) return null;
  const [first, last] = [match[1], match[2]].map((quarter) =>
    toPeriod({ asWritten: null, quarter: `${stated}-Q${quarterNumber(quarter ?? '')}` }),
  );
  return first && last && first.from < last.to ? { asWritten: text, from: first.from, to: last.to } : null;
}

function quarterNumber(written: string): number {
  return Number(written) || ['I', 'II', 'III', 'IV'].indexOf(written.toUpperCase()) + 1;
}
