/** A piece of text; `long` is set where the piece is an abbreviation that the glossary explains. */
export interface Piece {
  text: string;
  long: string | null;
}

/** Short form → full form. Where a short form has several meanings none is chosen, so it is not explained in place. */
export type Abbreviations = ReadonlyMap<string, string>;

const WORD = /[\p{L}\p{N}&-]+/gu;

/** Cuts a text at the abbreviations it contains; a short form counts only as a whole word, in its exact letters. */
export function splitAbbreviations(text: string, known: Abbreviations): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const long = known.get(match[0]);
    if (long === undefined) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), long: null });
    pieces.push({ text: match[0], long });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), long: null });
  return pieces;
}

/** The map of a glossary's unambiguous terms. */
export function abbreviationsOf(terms: readonly { short: string; long: readonly string[] }[]): Abbreviations {
  return new Map(
    terms.flatMap(({ short, long }): [string, string][] =>
      long.length === 1 && long[0] !== undefined ? [[short, long[0]]] : [],
    ),
  );
}
