// Writes a text out as it is read aloud: numbers, days, hours, phone numbers, symbols of documents, abbreviations.
import { DOCUMENT_TYPES } from '../text/document-types.ts';
import { isSyllable } from '../text/syllable.ts';
import { ABBREVIATIONS, UNITS } from './abbreviations.ts';
import { isDayAndMonth, sayDate, sayDay, sayMonth } from './dates.ts';
import { readRoman, sayDigits, sayNumber, sayRank } from './numbers.ts';

/** The text as spoken, and the abbreviations nobody said how to say (they stay as they are). */
export function speak(text: string, own: Readonly<Record<string, string>> = {}): { text: string; unknown: string[] } {
  const source = text.normalize('NFC').replace(/\s+/gu, ' ');
  const unknown: string[] = [];
  let said = '';
  let at = 0;
  while (at < source.length) {
    const step = isStart(source, at) ? next(source, at, said, own, unknown) : null;
    said += step === null ? source.charAt(at) : capitalise(step.say, source.slice(at, at + 2), said);
    at += step === null ? 1 : step.length;
  }
  return { text: said, unknown };
}

/** A sentence that began with "25" begins with "Hai mươi lăm"; "Ngày" stays "Ngày". */
function capitalise(say: string, first: string, before: string): string {
  const opens = (/^[\d\p{Lu}]/u.test(first) && /(?:^|[.!?…]\s)$/u.test(before)) || /^\p{Lu}\p{Ll}/u.test(first);
  return opens ? say.slice(0, 1).toLocaleUpperCase('vi') + say.slice(1) : say;
}

interface Step {
  say: string;
  length: number;
}

type Rule = [pattern: RegExp, say: (parts: string[], before: string) => string | null];

/** Tried in order at the start of every word; null lets the next rule try. */
const RULES: readonly Rule[] = [
  [
    /(\d{1,2}) ?[-–] ?(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/])/y,
    ([, a = '', b = '', month = '', year]) =>
      isDayAndMonth(b, month) ? `${sayDay(a)} đến ${sayDate(b, month, year)}` : null,
  ],
  [
    /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/y,
    ([, day = '', month = '', year = ''], before) => dated(before, day, month, year),
  ],
  [
    /ngày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?(?!\d)/iy,
    ([, day = '', month = '', year]) => `ngày ${sayDate(day, month, year)}`,
  ],
  [
    /tháng (\d{1,2})(?:\/(\d{4}))?(?![\d/])/iy,
    ([, month = '', year]) => sayMonth(month) + (year === undefined ? '' : ` năm ${sayNumber(year)}`),
  ],
  [
    /(\d+)\/(?:(\d{4})\/)?([A-ZĐ][\p{Lu}\p{Ll}\d&/-]*\p{L}\d*)/uy,
    ([, number = '', year, symbol = ''], before) => saySymbol(number, year, symbol, before),
  ],
  [/(\d{1,2})\/(\d{1,2})(?![\d/])/y, ([, day = '', month = ''], before) => dated(before, day, month)],
  [
    /(\d{1,2}) ?(?:giờ|h|g) ?(\d{2})(?: ?phút)?(?![\d\p{L}])/uy,
    ([, hour = '', minute = '']) =>
      `${sayNumber(hour)} giờ ${minute === '00' ? '' : `${sayNumber(minute)} phút`}`.trim(),
  ],
  [/(\d{1,2})h(?![\d\p{L}])/uy, ([, hour = '']) => `${sayNumber(hour)} giờ`],
  [/0\d(?:[ .]?\d){7,10}(?!\d)/y, ([phone = '']) => sayDigits(phone)],
  [
    /\d{3,4}(?![\d.,/]\d|\d)/y,
    ([digits = ''], before) =>
      /(?:gọi|tổng đài|số máy|đường dây nóng|số điện thoại)(?: số)? $/iu.test(before) ? sayDigits(digits) : null,
  ],
  [/(lần thứ|thứ|hạng) (\d{1,2})(?!\d)/iy, ([, word = '', rank = '']) => `${word} ${sayRank(rank)}`],
  [
    /quý (\d|[IV]+)(?![\d\p{L}])/iuy,
    ([, quarter = '']) => `quý ${sayRank(readRoman(quarter.toUpperCase()) ?? quarter).replace('nhất', 'một')}`,
  ],
  [
    /(lần thứ|thứ|khóa|khoá|mục|phần|chương|kỳ|thế kỷ) ([IVX]+)(?![\p{L}\d])/iuy,
    ([, word = '', roman = '']) => sayRoman(word, roman),
  ],
  [/(\d+) ?[-–] ?(\d+)(?![\d/]|[.,]\d)/y, ([, from = '', to = '']) => `${sayNumber(from)} đến ${sayNumber(to)}`],
  [
    /(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?) ?(%|₫|đ|km|cm|m2|m²|m|ha|kg|tr)(?![\p{L}\d])/uy,
    ([, number = '', unit = '']) => `${sayNumber(number)} ${UNITS[unit] ?? unit}`,
  ],
  [/\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/y, ([number = '']) => sayNumber(number)],
  [/&/y, () => 'và'],
  [/v\.v\.?/iy, () => 'vân vân'],
];

