import { rmSync } from 'node:fs';
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

/** The pages that are kept in a file. */
export interface KeptIndex {
  /** Those of the last build. */
  pages: PageIndex;
  /** Keeps those of this one; each file is written whole or not at all. */
  save(index: PageIndex): void;
}

/** When more pages than one in so many are other than in the large file, it is written anew. */
const FEW = 10;

/**
 * Opens the pages kept at `path`: none when they were made otherwise or the file is damaged. What changed since it was written
 * lies in a small file beside it: that one may be missing or older, since every page tells by its stamp whether it holds.
 */
export function openPageIndex(path: string, making: string): KeptIndex {
  const beside = `${path}.later`;
  const base = readPages(path, making);
  const later = base.size === 0 ? base : readPages(beside, making);
  return {
    pages: new Map([...base, ...later]),
    save: (index) => {
      const others = [...index].filter(([page, kept]) => base.get(page) !== kept);
      if (others.length * FEW > index.size) {
        writePages(path, making, index);
        rmSync(beside, { force: true });
      } else if (others.length !== later.size || others.some(([page, kept]) => later.get(page) !== kept))
        writePages(beside, making, new Map(others));
    },
  };
}

function readPages(path: string, making: string): PageIndex {
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

function writePages(path: string, making: string, index: PageIndex): void {
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
