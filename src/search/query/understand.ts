import { frequencyOf, hasMarking, type Vocabulary } from '../format/vocabulary.ts';
import type { SearchKind } from '../document.ts';
import { cutCodes, findCodes } from '../language/codes.ts';
import { fold } from '../language/spelling.ts';
import type { Glossary } from '../language/glossary.ts';
import { ASKED_FOR, findWording, KINDS_NAMED, LIGHT_WORDS, SURELY_LIGHT } from '../language/questions.ts';
import { isSyllable } from '../../text/syllable.ts';
import { complete, fit, mend, together, usualCompany } from './company.ts';
import type { Query, QueryWord } from './query.ts';
import { joinKeystrokes, readWords, type ReadWord } from './read-words.ts';

/** More than anyone types; what follows is not read. */
const LONGEST = 300;
const MOST_WORDS = 24;
/** How sure a guess is: at a slip of the fingers, and at a right word that the site knows with other marks only. */
const SLIP = 0.7;
const OTHER_WORD = 0.4;
/** A word left without marks among others that have them. */
const UNMARKED = 0.6;

/** Reads any text; never throws. `finished` is true when the last word is not being typed any more. */
export function understand(written: string, vocabulary: Vocabulary, glossary: Glossary, finished = false): Query {
  const text = written
    .toWellFormed()
    .normalize('NFC')
    .slice(0, LONGEST)
    .replace(/[“”„«»]/g, '"');
  const codes = findCodes(text, { year: null, asked: true });
  const read = readParts(cutCodes(text, codes), finished, vocabulary, glossary).slice(0, MOST_WORDS);
  const marked = read.some((word) => !word.decoded && word.text !== word.folded);
  const light = findLight(read, marked, codes.length > 0);
  const plain = read.map((word, index) => toQueryWord(word, read, index, light, marked, vocabulary));
  const kinds = findKinds(
    read.map((word, index) => completed(word, plain[index]?.completions[0], vocabulary)),
    marked,
    vocabulary,
  );
  const row = plain.map((word, index) => ({ ...word, kind: kinds.get(index) ?? null }));
  return {
    words: row,
    codes: [...new Set(codes.map((code) => code.exact))],
    asks: [
      ...new Set(ASKED_FOR.filter(({ words }) => findWording(read, words, marked).length > 0).map(({ asks }) => asks)),
    ],
    suggestion: suggest(text, read, row, vocabulary),
  };
}

/** Text inside quotes is a phrase and finished; of the rest only the very last word may be unfinished. */
function readParts(text: string, finished: boolean, vocabulary: Vocabulary, glossary: Glossary): ReadWord[] {
  const parts = joinKeystrokes(text, vocabulary).split('"');
  const closed = parts.length % 2 === 1 ? parts.length : parts.length - 1;
  return parts.flatMap((part, index) => {
    const phrase = index % 2 === 1 && index < closed ? index : null;
    const open = !finished && phrase === null && index === parts.length - 1 && /[\p{L}\p{M}\d]$/u.test(part);
    return readWords(part, phrase, open, vocabulary, glossary);
  });
}

/** Which words only ask. Nothing is light in a phrase, nor when nothing else would be left. */
function findLight(read: ReadWord[], marked: boolean, hasCodes: boolean): Set<number> {
  const light = new Set<number>();
  for (const wording of LIGHT_WORDS) {
    const [only] = wording.folded;
    if (wording.folded.length === 1 && !marked && !SURELY_LIGHT.has(only ?? '')) continue;
    for (const start of findWording(read, wording, marked)) {
      const span = wording.folded.map((_, step) => start + step);
      if (span.every((at) => read[at]?.phrase === null && !light.has(at))) for (const at of span) light.add(at);
    }
  }
  const left = read.filter((word, index) => !light.has(index) && word.folded.length > 1);
  return left.length > 0 || hasCodes ? light : new Set();
}

type Spelled = Pick<ReadWord, 'text' | 'folded'>;

/** The word being typed as what it will most likely be. */
function completed(word: ReadWord, completion: string | undefined, vocabulary: Vocabulary): Spelled {
  if (completion === undefined) return word;
  return { folded: completion, text: vocabulary.markings.get(completion)?.[0] ?? completion };
}