function next(
  source: string,
  at: number,
  before: string,
  own: Readonly<Record<string, string>>,
  unknown: string[],
): Step | null {
  for (const [pattern, say] of RULES) {
    pattern.lastIndex = at;
    const parts = pattern.exec(source);
    const said = parts === null ? null : say([...parts], before);
    if (parts !== null && said !== null) return { say: said, length: parts[0].length };
  }
  return abbreviation(source, at, own, unknown);
}

function abbreviation(
  source: string,
  at: number,
  own: Readonly<Record<string, string>>,
  unknown: string[],
): Step | null {
  const word = /[\p{L}\d]+(?:[&-][\p{L}\d&-]*[\p{L}\d])?/uy;
  word.lastIndex = at;
  const found = word.exec(source)?.[0];
  if (found === undefined) return null;
  for (const short of [`${found}.`, found]) {
    const long = own[short] ?? ABBREVIATIONS[short];
    if (long !== undefined && source.startsWith(short, at)) return { say: long, length: short.length };
  }
  if (isAbbreviation(found)) unknown.push(found);
  return { say: found, length: found.length };
}

/** Capitals side by side that are no syllable: "UBND", but not "KẾ" and not "Việt". */
function isAbbreviation(word: string): boolean {
  return /\p{Lu}[\d&]*\p{Lu}/u.test(word) && !word.split('-').every(isSyllable);
}

function isStart(source: string, at: number): boolean {
  return at === 0 || !/[\p{L}\d]/u.test(source[at - 1] ?? '');
}

function dated(before: string, day: string, month: string, year?: string): string | null {
  if (!isDayAndMonth(day, month)) return null;
  const said = sayDate(day, month, year);
  return year !== undefined && !/(?:ngày|đến|từ|sáng|chiều|tối|mùng|mồng) $/iu.test(before) ? `ngày ${said}` : said;
}

/** "1791/QĐ-TTg" → "một nghìn …, Quyết định, Thủ tướng Chính phủ"; null when a part of the symbol
 * is unknown. A type that was named just before is not said twice. */
function saySymbol(number: string, year: string | undefined, symbol: string, before: string): string | null {
  const parts = symbol.split(/[-/]/).map((part) => {
    const congress = /^QH(\d+)$/.exec(part);
    if (congress !== null) return `Quốc hội khóa ${sayNumber(congress[1] ?? '')}`;
    return DOCUMENT_TYPES[part] ?? ABBREVIATIONS[part] ?? null;
  });
  if (parts.includes(null)) return null;
  const justSaid = before.slice(-40).toLowerCase();
  const said = parts.filter((part) => !justSaid.includes((part ?? '').toLowerCase()));
  return [sayNumber(number) + (year === undefined ? '' : ` năm ${sayNumber(year)}`), ...said].join(', ');
}

function sayRoman(word: string, roman: string): string | null {
  const number = readRoman(roman.toUpperCase());
  if (number === null) return null;
  return `${word} ${/thứ$/i.test(word) ? sayRank(number) : sayNumber(number)}`;
}
