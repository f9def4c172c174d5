/** The stretch of a text that answers best, with the words found in it, in the spelling the page has. */
import { splitSyllables } from '../language/syllables.ts';
import type { QueryWord } from '../query/query.ts';
import { agreement } from './reread.ts';

/** Text in pieces, to be put into the page as text; `found` pieces are marked. */
export interface Piece {
  text: string;
  found: boolean;
}

const LENGTH = 34;

/** The whole text with the words marked: for titles and headings. */
export function markWords(text: string, words: readonly QueryWord[]): Piece[] {
  return toPieces(text, 0, text.length, foundIn(text, words));
}

/** About 34 syllables around the densest place, cut at words. */
export function excerptOf(paragraphs: string, words: readonly QueryWord[]): Piece[] {
  const text = paragraphs.replace(/([.:;?!…]?)\n/g, (_, sign: string) => (sign === '' ? ' · ' : `${sign} `));
  const row = splitSyllables(text);
  if (row.length === 0) return [];
  const found = foundIn(text, words);
  const starts = new Set(found.map(({ start }) => start));
  let best = -1;
  let from = 0;
  for (let at = 0, sum = 0; at < row.length; at++) {
    if (starts.has(row[at]?.start ?? -1)) sum++;
    if (starts.has(row[at - LENGTH]?.start ?? -1)) sum--;
    if (sum > best) {
      best = sum;
      from = Math.max(0, at - LENGTH + 1);
    }
  }
  from = Math.max(0, Math.min(from, row.length - LENGTH));
  const to = Math.min(row.length, from + LENGTH);
  const start = from === 0 ? 0 : (row[from]?.start ?? 0);
  const end = to === row.length ? text.length : (row[to - 1]?.end ?? text.length);
  const pieces = toPieces(text, start, end, found);
  if (start > 0) pieces.unshift({ text: '… ', found: false });
  if (end < text.length) pieces.push({ text: ' …', found: false });
  return pieces;
}

/** Spans of words found; light words only beside a word that counts. Numbers only where whole. */
function foundIn(text: string, words: readonly QueryWord[]): { start: number; end: number }[] {
  const asked = words.filter((word) => !word.light);
  const row = splitSyllables(text);
  const hit = row.map((syllable) => asked.some((word) => agreement(word, syllable) >= leastFor(word)));
  const loose = asked.length > 2;
  return row.filter((_, at) => hit[at] === true && (!loose || hit[at - 1] === true || hit[at + 1] === true));
}

/** Other marks than those typed are marked too, unless the site has the word just as it was typed. */
const leastFor = (word: QueryWord): number => (word.marked && word.certain === 1 ? 0.6 : 0.5);

function toPieces(text: string, start: number, end: number, found: readonly { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const push = (to: number, marked: boolean): void => {
    if (to <= at) return;
    const piece = text.slice(at, to);
    const last = pieces.at(-1);
    if (last?.found === marked) last.text += piece;
    else pieces.push({ text: piece, found: marked });
    at = to;
  };
  for (const span of found) {
    if (span.start < start || span.end > end) continue;
    const joined = pieces.at(-1)?.found === true && /^[\s-]*$/.test(text.slice(at, span.start));
    push(span.start, joined);
    push(span.end, true);
  }
  push(end, false);
  return pieces;
}
