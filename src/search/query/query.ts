import type { SearchKind } from '../document.ts';
import type { Asks } from '../language/questions.ts';

/** A word that is looked for. */
export interface QueryWord {
  /** One spelling, with the marks typed or decoded: "hội". */
  text: string;
  folded: string;
  /** The writer types marks, so that this marking ranks before the others. */
  marked: boolean;
  /** These marks are sure (an abbreviation written out, keystrokes decoded): other markings are not looked for. */
  sure: boolean;
  /** A question or function word: never required, hardly weighs. */
  light: boolean;
  /** Whole words this one may be the beginning of (folded); only the last word of a query has any. */
  completions: string[];
  /** Words of the site that may be meant instead (folded), the likeliest first. */
  alternatives: string[];
  /** False when the site has no such word nor anything near it. */
  known: boolean;
  /** Not a word of the site; only its alternatives are. */
  guessed: boolean;
  /** How sure it is that the site's word is the one meant, 0 … 1: less for a guess, least for a right word that the site lacks. */
  certain: number;
  /** The kind of pages this word names ("băng rôn"): any such page counts as having it. */
  kind: SearchKind | null;
  /** Quoted: these words must stand next to each other, as typed. The number tells one phrase from the next. */
  phrase: number | null;
}

/** What was understood of the text in the search box. */
export interface Query {
  words: QueryWord[];
  /** "#kh87", "#d25m3y2024" */
  codes: string[];
  asks: Asks[];
  /** The text with its typos mended, when there was something to mend. */
  suggestion: string | null;
}
