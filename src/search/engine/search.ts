import type { DirectAnswer, SearchKind } from '../document.ts';
import type { Query } from '../query/query.ts';
import { understand } from '../query/understand.ts';
import { answersFor } from './answers.ts';
import type { Documents } from './documents.ts';
import { excerptOf, markWords, type Piece } from './excerpt.ts';
import { countFacets, passes, type FacetCounts, type Filters } from './facets.ts';
import { gather, planParts } from './gather.ts';
import { readPassage, rerank, SECTIONS, together, type Candidate } from './rerank.ts';
import { scorePassages, type Scored } from './score.ts';
import type { Store } from './store.ts';

export interface SearchRequest {
  text: string;
  filters: Filters;
  /** How many documents to give. */
  limit: number;
  /** The writer has stopped typing: the last word is whole. */
  finished: boolean;
}

export interface FoundSection {
  url: string;
  heading: Piece[];
  excerpt: Piece[];
}

/** One document; its best section first. The head of a page is a section without heading. */
export interface SearchResult {
  url: string;
  title: Piece[];
  kind: SearchKind;
  year: string | null;
  place: string | null;
  agency: string | null;
  sections: FoundSection[];
}

export interface SearchResponse {
  results: SearchResult[];
  /** Documents that answer, shown or not. */
  total: number;
  facets: FacetCounts;
  answers: DirectAnswer[];
  suggestion: string | null;
  /** The network kept something back: the answer rests on what was loaded before. */
  partial: boolean;
  /** False: nothing on the site holds enough of what was asked; what is given are guesses. */
  sure: boolean;
}

const LEAST_COVER = 0.45;
const SURE = 0.5;

/** Answers any text: at most two requests in a row after the store is open, lists first, then texts. */
export async function search(store: Store, request: SearchRequest): Promise<SearchResponse> {
  const query = understand(request.text, store.vocabulary, store.glossary, request.finished);
  const parts = planParts(query, store.vocabulary);
  const terms = parts.flatMap((part) => part.sources.map(({ term }) => term));
  const [documents, { lists, missed }] = await Promise.all([store.documents(), store.lists(terms)]);
  const found = gather(parts, lists);
  const scored = scorePassages(query, found, documents, store.passages);
  const top = scored.reduce((most, { covers }) => Math.max(most, covers), 0);
  const enough = keepEnough(scored, Math.min(LEAST_COVER, top * 0.65));
  const matching = [...new Set(enough.map(({ document }) => document))];
  const passing = new Set(matching.filter((document) => passes(documents, document, request.filters)));
  const open = enough.filter(({ document }) => passing.has(document));
  const ranked = await rerank(store, documents, query, found, byDocument(open));
  const kept = query.words.some((word) => word.phrase !== null) ? ranked.filter(({ score }) => score > 0) : ranked;
  const shown = await Promise.all(
    kept.slice(0, request.limit).map((candidate) => show(store, documents, query, candidate)),
  );
  const results = shown.filter((result) => result !== null);
  return {
    results,
    total: kept.length - shown.length + results.length,
    partial: missed || results.length < shown.length,
    facets: countFacets(documents, matching, request.filters),
    answers: answersFor(request.text, query, documents.answers, store.glossary),
    suggestion: query.suggestion,
    sure: top >= SURE,
  };
}

/** Passages that cover enough; when they are of very few documents, those that cover less as well. */
function keepEnough(scored: readonly Scored[], least: number): Scored[] {
  const enough = scored.filter(({ covers }) => covers >= least);
  const few = new Set(enough.map(({ document }) => document)).size < 3;
  return few ? scored.filter(({ covers }) => covers >= least / 2) : enough;
}

/** Documents by their best passage, a little more for a second one; the best three passages kept. */
function byDocument(scored: readonly Scored[]): Candidate[] {
  const candidates = new Map<number, Candidate>();
  for (const passage of scored) {
    const known = candidates.get(passage.document);
    if (!known)
      candidates.set(passage.document, { document: passage.document, passages: [passage], score: passage.score });
    else if (known.passages.length < SECTIONS && passage.score > known.score * 0.4) known.passages.push(passage);
  }
  for (const candidate of candidates.values()) candidate.score = together(candidate.passages);
  return [...candidates.values()].sort((a, b) => b.score - a.score);
}

/** A result as it is shown; null when the network keeps its text back. */
async function show(
  store: Store,
  documents: Documents,
  query: Query,
  candidate: Candidate,
): Promise<SearchResult | null> {
  const { document } = candidate;
  const asked = await Promise.all(candidate.passages.map(({ passage }) => readPassage(store, documents, passage)));
  const read = asked.flatMap(({ file, at }) => (file ? [{ file, at }] : []));
  const [first] = read;
  if (!first) return null;
  const { url, title } = first.file;
  return {
    url,
    title: markWords(title.normalize('NFC'), query.words),
    kind: documents.kindOf(document),
    year: documents.valueOf(document, 'year'),
    place: documents.valueOf(document, 'place'),
    agency: documents.valueOf(document, 'agency'),
    sections: read.map(({ file, at }) => {
      const [anchor = '', heading = '', text = ''] = file.passages[at] ?? [];
      return {
        url: anchor ? `${url}#${anchor}` : url,
        heading: markWords(heading, query.words),
        excerpt: excerptOf(text, query.words),
      };
    }),
  };
}
