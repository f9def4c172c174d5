/** How the terms of the index are spelled; a list is found under exactly these keys. */

/** A syllable in any of its markings: "hoi". */
export const anyMarks = (folded: string): string => folded;

/** A syllable in one marking, listed only where there are several: "hoi=hội". */
export const oneMarking = (folded: string, text: string): string => `${folded}=${text}`;

/** Two syllables next to each other: "xa hoi". */
export const pairOf = (first: string, second: string): string => `${first} ${second}`;
