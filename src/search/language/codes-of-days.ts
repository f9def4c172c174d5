import type { CodeReader, FoundCode } from './codes.ts';

const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const YEAR = '(?:19|20)\\d\\d';

/** "22/3-28/3/2024", "24-28/3/2024": the left end takes month and year from the right one. */
const RANGE = new RegExp(
  `(?<![\\d/.])(\\d{1,2})(?:[/.](\\d{1,2}))?\\s*-\\s*(\\d{1,2})[/.](\\d{1,2})(?:[/.](${YEAR}))?(?![\\d/])`,
  'g',
);
const ISO = new RegExp(`(?<!\\d)(${YEAR})-(\\d{2})-(\\d{2})(?!\\d)`, 'g');
const DAY = new RegExp(`(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(${YEAR}))?(?![\\d/])`, 'g');
const SPELLED_DAY = new RegExp(`\\b(\\d{1,2})\\s+thang\\s+(\\d{1,2})(?:\\s+(?:nam\\s+)?(${YEAR}))?`, 'g');
const MONTH = new RegExp(`(?:\\bthang\\s+|(?<![\\d/.-]))(\\d{1,2})\\s*(?:/|\\s+nam\\s+|\\s+)(${YEAR})(?![\\d/])`, 'g');
const QUARTER = new RegExp(`\\b(?:quy|q)\\s*(i{1,3}|iv|[1-4])\\b(?:\\s*[-/]?\\s*(?:nam\\s+)?(${YEAR}))?`, 'g');

export const readDays: CodeReader = (text, context) => {
  const found: FoundCode[] = [];
  const free = (start: number) => !found.some((code) => code.start <= start && start < code.end);
  const keep = (match: RegExpMatchArray, code: Omit<FoundCode, 'start' | 'end'> | null) => {
    const start = match.index ?? 0;
    if (code && free(start)) found.push({ start, end: start + match[0].length, ...code });
  };
  for (const match of text.matchAll(RANGE)) {
    const [, fromDay, fromMonth, toDay, toMonth, year] = match;
    const to = dayCode(toDay, toMonth, year, context.year);
    const from = dayCode(fromDay, fromMonth ?? toMonth, year, context.year);
    keep(match, to && from && { exact: to.exact, wider: [...to.wider, from.exact, ...from.wider] });
  }
  for (const match of text.matchAll(ISO)) keep(match, dayCode(match[3], match[2], match[1], null));
  for (const match of text.matchAll(DAY)) {
    const sure = match[2] === '/' || match[4] !== undefined || context.asked;
    keep(match, sure ? dayCode(match[1], match[3], match[4], context.year) : null);
  }
  for (const match of text.matchAll(SPELLED_DAY)) keep(match, dayCode(match[1], match[2], match[3], context.year));
  for (const match of text.matchAll(QUARTER)) keep(match, quarterCode(match[1] ?? '', match[2], context.year));
  for (const match of text.matchAll(MONTH)) {
    const spoken = /thang|\//.test(match[0]);
    keep(match, spoken && isMonth(match[1]) ? { exact: `#m${plain(match[1])}y${match[2] ?? ''}`, wider: [] } : null);
  }
  return found;
};

function dayCode(day: string | undefined, month: string | undefined, year: string | undefined, context: number | null) {
  if (!isMonth(month) || Number(day) < 1 || Number(day) > 31) return null;
  const short = `#d${plain(day)}m${plain(month)}`;
  const known = year ?? (context === null ? undefined : String(context));
  if (!known) return { exact: short, wider: [] };
  const long = `${short}y${known}`;
  const monthOfYear = `#m${plain(month)}y${known}`;
  return year ? { exact: long, wider: [short, monthOfYear] } : { exact: short, wider: [long, monthOfYear] };
}

function quarterCode(written: string, year: string | undefined, context: number | null) {
  const quarter = `#q${ROMAN[written] ?? Number(written)}`;
  const known = year ?? (context === null ? undefined : String(context));
  if (!known) return { exact: quarter, wider: [] };
  return year ? { exact: `${quarter}y${year}`, wider: [quarter] } : { exact: quarter, wider: [`${quarter}y${known}`] };
}

const plain = (digits: string | undefined): string => String(Number(digits));
const isMonth = (digits: string | undefined): boolean => Number(digits) >= 1 && Number(digits) <= 12;
