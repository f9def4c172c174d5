/** From the text in the box to words: abbreviations written out, keystrokes decoded, glued words parted. */
import { frequencyOf, type Vocabulary } from '../format/vocabulary.ts';
import type { Glossary } from '../language/glossary.ts';
import { readTelex, readVni } from '../language/keystrokes.ts';
import { fold } from '../language/spelling.ts';
import { isSyllable } from '../../text/syllable.ts';
import { splitSyllables, type Syllable } from '../language/syllables.ts';
import { fit, unglue } from './company.ts';

export interface ReadWord {
  text: string;
  folded: string;
  /** As typed; words made from one abbreviation share it. */
  written: string;
  /** Comes out of keystrokes or an abbreviation, so its marks are sure. */
  decoded: boolean;
  phrase: number | null;
  /** Stands at the very end of the text, still being typed. */
  open: boolean;
}

/** `text` is NFC; `phrase` numbers a quoted part; `open` says that its last word may go on. */
export function readWords(
  text: string,
  phrase: number | null,
  open: boolean,
  vocabulary: Vocabulary,
  glossary: Glossary,
): ReadWord[] {
  const row = splitSyllables(text);
  return row.flatMap((syllable, index): ReadWord[] => {
    const { written } = syllable;
    const last = open && index === row.length - 1;
    const make = (word: string, decoded: boolean): ReadWord => ({
      text: word,
      folded: fold(word),
      written,
      decoded,
      phrase,
      open: last,
    });
    if (/^\d/.test(syllable.text)) return [make(syllable.text, false)];
    const long = writeOut(syllable, row[index - 1]?.folded, row[index + 1]?.folded, vocabulary, glossary);
    if (long) return long.map((word) => ({ ...make(word.text, true), open: false }));
    if (syllable.folded === syllable.text && frequencyOf(vocabulary, syllable.folded) === 0) {
      const decoded = decode(written.toLowerCase(), vocabulary);
      if (decoded) return [make(decoded, true)];
    }
    if (syllable.folded.length >= 6 && frequencyOf(vocabulary, syllable.folded) === 0 && !isSyllable(syllable.text)) {
      const parts = unglue(vocabulary, syllable.folded);
      if (parts) return parts.map((part) => make(part, false));
    }
    return [make(syllable.text, false)];
  });
}

/** Joins what the splitting of numbers parted: VNI keystrokes mix letters and digits ("d9u7o72ng"). */
export function joinKeystrokes(text: string, vocabulary: Vocabulary): string {
  return text.replace(/(?<![\p{L}\d])[a-z]+[1-9][a-z1-9]*(?![\p{L}\d/])/giu, (word) => {
    const read = readVni(word.toLowerCase());
    return read && frequencyOf(vocabulary, fold(read)) > 0 ? read : word;
  });
}

function decode(keys: string, vocabulary: Vocabulary): string | null {
  const read = readTelex(keys);
  return read && frequencyOf(vocabulary, fold(read)) > 0 ? read : null;
}

/** The long form that keeps the best company; an abbreviation that is also a syllable counts in capitals only. */
function writeOut(
  syllable: Syllable,
  before: string | undefined,
  after: string | undefined,
  vocabulary: Vocabulary,
  glossary: Glossary,
): Syllable[] | null {
  const forms = glossary.expand(syllable.folded);
  const capitals = syllable.written.length > 1 && syllable.written === syllable.written.toUpperCase();
  if (forms.length === 0 || (isSyllable(syllable.text) && !capitals)) return null;
  const company = (form: Syllable[]): number =>
    fit(vocabulary, before, form[0]?.folded ?? '', undefined) +
    fit(vocabulary, undefined, form.at(-1)?.folded ?? '', after);
  return [...forms].sort((a, b) => company(b) - company(a))[0] ?? null;
}
