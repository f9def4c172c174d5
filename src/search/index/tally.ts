import { MOST_IMPACT } from '../format/postings.ts';
import { findCodes } from '../language/codes.ts';
import { joins } from '../language/connectors.ts';
import { hintsFor } from '../language/hints.ts';
import { splitSyllables, type Syllable } from '../language/syllables.ts';
import { Entries } from './entries.ts';
import type { Lexicon, Word } from './lexicon.ts';

const CODE = 1.5;
const HINT = 0.7;
const OTHER_MEANING = 0.4;
const USUAL_LENGTH = 60;

/** What the passages of a document weigh under every term. */
export interface Weights {
  /** How many entries each passage has. */
  lengths: Uint32Array;
  /** Number of the term × 16 + impact (1 … 15), passage by passage. */
  entries: Uint32Array;
}

/** Counts words, pairs and codes of one passage after another; use it again for the next document. */
export class Tally {
  readonly #lexicon: Lexicon;
  /** By number of term; zero for all that the passage at hand does not have. */
  #weights = new Float64Array(1 << 16);
  #met: number[] = [];
  #words = 0;
  #year: number | null = null;
  #entries = new Entries();
  #lengths = new Entries();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** `year` is the one that a day without a year belongs to. */
  begin(year: number | null): void {
    this.#year = year;
    this.#entries = new Entries();
    this.#lengths = new Entries();
  }

  add(written: string, weight: number): void {
    const text = written.normalize('NFC');
    const syllables = splitSyllables(text);
    this.#words += syllables.length;
    const short = this.#addRow(syllables, weight);
    this.addCodes(text, weight * CODE);
    for (const { meanings } of short)
      meanings.forEach((row, order) => this.#addRow(row, order === 0 ? weight : weight * OTHER_MEANING));
  }

  addCodes(text: string, weight: number): void {
    for (const code of findCodes(text, { year: this.#year, asked: false })) {
      for (const term of new Set([code.exact, ...code.wider])) this.#raise(this.#lexicon.terms.numberOf(term), weight);
    }
  }

  addHints(text: string): void {
    this.#addRow(splitSyllables(hintsFor(text)), HINT);
  }

  /** Ends a passage. Weight saturates, and counts for less in a long passage (BM25), then goes into four bits. */
  endPassage(): void {
    const room = 0.6 + (0.4 * this.#words) / USUAL_LENGTH;
    for (const term of this.#met) {
      const weight = this.#weights[term] ?? 0;
      this.#entries.push(term * 16 + Math.max(1, Math.round((MOST_IMPACT * weight) / (weight + room))));
      this.#weights[term] = 0;
    }
    this.#lengths.push(this.#met.length);
    this.#met.length = 0;
    this.#words = 0;
  }

  /** All passages since `begin`. */
  end(): Weights {
    return { lengths: this.#lengths.all.slice(), entries: this.#entries.all.slice() };
  }

  /** Gives the words that may stand for others. */
  #addRow(row: readonly Syllable[], weight: number): Word[] {
    const short: Word[] = [];
    let before: Word | null = null;
    /** The word before a connector. */
    let joined: Word | null = null;
    for (const syllable of row) {
      const word = this.#lexicon.wordOf(syllable);
      this.#raise(word.any, weight);
      this.#raise(word.marking, weight);
      if (syllable.parted) before = joined = null;
      if (before) this.#raise(this.#lexicon.pairOf(before, word), weight);
      if (joined) this.#raise(this.#lexicon.pairOf(joined, word), weight);
      joined = joins(syllable) ? before : null;
      if (word.meanings.length > 0) short.push(word);
      before = word;
    }
    return short;
  }

  #raise(term: number, weight: number): void {
    if (term >= this.#weights.length) this.#grow(term);
    const sum = this.#weights[term] ?? 0;
    if (sum === 0) this.#met.push(term);
    this.#weights[term] = sum + weight;
  }

  #grow(term: number): void {
    const grown = new Float64Array(term * 2);
    grown.set(this.#weights);
    this.#weights = grown;
  }
}
