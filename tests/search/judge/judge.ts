import type { JudgedQuery } from './queries.ts';

/** What an engine gave for a query, best first. */
export interface Given {
  urls: string[];
  /** Text shown with the first result. */
  shown: string;
  /** The engine itself says that it is not sure. */
  doubts: boolean;
}

export interface Verdict {
  query: JudgedQuery;
  /** Place of the first wanted page, from 1; null when none came. */
  rank: number | null;
  empty: boolean;
  /** For queries that nothing answers: it said so. For the others: it did not wrongly say so. */
  honest: boolean;
}

export interface Figures {
  count: number;
  first: number;
  five: number;
  reciprocal: number;
  empty: number;
  dishonest: number;
}

export function judge(query: JudgedQuery, given: Given): Verdict {
  const at = given.urls.findIndex((url) => query.wanted.some((page) => isWanted(url, page.url)));
  const answerable = query.wanted.length > 0;
  const empty = given.urls.length === 0;
  return {
    query,
    rank: at < 0 ? null : at + 1,
    empty: answerable && empty,
    honest: answerable ? !given.doubts : given.doubts || empty,
  };
}

/** An address that ends in "*" stands for all pages below it. */
function isWanted(url: string, wanted: string): boolean {
  const page = url.split('#')[0] ?? '';
  return wanted.endsWith('*') ? page.startsWith(wanted.slice(0, -1)) : page === wanted;
}

/** success@1, success@5 and mean reciprocal rank over the queries that have an answer. */
export function tally(verdicts: readonly Verdict[]): Figures {
  const answerable = verdicts.filter(({ query }) => query.wanted.length > 0);
  const share = (hits: (verdict: Verdict) => number): number =>
    answerable.length === 0 ? 0 : answerable.reduce((sum, verdict) => sum + hits(verdict), 0) / answerable.length;
  return {
    count: answerable.length,
    first: share(({ rank }) => (rank === 1 ? 1 : 0)),
    five: share(({ rank }) => (rank !== null && rank <= 5 ? 1 : 0)),
    reciprocal: share(({ rank }) => (rank === null ? 0 : 1 / rank)),
    empty: answerable.filter((verdict) => verdict.empty).length,
    dishonest: verdicts.filter(({ honest }) => !honest).length,
  };
}
