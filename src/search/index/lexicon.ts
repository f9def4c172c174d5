import { anyMarks, oneMarking, pairOf } from '../format/terms.ts';
import { looksShort, type Glossary } from '../language/glossary.ts';
import type { Syllable } from '../language/syllables.ts';
import type { Terms } from './terms.ts';

/** A word as it is written, with the numbers of its terms. */
export interface Word {
  /** The syllable in any marking, and in this one. */
  any: number;
  marking: number;
  folded: string;
  /** What it may stand for when it is written like an abbreviation, the likeliest first. */
  meanings: readonly (readonly Syllable[])[];
  /** Number of the syllable after it → number of the pair. Words that fold alike share it. */
  pairs: Map<number, number>;
}

/** Words and pairs met so far: each is spelled out and looked up once, however often a site writes it. */
export class Lexicon {
  readonly terms: Terms;
  readonly #glossary: Glossary;
  readonly #words = new Map<string, Word>();
  readonly #pairs = new Map<number, Map<number, number>>();

  constructor(terms: Terms, glossary: Glossary) {
    this.terms = terms;
    this.#glossary = glossary;
  }

  wordOf(syllable: Syllable): Word {
    const known = this.#words.get(syllable.written);
    if (known) return known;
    const { written, folded, text } = syllable;
    const any = this.terms.numberOf(anyMarks(folded));
    const pairs = this.#pairs.get(any) ?? new Map<number, number>();
    this.#pairs.set(any, pairs);
    const word: Word = {
      any,
      marking: this.terms.numberOf(oneMarking(folded, text)),
      folded,
      meanings: looksShort(written) ? this.#glossary.expand(folded) : [],
      pairs,
    };
    this.#words.set(written, word);
    return word;
  }

  pairOf(first: Word, second: Word): number {
    const known = first.pairs.get(second.any);
    if (known !== undefined) return known;
    const number = this.terms.numberOf(pairOf(first.folded, second.folded));
    first.pairs.set(second.any, number);
    return number;
  }
}
