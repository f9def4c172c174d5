import type { Question } from '../../catalog/watch.ts';
import { readSealed, writeSealed } from '../../source/sealed.ts';
import type { PageFacts } from '../site/facts.ts';
import type { Kept } from './store.ts';

/** A page of an earlier build: what it asked, a digest of the answers it got, and what came of it. */
export interface KeptPage {
  questions: readonly Question[];
  stamp: string;
  file: Kept;
  /** Null for what is no HTML. */
  facts: PageFacts | null;
}

/** The pages of the last build by their path. */
export type PageIndex = Map<string, KeptPage>;

/** Questions are the same on thousands of pages, so each is written once. */
interface Written {
  /** Whatever decides how pages are made: code, address, versions. Pages of another making are of no use. */
  making: string;
  questions: Question[];
  pages: [path: string, questions: number[], stamp: string, file: Kept, facts: PageFacts | null][];
}

/** The pages kept at `path`, none when they were made otherwise or the file is damaged. */
export function readPageIndex(path: string, making: string): PageIndex {
  const text = readSealed(path);
  const written = text === null ? null : (JSON.parse(text) as Written);
  if (written?.making !== making) return new Map();
  return new Map(
    written.pages.map(([page, asked, stamp, file, facts]) => [
      page,
      { questions: asked.map((index) => written.questions[index] ?? ''), stamp, file, facts },
    ]),
  );
}

/** Writes them whole or not at all. */
export function writePageIndex(path: string, making: string, index: PageIndex): void {
  const places = new Map<Question, number>();
  const placeOf = (question: Question): number => {
    const known = places.get(question);
    if (known !== undefined) return known;
    places.set(question, places.size);
    return places.size - 1;
  };
  const pages = [...index].map(([page, { questions, stamp, file, facts }]): Written['pages'][number] => [
    page,
    questions.map(placeOf),
    stamp,
    file,
    facts,
  ]);
  const written: Written = { making, questions: [...places.keys()], pages };
  writeSealed(path, JSON.stringify(written));
}
