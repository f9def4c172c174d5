// Mentions of other documents: "Quyết định số 32/2010/QĐ-TTg ngày 25/3/2010 của Thủ tướng Chính phủ".
import { readDay } from '../../../text/day.ts';
import { parseDocumentNumber } from '../../../text/document-number.ts';
import { capitalise, cleanIssuer, issuerBefore, issuerLength } from './instrument-issuer.ts';
import { TYPE } from './instrument-types.ts';

export interface Instrument {
  type: string;
  /** The law's or scheme's own name, where the type goes on with one. */
  name: string | null;
  number: string | null;
  numberAsWritten: string | null;
  date: string | null;
  dateAsWritten: string | null;
  issuer: string | null;
  start: number;
  end: number;
  /** Named only inside another one's subject, in brackets or in quotes. */
  nested: boolean;
  /** Beside or inside cannot be told from the words. */
  unsure: boolean;
}

const SYMBOL = String.raw`(?:\d{1,5}\s?[a-zđ]?\s?|[.…_]{1,12}\s?|(?=/))[/-]\s?(?:\d{4}\s?[/-]\s?)?\p{Lu}[\p{L}\d&.]*(?:\s?[/-]\s?\p{Lu}[\p{L}\d&]*)*`;
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}])(${TYPE})((?:\s+(?!(?:${TYPE})(?!\p{L}))[\p{L}-]+){0,8}?)\s+(?:số\s*:?\s*)?(${SYMBOL})`,
  'giu',
);
/** Acts of the National Assembly are often cited by name and day only. */
const NAMED =
  /(?<!\p{L})(Hiến pháp|Bộ luật|Luật|Pháp lệnh)(\s+(?:(?!số\s*:?\s*\d|ngày\s|năm\s)[\p{L},-]+\s+){0,30}?)(?:ngày\s+(?=[\d.…])|năm\s+\d{4})/gu;
const DATE =
  /^[\s,]*(?:,\s*)?ngày\s*((?:[\d.…_]+\s*(?:\/|-|\.|tháng)\s*[\d.…_]+\s*(?:\/|-|\.|,?\s*năm)\s*\d{4})|\d{1,2}\/\d{1,2}(?!\/))/iu;
/** Every mention in a text, in order, with its number, day and issuer. */
export function findInstruments(text: string): Instrument[] {
  const found: Instrument[] = [];
  const mentions = [...text.matchAll(NUMBERED), ...text.matchAll(NAMED)].sort((a, b) => a.index - b.index);
  for (const match of mentions) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const instrument = readMention(text, match);
    if (instrument) found.push(instrument);
  }
  markNesting(text, found);
  return found;
}

function readMention(text: string, match: RegExpExecArray): Instrument | null {
  const [whole, type = '', between = '', symbol = ''] = match;
  const isNamed = symbol === '';
  const words = between.trim();
  if (!isNamed && /(?<!\p{L})(?:ngày|theo|số|thực hiện|ban hành|phê duyệt|tại|và|kèm|hiện|này)(?!\p{L})/iu.test(words))
    return null;
  const end = match.index + (isNamed ? whole.replace(/ngày\s+$/i, '').length : whole.replace(/[\s.,]+$/, '').length);
  const number = isNamed ? null : symbol.replace(/\s*([/-])\s*/g, '$1').replace(/[.,]+$/, '');
  const parsed = number === null ? null : parseDocumentNumber(number);
  const instrument: Instrument = {
    type: capitalise(type),
    name: words || null,
    number: parsed && parsed.number !== null ? parsed.text : null,
    numberAsWritten: number,
    date: null,
    dateAsWritten: null,
    issuer: /^của\s/iu.test(words) ? cleanIssuer(words.replace(/^của\s+/iu, '')) : null,
    start: match.index,
    end,
    nested: false,
    unsure: false,
  };
  for (let turn = 0; turn < 2; turn++) readTail(text, instrument);
  instrument.issuer ??= issuerBefore(text.slice(0, instrument.start));
  return instrument;
}

/** Day and issuer follow in either order. */
function readTail(text: string, instrument: Instrument): void {
  const rest = text.slice(instrument.end);
  const date = instrument.dateAsWritten === null ? DATE.exec(rest) : null;
  if (date) {
    instrument.dateAsWritten = (date[1] ?? '').trim();
    instrument.date = readDay(
      instrument.dateAsWritten
        .replace(/\s+/g, ' ')
        .replace(/\s*(?:tháng|năm)\s*|\s*[-.]\s*/gu, '/')
        .replace(/\s/g, ''),
    );
    instrument.end += date[0].length;
    return;
  }
  const of = instrument.issuer === null ? /^\s*,?\s*của\s+/iu.exec(rest) : null;
  if (!of) return;
  const length = issuerLength(rest.slice(of[0].length), /liên/i.test(instrument.type));
  instrument.issuer = cleanIssuer(rest.slice(of[0].length, of[0].length + length));
  instrument.end += of[0].length + length;
}

function markNesting(text: string, found: Instrument[]): void {
  let nestedSinceOuter = false;
  found.forEach((instrument, at) => {
    const previous = found.slice(0, at).findLast((one) => !one.nested);
    const before = text.slice(0, instrument.start);
    const enclosed = isOpen(before, '(', ')') || isOpen(before, '“', '”');
    if (!previous) {
      instrument.nested = enclosed && at > 0;
      return;
    }
    const ordered =
      /[,;]\s*(?:và\s*)?(?:ý kiến(?: chỉ đạo)?|chỉ đạo|(?:(?:theo|xét|trên cơ sở) )?đề nghị|kết luận) của [^,;]{3,90} tại\s*(?:các\s)?\s*$/iu.test(
        before,
      );
    const joins =
      ordered || /(?:[,;]|(?:^|\s)và|cùng với)\s*(?:căn cứ|thực hiện|theo|tại)?\s*(?:các\s)?\s*$/iu.exec(before);
    instrument.nested = enclosed || !joins;
    const surely =
      ordered ||
      /;\s*(?:và\s*)?(?:căn cứ|thực hiện|theo|tại)?\s*$/iu.test(before) ||
      /[,;]\s*(?:và\s*)?(?:căn cứ|thực hiện|theo)\s+$/iu.test(before);
    if (!instrument.nested && nestedSinceOuter && !surely) {
      instrument.nested = true;
      instrument.unsure = true;
    }
    nestedSinceOuter = instrument.nested && !enclosed ? true : instrument.nested && nestedSinceOuter;
  });
}

function isOpen(text: string, open: string, close: string): boolean {
  return text.lastIndexOf(open) > text.lastIndexOf(close);
}