/** Which words name a kind of pages; the longer wording first. */
function findKinds(read: readonly Spelled[], marked: boolean, vocabulary: Vocabulary): Map<number, SearchKind> {
  const kinds = new Map<number, SearchKind>();
  for (const { words, kind } of KINDS_NAMED) {
    if (!marked && isAmbiguous(words, vocabulary)) continue;
    for (const start of findWording(read, words, marked)) {
      words.folded.forEach((_, step) => {
        if (!kinds.has(start + step)) kinds.set(start + step, kind);
      });
    }
  }
  return kinds;
}

/** One syllable typed without marks is another word as easily: "so" is "sở" only where the site has no other more often. */
function isAmbiguous(
  { syllables, folded }: { syllables: string[]; folded: string[] },
  vocabulary: Vocabulary,
): boolean {
  const markings = vocabulary.markings.get(folded[0] ?? '');
  return folded.length === 1 && markings !== undefined && markings[0] !== syllables[0];
}

function toQueryWord(
  word: ReadWord,
  read: ReadWord[],
  index: number,
  light: Set<number>,
  marked: boolean,
  vocabulary: Vocabulary,
): Omit<QueryWord, 'kind'> {
  const { text, folded, phrase } = word;
  const before = read[index - 1]?.folded;
  const after = read[index + 1]?.folded;
  const made: Omit<QueryWord, 'kind'> = {
    text,
    folded,
    marked: marked || word.decoded,
    sure: word.decoded,
    light: light.has(index) || (word.open && /^\d{1,3}$/.test(folded) && index > 0),
    completions: [],
    alternatives: [],
    guessed: false,
    certain: 1,
    known: frequencyOf(vocabulary, folded) > 0 || /^\d/.test(folded),
    phrase,
  };
  if (made.light || phrase !== null || /^\d/.test(folded)) return made;
  if (made.known && marked && !word.open && !hasMarking(vocabulary, text))
    made.certain = text === folded ? UNMARKED : OTHER_WORD;
  if (word.open) {
    const typed = fold(word.decoded ? text : word.written.toLowerCase().normalize('NFC'));
    made.completions = completionsFor(typed, before, made.known && typed === folded, vocabulary);
  }
  if (made.completions.length > 0) made.known = true;
  if (!made.known && folded.length > 2) {
    // A right syllable that this site does not use is another subject, unless its neighbours say otherwise.
    const slip = !isSyllable(text);
    made.alternatives = mend(vocabulary, folded, before, after, slip ? 1 : usualCompany(vocabulary));
    if (slip && made.alternatives.length === 0)
      made.alternatives = mend(vocabulary, folded, before, after, 0).slice(0, 1);
    made.guessed = made.alternatives.length > 0;
    made.known = made.guessed;
    made.certain = slip ? SLIP : OTHER_WORD;
  } else if (
    made.known &&
    !word.open &&
    !isSure(word, made, vocabulary) &&
    (before || after) &&
    fit(vocabulary, before, folded, after) === 0
  ) {
    made.alternatives = mend(vocabulary, folded, before, after, usualCompany(vocabulary));
  }
  return made;
}

/** Typed with marks, and the site has it with just these marks. */
function isSure(word: ReadWord, made: { marked: boolean }, vocabulary: Vocabulary): boolean {
  return made.marked && word.text !== word.folded && hasMarking(vocabulary, word.text);
}

/** A word that stands already needs completions only where one of them fits better after the word before. */
function completionsFor(folded: string, before: string | undefined, known: boolean, vocabulary: Vocabulary): string[] {
  const found = complete(vocabulary, folded, before, known ? 2 : 4);
  if (!known) return found;
  if (folded.length < 2) return found;
  const stands = together(vocabulary, before, folded);
  return found.filter((word) => together(vocabulary, before, word) > stands);
}

/** The text with every mended word in the site's commonest marking; null when nothing was mended. */
function suggest(text: string, read: ReadWord[], row: QueryWord[], vocabulary: Vocabulary): string | null {
  if (!row.some((word) => word.guessed)) return null;
  let rest = text;
  row.forEach((word, index) => {
    const [best] = word.alternatives;
    const written = read[index]?.written;
    if (!best || !written || !word.guessed) return;
    rest = rest.replace(written, vocabulary.markings.get(best)?.[0] ?? best);
  });
  return rest === text ? null : rest.trim();
}
