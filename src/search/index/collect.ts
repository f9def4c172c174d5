import { splitMarking } from '../format/terms.ts';
import { Entries } from './entries.ts';
import type { Passage } from './passages.ts';

/** Lists of all terms while documents come in; a list holds passage × 16 + impact in order of passages. */
export class Collection {
  readonly lists = new Map<string, Entries>();
  readonly #documentOf = new Entries();
  #documents = 0;

  add(passages: readonly Passage[]): void {
    for (const passage of passages) {
      const number = this.#documentOf.length;
      this.#documentOf.push(this.#documents);
      for (const [term, impact] of passage.impacts) {
        const entry = number * 16 + impact;
        const list = this.lists.get(term);
        if (list) list.push(entry);
        else this.lists.set(term, startWith(entry));
      }
    }
    this.#documents++;
  }

  get documents(): number {
    return this.#documents;
  }

  get documentOf(): Uint32Array {
    return this.#documentOf.all;
  }

  /** Folded syllable → marking → passages. */
  markings(): Map<string, Map<string, number>> {
    const markings = new Map<string, Map<string, number>>();
    for (const [term, list] of this.lists) {
      const marking = splitMarking(term);
      if (!marking || !/^[a-z]/.test(marking.folded)) continue;
      const { folded, text } = marking;
      const forms = markings.get(folded) ?? new Map<string, number>();
      forms.set(text, list.length);
      markings.set(folded, forms);
    }
    return markings;
  }

  /** The most frequent pairs of words (not numbers), for guessing what stands beside what. */
  pairs(limit: number): Map<string, number> {
    const pairs: [string, number][] = [];
    for (const [term, list] of this.lists) {
      if (/^[a-z]+ [a-z]+$/.test(term)) pairs.push([term, list.length]);
    }
    pairs.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return new Map(pairs.slice(0, limit));
  }
}

function startWith(entry: number): Entries {
  const entries = new Entries();
  entries.push(entry);
  return entries;
}
