import type { JudgedQuery } from './queries.ts';

/** What an engine gave for a query, best first. */
export interface Given {
  urls: string[];
  /** Heading and excerpt shown with each, where the engine tells. */
  shown?: string[];
  /** The engine itself says that it is not sure. */
  doubts: boolean;
}

export interface Verdict {
  query: JudgedQuery;
  urls: string[];
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
  /** Right answers that came with a doubt. */
  doubted: number;
  /** Queries without an answer that were answered as if there were one. */
  boasted: number;
}

export function judge(query: JudgedQuery, given: Given): Verdict {
  const at = given.urls.findIndex((url, place) =>
    query.wanted.some((page) => isWanted(url, page.url) && says(given.shown?.[place], page.says)),
  );
  const answerable = query.wanted.length > 0;
  const empty = given.urls.length === 0;
  return {
    query,
    urls: given.urls,
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

function says(shown: string | undefined, wanted: string | null): boolean {
  return wanted === null || shown === undefined || shown.includes(wanted);
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
    doubted: answerable.filter(({ honest }) => !honest).length,
    boasted: verdicts.filter(({ honest, query }) => !honest && query.wanted.length === 0).length,
  };
}
