/** The last ranking: the text of the leading documents is read, and those come first whose words stand together. */
import type { TextFile } from '../format/files.ts';
import type { Query } from '../query/query.ts';
import type { Documents } from './documents.ts';
import type { Found } from './gather.ts';
import { reread, type Reading } from './reread.ts';
import type { Scored } from './score.ts';
import type { Store } from './store.ts';

/** A page that may answer, with its best passages. */
export interface Candidate {
  document: number;
  passages: Scored[];
  score: number;
}

const REREAD = 10;
export const SECTIONS = 3;
/** Of so many leading documents all good passages are read, of the others only the best, to send less. */
const READ_WHOLLY = 4;
const RUN = 1.8;
const NEAR = 0.6;
const TOP = 0.8;
/** What a further passage of a page adds to its best one. */
const OTHERS = 0.1;

/** Reads the text of the leading documents and puts those first whose words stand together. */
export async function rerank(
  store: Store,
  documents: Documents,
  query: Query,
  found: readonly Found[],
  candidates: Candidate[],
): Promise<Candidate[]> {
  if (query.words.length < 2) return candidates;
  const weights = wordWeights(query, found, store.passages);
  // By their best passage alone: of a page whose kind was named every passage counts a little.
  const best = ({ passages: [first] }: Candidate): number => first?.score ?? 0;
  const leading = candidates.toSorted((a, b) => best(b) - best(a)).slice(0, REREAD);
  const read = await Promise.all(
    leading.map(async (candidate, place): Promise<Candidate> => {
      const kind = documents.kindOf(candidate.document);
      const ownWeights = weights.map((weight, index) => (query.words[index]?.kind === kind ? 0 : weight));
      const passages = await Promise.all(
        candidate.passages.slice(0, place < READ_WHOLLY ? SECTIONS : 1).map(async (passage) => {
          const { file, at } = await readPassage(store, documents, passage.passage);
          if (!file) return passage;
          const [anchor = '', heading = '', text = ''] = file.passages[at] ?? [];
          const top = anchor === '' ? file.title : heading;
          const body = anchor === '' ? `${file.breadcrumbs.join('\n')}\n${text}` : text;
          const lifts = [weights, ownWeights].map((each) => liftOf(reread(top, body, query, each)));
          return { ...passage, score: passage.score * Math.max(...lifts) };
        }),
      );
      passages.sort((a, b) => b.score - a.score);
      return { ...candidate, passages, score: together(passages) };
    }),
  );
  return [...read.sort((a, b) => b.score - a.score), ...candidates.filter((each) => !leading.includes(each))];
}

/** What standing together multiplies a score by; nothing is left of a passage without the phrase asked for. */
function liftOf({ run, near, top, phrases }: Reading): number {
  return phrases ? 1 + RUN * run ** 2 + NEAR * near + TOP * top ** 2 : 0;
}

function wordWeights(query: Query, found: readonly Found[], total: number): number[] {
  return query.words.map((word, index) => {
    if (word.light) return 0.3;
    const part = found.find(({ part }) => part.what === 'word' && part.word === index);
    return Math.log(1 + total / ((part?.frequency ?? 0) + 1));
  });
}

export async function readPassage(
  store: Store,
  documents: Documents,
  passage: number,
): Promise<{ file: TextFile | null; at: number }> {
  const { document, part, at } = documents.textOf(passage);
  return { file: await store.text(document, part), at };
}

/** A page that answers in several places is about it. */
export function together([best, ...others]: readonly Scored[]): number {
  return (best?.score ?? 0) + OTHERS * others.reduce((sum, { score }) => sum + score, 0);
}
