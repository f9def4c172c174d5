// The number and symbol that name an official document.
import { DOCUMENT_TYPES } from './document-types.ts';

export { DOCUMENT_TYPES };

/** The parts of a number and symbol. */
export type DocumentNumber = {
  /** As cited: without "Số:", without spaces, "Đ" for its look-alikes: "87/KH-STTTT", "/KH-UBND". */
  text: string;
  /** The running number; null where the paper leaves it blank. */
  number: number | null;
  /** A letter behind the number, as in "15a/KH-UBND"; null when there is none. */
  suffix: string | null;
  /** Only normative documents carry it. */
  year: number | null;
  /** A key of `DOCUMENT_TYPES`; null for a công văn and for what the National Assembly passes ("91/2025/QH15"). */
  type: string | null;
  typeName: string | null;
  /** Issuing body, then drafting unit; the bodies together for a joint document: ["BTC", "BLĐTBXH"]. */
  bodies: string[];
};

const LONGEST = 100;
const BODY = String.raw`\p{Lu}[\p{L}\p{N}&.]*`;
const BLANK = String.raw`[.…_]*`;
const FORM = new RegExp(
  String.raw`^(?<number>\d{1,5}|${BLANK})(?<suffix>\p{Ll})?(?:\/(?<year>[12]\d{3}))?[/-](?<symbol>${BODY}(?:[/-]${BODY})*)$`,
  'u',
);
const TYPE_BY_CAPITALS = new Map(Object.keys(DOCUMENT_TYPES).map((type) => [type.toUpperCase(), type]));

/**
 * Reads a text that is one number and symbol: "87/KH-STTTT", "420/UBND-LĐTBXH" (công văn), "32/2010/QĐ-TTg",
 * "11/2011/TTLT/BTC-BLĐTBXH", "02-NQ/TW" (Party), "91/2025/QH15"; "Số:" may stand before it, and "Số: /KH-UBND" is
 * a number left blank. Null for anything else. Form: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3, and
 * Thông tư 01/2011/TT-BNV, Điều 7 before it; years: Nghị định 34/2016/NĐ-CP; Party: Hướng dẫn 36-HD/VPTW.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  if (text.length > LONGEST) return null;
  const plain = tidy(text);
  const { number = '', suffix = null, year, symbol } = FORM.exec(plain)?.groups ?? {};
  if (symbol === undefined) return null;
  const [first = '', ...others] = symbol.split(/[/-]/);
  const type = TYPE_BY_CAPITALS.get(first.toUpperCase()) ?? null;
  if (type === null && !/\p{Lu}.*\p{Lu}/u.test(first)) return null;
  return {
    text: plain,
    number: /\d/.test(number) ? Number(number) : null,
    suffix,
    year: year === undefined ? null : Number(year),
    type,
    typeName: type === null ? null : (DOCUMENT_TYPES[type] ?? null),
    bodies: type === null ? [first, ...others] : others,
  };
}

/**
 * Do both texts name the same document? Compared part by part: "07" is "7", "TTLT/BTC-BTP" is "TTLT-BTC-BTP",
 * "QĐ-TTG" is "QĐ-TTg"; "32/QĐ-TTg" is not "32/2010/QĐ-TTg". A blank number equals nothing, not even itself.
 */
export function sameNumber(a: string, b: string): boolean {
  const key = numberKey(a);
  return key !== null && key === numberKey(b);
}

/** The same key for every writing of one number (see `sameNumber`); null for a blank one and for what is no number. */
export function numberKey(text: string): string | null {
  const parsed = parseDocumentNumber(text);
  if (parsed?.number == null) return null;
  const { number, suffix, year, type, bodies } = parsed;
  return JSON.stringify([number, suffix, year, type, bodies.map((body) => body.toUpperCase())]);
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/[‐‑‒–—−]/g, '-')
    .trim()
    .replace(/^số\s*:?\s*/iu, '')
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/^[\s.…_]+(?=[/-])/u, '');
}
