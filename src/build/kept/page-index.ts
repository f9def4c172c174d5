import type { Question } from '../../catalog/watch.ts';
import { readSealed, writeSealed } from '../../source/sealed.ts';
import type { PageFacts } from '../site/facts.ts';
import { factsFromTables, factsToTables, openTable, type Tables, type WrittenFacts } from './shared-facts.ts';
import type { Kept } from './store.ts';

/** A page of an earlier build: what it asked, a digest of the answers it got, and what came of it. */
export interface KeptPage {
  questions: readonly Question[];
  stamp: string;
  file: Kept;
  /** Null for what is no HTML. */
  facts: PageFacts | null;
  /** What the file is joined from (kept-pieces.ts); null for a file in one piece. */
  pieces: Kept | null;
}

/** The pages of the last build by their path. */
export type PageIndex = Map<string, KeptPage>;

/** Questions, links and ids are the same on thousands of pages, so each is written once and then called by its number. */
interface Written extends Tables {
  /** Whatever decides how pages are made: code, address, versions. Pages of another making are of no use. */
  making: string;
  pages: [
    path: string,
    questions: number[],
    stamp: string,
    file: Kept,
    facts: WrittenFacts | null,
    pieces: Kept | null,
  ][];
}

/** The pages kept at `path`, none when they were made otherwise or the file is damaged. */
export function readPageIndex(path: string, making: string): PageIndex {
  const text = readSealed(path);
  const written = text === null ? null : (JSON.parse(text) as Written);
  if (written?.making !== making) return new Map();
  const { texts } = written;
  const read = factsFromTables(written);
  return new Map(
    written.pages.map(([page, asked, stamp, file, facts, pieces]) => [
      page,
      { questions: asked.map((index) => texts[index] ?? ''), stamp, file, facts: facts && read(facts), pieces },
    ]),
  );
}

/** Writes them whole or not at all. */
export function writePageIndex(path: string, making: string, index: PageIndex): void {
  const texts = openTable<string>();
  const { write, links } = factsToTables(texts);
  const pages = [...index].map(([page, { questions, stamp, file, facts, pieces }]): Written['pages'][number] => [
    page,
    questions.map(texts.numberOf),
    stamp,
    file,
    facts && write(facts),
    pieces,
  ]);
  const written: Written = { making, texts: texts.all(), links: links(), pages };
  writeSealed(path, JSON.stringify(written));
}
