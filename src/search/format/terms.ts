/** How the terms of the index are spelled; a list is found under exactly these keys. */

/** A syllable in any of its markings: "hoi". */
export const anyMarks = (folded: string): string => folded;

/** Sorts before a space, so that the markings of a syllable lie in the same file as the syllable. */
const MARKING = '\t';

/** A syllable in one marking, listed only where there are several: "hoi", tab, "hội". */
export const oneMarking = (folded: string, text: string): string => `${folded}${MARKING}${text}`;

/** The two parts of such a term; null for any other. */
export function splitMarking(term: string): { folded: string; text: string } | null {
  const at = term.indexOf(MARKING);
  return at < 0 ? null : { folded: term.slice(0, at), text: term.slice(at + 1) };
}

/** Two syllables next to each other: "xa hoi". */
export const pairOf = (first: string, second: string): string => `${first} ${second}`;
