/** Document numbers, days, months, quarters and phones as codes: the one reader for what is indexed and what is asked. */
import { readDays } from './codes-of-days.ts';
import { readNumbers } from './codes-of-documents.ts';
import { readPhones } from './codes-of-phones.ts';
import { fold } from './spelling.ts';

export interface FoundCode {
  /** Where it stands in the NFC text. */
  start: number;
  end: number;
  /** The narrowest code, which a query looks for: "#n87khstttt", "#d25m3y2024". */
  exact: string;
  /** Wider codes that the index holds as well: "#kh87", "#n87", "#d25m3", "#m3y2024". */
  wider: string[];
}

/** Reads a span at a time; `context` is the year of the document, which a day without a year belongs to. */
export type CodeReader = (text: string, context: CodeContext) => FoundCode[];

export interface CodeContext {
  year: number | null;
  /** A query is short and sloppy: "kh 87" and "25.3" are codes there, and only there is a bare "số 87" one. */
  asked: boolean;
}

const READERS: CodeReader[] = [readPhones, readNumbers, readDays];

/** All codes of a text, first to last, none overlapping. */
export function findCodes(text: string, context: CodeContext): FoundCode[] {
  let rest = fold(text.normalize('NFC').toLowerCase()).replace(/[–—−]/g, '-');
  if (!/\d|quy/.test(rest)) return [];
  const found: FoundCode[] = [];
  for (const read of READERS) {
    for (const code of read(rest, context)) {
      found.push(code);
      rest = blank(rest, code.start, code.end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The same text with the span of each code turned into spaces. */
export function cutCodes(text: string, codes: FoundCode[]): string {
  return codes.reduce((rest, code) => blank(rest, code.start, code.end), text);
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
