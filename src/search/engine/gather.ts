/** The lists a query needs, joined into one list for each thing that is asked: a word, a pair of words, a code. */
import type { Postings } from '../format/postings.ts';
import { anyMarks, oneMarking, pairOf } from '../format/terms.ts';
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
  /** Index of the word, or of the first of the pair. */
  word: number;
  sources: Source[];
}

export interface Found {
  part: Part;
  /** Passages that have it, listed or not. */
  frequency: number;
  /** Passage → impact 0 … 1, shares counted in. */
  impacts: Map<number, number>;
  /** Lists cut short, with the share each counts for; their documents are asked when a passage is not listed. */
  cut: { documents: Uint8Array; share: number }[];
}

const OTHER_MARKING = 0.35;
const COMPLETION = 0.8;
const GUESS = 0.75;
const OTHER_WORD = 0.4;

/** What to look up for a query, in one go. Light words are not looked up. */
export function planParts(query: Query, vocabulary: Vocabulary): Part[] {
  const parts: Part[] = query.codes.map((term) => ({ what: 'code', word: -1, sources: [{ term, share: 1 }] }));
  query.words.forEach((word, index) => {
    if (word.light) return;
    parts.push({ what: 'word', word: index, sources: wordSources(word, vocabulary) });
    const next = query.words[index + 1];
    if (next && !next.light) parts.push({ what: 'pair', word: index, sources: pairSources(word, next, vocabulary) });
  });
  return parts;
}

/** Joins the lists of each part: the greatest impact of its sources counts. */
export function gather(parts: readonly Part[], lists: ReadonlyMap<string, Postings>): Found[] {
  return parts.map((part) => {
    const found: Found = { part, frequency: 0, impacts: new Map(), cut: [] };
    for (const { term, share } of part.sources) {
      const list = lists.get(term);
      if (!list) continue;
      if (found.frequency === 0 || share >= COMPLETION) found.frequency = Math.max(found.frequency, list.frequency);
      if (list.documents) found.cut.push({ documents: list.documents, share });
      for (const [passage, impact] of list.passages) {
        const counts = (impact / 15) * share;
        if (counts > (found.impacts.get(passage) ?? 0)) found.impacts.set(passage, counts);
      }
    }
    return found;
  });
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
