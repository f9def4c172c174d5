import type { CodeReader, FoundCode } from './codes.ts';

/** Kinds of documents as people write them, without marks; the longest first. */
const TYPES: Record<string, string> = {
  'thong tu lien tich': 'ttlt',
  'quyet dinh': 'qd',
  'nghi quyet': 'nq',
  'nghi dinh': 'nd',
  'chuong trinh': 'ctr',
  'huong dan': 'hd',
  'thong bao': 'tb',
  'thong tu': 'tt',
  'to trinh': 'ttr',
  'cong van': 'cv',
  'ke hoach': 'kh',
  'bao cao': 'bc',
  'chi thi': 'ct',
  'de an': 'da',
  luat: 'luat',
  ttlt: 'ttlt',
  ttr: 'ttr',
  kh: 'kh',
  qd: 'qd',
  nq: 'nq',
  nd: 'nd',
  cv: 'cv',
  tt: 'tt',
  ct: 'ct',
  bc: 'bc',
  da: 'da',
};
const NAMES = Object.keys(TYPES).join('|');
const SYMBOLS = new Set(Object.values(TYPES));

/** 87/KH-STTTT, 32/2010/QĐ-TTg, 11/2011/TTLT/BTC-BLĐTBXH, 978/BLĐTBXH-CBTXH, 02-NQ/TW */
const WHOLE =
  /(?<![\d/.-])(\d{1,4})\s*[/-]\s*(?:((?:19|20)\d\d)\s*\/\s*)?([a-z]{2,}\d*(?:&[a-z]+)*(?:\s?[-/]\s?[a-z]+\d*(?:&[a-z]+)*)*)/g;
/** "quyết định số 32", "kh 87", "kế hoạch 102/2011", "đề án 32" */
const NAMED = new RegExp(
  `\\b(${NAMES})\\s*(?:so)?\\s*:?\\s*(\\d{1,4})(?:\\s*/\\s*((?:19|20)\\d\\d))?(?![\\d/]|\\s*(?:thang|nam)\\b)`,
  'g',
);
/** "87 kh", "32qd" */
const TURNED = /\b(\d{1,4})\s?(kh|qd|ttr|ttlt|nq)\b/g;
/** "thông tư liên tịch 11/2011" loses its name to NAMED; a bare "32/2010" can only be a number, since no month is over 12. */
const BARE = /(?<![\d/.-])(\d{1,4})\/((?:19|20)\d\d)(?![\d/])/g;
const SPOKEN = /\bso\s+(\d{1,4})\b(?!\s*[/.]\s*\d)/g;

export const readNumbers: CodeReader = (text, { asked }) => {
  const found: FoundCode[] = [];
  const taken = (start: number) => found.some((code) => code.start <= start && start < code.end);
  const keep = (match: RegExpMatchArray, code: { exact: string; wider: string[] } | null) => {
    const start = match.index ?? 0;
    if (code && !taken(start)) found.push({ start, end: start + match[0].trimEnd().length, ...code });
  };
  for (const match of text.matchAll(WHOLE)) keep(match, wholeNumber(match, text));
  for (const match of text.matchAll(NAMED)) {
    const name = match[1] ?? '';
    if (!asked && name.length <= 3) continue;
    keep(match, namedNumber(TYPES[name] ?? name, match[2] ?? '', match[3]));
  }
  if (asked)
    for (const match of text.matchAll(TURNED)) keep(match, namedNumber(match[2] ?? '', match[1] ?? '', undefined));
  for (const match of text.matchAll(BARE)) {
    if (Number(match[1]) > 12)
      keep(match, { exact: `#n${plain(match[1])}y${match[2] ?? ''}`, wider: [`#n${plain(match[1])}`] });
  }
  if (asked)
    for (const match of text.matchAll(SPOKEN))
      keep(match, isYear(match[1]) ? null : { exact: `#n${plain(match[1])}`, wider: [] });
  return found;
};

function wholeNumber(match: RegExpMatchArray, text: string): { exact: string; wider: string[] } | null {
  const number = plain(match[1]);
  const year = match[2];
  const symbol = (match[3] ?? '').replace(/[^a-z0-9]/g, '');
  const parts = (match[3] ?? '').split(/[-/\s]+/);
  if (/^(?:thang|nam|tuan|nguoi|xa|don|dong)/.test(symbol) || (parts.length < 2 && !SYMBOLS.has(symbol) && !year))
    return null;
  const type = parts.find((part) => SYMBOLS.has(part)) ?? typeBefore(text, match.index ?? 0);
  const wider = [`#n${number}`];
  if (type) wider.push(`#${type}${number}`);
  if (year) wider.push(`#n${number}y${year}`);
  if (type && year) wider.push(`#${type}${number}y${year}`);
  return { exact: `#n${number}${symbol}`, wider };
}

function namedNumber(
  type: string,
  written: string,
  year: string | undefined,
): { exact: string; wider: string[] } | null {
  if (!year && isYear(written)) return null;
  const number = plain(written);
  return year
    ? { exact: `#${type}${number}y${year}`, wider: [`#${type}${number}`, `#n${number}`, `#n${number}y${year}`] }
    : { exact: `#${type}${number}`, wider: [`#n${number}`] };
}

/** The kind named just before a number that carries none itself: "Công văn số 978/BLĐTBXH-CBTXH". */
function typeBefore(text: string, at: number): string | null {
  const before = [...text.slice(Math.max(0, at - 26), at).matchAll(new RegExp(`\\b(?:${NAMES})\\b`, 'g'))].at(-1);
  return before ? (TYPES[before[0]] ?? null) : null;
}

const plain = (digits: string | undefined): string => String(Number(digits));
const isYear = (digits: string | undefined): boolean => /^(?:19|20)\d\d$/.test(digits ?? '');
