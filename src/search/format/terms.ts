/** How the terms of the index are spelled; a list is found under exactly these keys. */

/** A syllable in any of its markings: "hoi". */
export const anyMarks = (folded: string): string => folded;

/** Sorts before a space, so that the markings of a syllable lie in the same file as the syllable. */
const MARKING = '\t';

/** A syllable in one marking, listed only where there are several: "hoi", tab, "hội". */
export const oneMarking = (folded: string, text: string): string => join(folded, MARKING, text);

/** The two parts of such a term; null for any other. */
export function splitMarking(term: string): { folded: string; text: string } | null {
  const at = term.indexOf(MARKING);
  return at < 0 ? null : { folded: term.slice(0, at), text: term.slice(at + 1) };
}

/** Two syllables next to each other: "xa hoi". */
export const pairOf = (first: string, second: string): string => join(first, ' ', second);

const made = new Map<string, Map<string, string>>();

/** The same string object for the same term: an index asks for each a thousand times, and a known string is found faster. */
function join(first: string, sign: string, second: string): string {
  let row = made.get(first);
  if (!row) made.set(first, (row = new Map<string, string>()));
  const key = sign === MARKING ? MARKING + second : second;
  const known = row.get(key);
  if (known !== undefined) return known;
  const term = first + sign + second;
  row.set(key, term);
  return term;
}
