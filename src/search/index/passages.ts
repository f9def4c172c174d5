/** A document as the index takes it: its passages, and what each weighs under every term. Pure, so it can be kept. */
import type { SearchDocument } from '../document.ts';
import { anyMarks, oneMarking, pairOf } from '../format/terms.ts';
import { MOST_IMPACT } from '../format/postings.ts';
import { findCodes } from '../language/codes.ts';
import { looksShort, type Glossary } from '../language/glossary.ts';
import { hintsFor } from '../language/hints.ts';
import { splitSyllables, type Syllable } from '../language/syllables.ts';

export interface Passage {
  anchor: string;
  heading: string;
  text: string;
  /** Term → impact, 1 … 15. */
  impacts: Map<string, number>;
}

const WEIGHTS = {
  title: 3,
  number: 8,
  label: 1.5,
  heading: 2.5,
  body: 1,
  code: 1.5,
  hint: 0.7,
  otherMeaning: 0.4,
  aside: 0.4,
};
const USUAL_LENGTH = 60;

/** The head of the page first (title, labels, whatever stands before the first anchor), then a passage for each section. */
export function toPassages(document: SearchDocument, glossary: Glossary): Passage[] {
  const tally = (): Tally => new Tally(glossary, document.year);
  const top = document.sections.filter((section) => section.anchor === '').map((section) => section.text);
  const head = tally();
  head.add(document.title, WEIGHTS.title);
  for (const label of labelsOf(document)) head.add(label, WEIGHTS.label);
  for (const code of [...document.codes, ...document.dates, ...document.phones]) head.addCodes(code, WEIGHTS.number);
  for (const text of top) head.add(text, WEIGHTS.body);
  head.addHints(`${document.title}\n${top.join('\n')}`);
  const sections = document.sections.filter((section) => section.anchor !== '');
  return [
    { anchor: '', heading: '', text: top.join('\n').normalize('NFC'), impacts: head.impacts() },
    ...sections.map((section) => {
      const body = tally();
      const share = section.aside ? WEIGHTS.aside : 1;
      body.add(section.heading, WEIGHTS.heading * share);
      body.add(section.text, WEIGHTS.body * share);
      if (!section.aside) body.addHints(`${section.heading}\n${section.text}`);
      return {
        anchor: section.anchor,
        heading: section.heading.normalize('NFC'),
        text: section.text.normalize('NFC'),
        impacts: body.impacts(),
      };
    }),
  ];
}

function labelsOf(document: SearchDocument): string[] {
  return [document.place, document.agency, document.state, document.year?.toString()].filter((label): label is string =>
    Boolean(label),
  );
}

class Tally {
  #weights = new Map<string, number>();
  #length = 0;
  #glossary: Glossary;
  #year: number | null;

  constructor(glossary: Glossary, year: number | null) {
    this.#glossary = glossary;
    this.#year = year;
  }

  add(written: string, weight: number): void {
    const text = written.normalize('NFC');
    const syllables = splitSyllables(text);
    this.#length += syllables.length;
    this.#addRow(syllables, weight);
    this.addCodes(text, weight * WEIGHTS.code);
    for (const syllable of syllables) {
      if (!looksShort(syllable.written)) continue;
      const meanings = this.#glossary.expand(syllable.folded);
      meanings.forEach((row, order) => this.#addRow(row, order === 0 ? weight : weight * WEIGHTS.otherMeaning));
    }
  }

  addCodes(text: string, weight: number): void {
    for (const code of findCodes(text, { year: this.#year, asked: false })) {
      for (const term of new Set([code.exact, ...code.wider])) this.#raise(term, weight);
    }
  }

  addHints(text: string): void {
    this.#addRow(splitSyllables(hintsFor(text)), WEIGHTS.hint);
  }

  /** Weight saturates, and counts for less in a long passage (BM25), then goes into four bits. */
  impacts(): Map<string, number> {
    const room = 0.6 + (0.4 * this.#length) / USUAL_LENGTH;
    const impacts = new Map<string, number>();
    for (const [term, weight] of this.#weights) {
      impacts.set(term, Math.max(1, Math.round((MOST_IMPACT * weight) / (weight + room))));
    }
    return impacts;
  }

  #addRow(row: readonly Syllable[], weight: number): void {
    row.forEach((syllable, index) => {
      this.#raise(anyMarks(syllable.folded), weight);
      this.#raise(oneMarking(syllable.folded, syllable.text), weight);
      const before = row[index - 1];
      if (before && !syllable.parted) this.#raise(pairOf(before.folded, syllable.folded), weight);
    });
  }

  #raise(term: string, weight: number): void {
    this.#weights.set(term, (this.#weights.get(term) ?? 0) + weight);
  }
}
