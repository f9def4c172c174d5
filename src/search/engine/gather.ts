/** The lists a query needs, joined into one list for each thing that is asked: a word, a pair of words, a code. */
import type { Postings } from '../format/postings.ts';
import { anyMarks, oneMarking, pairOf } from '../format/terms.ts';
import { joinsAsked } from '../language/connectors.ts';
import type { Vocabulary } from '../format/vocabulary.ts';
import type { Query, QueryWord } from '../query/query.ts';

/** A list under one term, and what it counts for: 1 as typed, less for another marking or a guess. */
interface Source {
  term: string;
  share: number;
}

/** Where one part of the query stands. */
export interface Part {
  what: 'word' | 'pair' | 'code';
  /** Index of the word, or of the first of the pair; -1 for a code. */
  word: number;
  /** Index of the second of the pair, else -1. */
  next: number;
  sources: Source[];
}

export interface Found {
  part: Part;
  /** Passages that have it, listed or not. */
  frequency: number;
  /** Passage → impact 0 … 1, shares counted in. */
  impacts: Map<number, number>;
  /** Passages that have it in another marking than the one typed, or only a word like it. */
  weak: Set<number>;
  /** Lists cut short, with the share each counts for; their documents are asked when a passage is not listed. */
  cut: { documents: Uint8Array; share: number }[];
}

/** Below this share a source is another word than the one typed. */
const SAME_WORD = 0.5;
const OTHER_MARKING = 0.35;
const COMPLETION = 0.8;
const GUESS = 0.75;
const OTHER_WORD = 0.4;
const OTHER_TIME = 0.2;

/** What to look up for a query, in one go. Light words are not looked up. */
export function planParts(query: Query, vocabulary: Vocabulary): Part[] {
  const parts: Part[] = query.codes.map((code) => ({ what: 'code', word: -1, next: -1, sources: codeSources(code) }));
  query.words.forEach((word, index) => {
    if (word.light) return;
    parts.push({ what: 'word', word: index, next: -1, sources: wordSources(word, vocabulary) });
    const at = neighbourOf(query.words, index);
    const next = query.words[at];
    if (next && !next.light)
      parts.push({ what: 'pair', word: index, next: at, sources: pairSources(word, next, vocabulary) });
  });
  return parts;
}

/** The word after this one; a connector between two words does not part them, but in quotes it is a word like others. */
function neighbourOf(words: readonly QueryWord[], index: number): number {
  const [next, after] = [words[index + 1], words[index + 2]];
  return next && after && next.phrase === null && joinsAsked(next) && !after.light ? index + 2 : index + 1;
}

/** Joins the lists of each part: the greatest impact of its sources counts. */
export function gather(parts: readonly Part[], lists: ReadonlyMap<string, Postings>): Found[] {
  return parts.map((part) => {
    const found: Found = { part, frequency: 0, impacts: new Map(), weak: new Set(), cut: [] };
    for (const { term, share } of part.sources) {
      const list = lists.get(term);
      if (!list) continue;
      if (found.frequency === 0 || share >= COMPLETION) found.frequency = Math.max(found.frequency, list.frequency);
      if (list.documents) found.cut.push({ documents: list.documents, share });
      for (const [passage, impact] of list.passages) {
        const counts = (impact / 15) * share;
        const before = found.impacts.get(passage);
        if (share >= SAME_WORD) found.weak.delete(passage);
        else if (before === undefined) found.weak.add(passage);
        if (counts > (before ?? 0)) found.impacts.set(passage, counts);
      }
    }
    return found;
  });
}

/** A bare number may be no number of a document ("số 113"); of a quarter or a day that no text names, its year is left. */
function codeSources(code: string): Source[] {
  const [, number] = /^#n(\d+)$/.exec(code) ?? [];
  const [, year] = /^#[qd].*y(\d{4})$/.exec(code) ?? [];
  return [
    { term: code, share: 1 },
    ...(number === undefined ? [] : [{ term: anyMarks(number), share: COMPLETION }]),
    ...(year === undefined ? [] : [{ term: anyMarks(year), share: OTHER_TIME }]),
  ];
}

function wordSources(word: QueryWord, vocabulary: Vocabulary): Source[] {
  const markings = vocabulary.markings.get(word.folded) ?? [];
  const exact = word.marked && markings.length > 1 && markings.includes(word.text);
  return [
    ...(exact ? [{ term: oneMarking(word.folded, word.text), share: 1 }] : []),
    ...(exact && word.sure ? [] : [{ term: anyMarks(word.folded), share: exact ? OTHER_MARKING : 1 }]),
    ...word.completions.map((term) => ({ term: anyMarks(term), share: COMPLETION })),
    ...word.alternatives.map((term) => ({
      term: anyMarks(term),
      share: vocabulary.syllables.has(word.folded) ? OTHER_WORD : GUESS,
    })),
  ];
}

function pairSources(first: QueryWord, second: QueryWord, vocabulary: Vocabulary): Source[] {
  const typed = pairOf(first.folded, second.folded);
  const guesses = [first.folded, ...first.alternatives].flatMap((a) =>
    [second.folded, ...second.alternatives, ...second.completions].map((b) => pairOf(a, b)),
  );
  return [
    { term: typed, share: 1 },
    ...guesses.filter((pair) => pair !== typed && vocabulary.pairs.has(pair)).map((term) => ({ term, share: GUESS })),
  ];
}
