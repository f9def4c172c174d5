import type { DirectAnswer, SearchDocument } from '../document.ts';
import type { DocumentsFile, TextFile } from '../format/files.ts';

/** The columns by which results are filtered, counted and found again; `documents` and `texts` in the same order. */
export function describeDocuments(
  documents: readonly SearchDocument[],
  texts: readonly (readonly TextFile[])[],
  answers: readonly DirectAnswer[],
): DocumentsFile {
  const names = [...new Set(documents.flatMap(({ place, agency, state }) => [place, agency, state]))]
    .filter((name) => name !== null)
    .sort();
  const numbers = new Map(names.map((name, index) => [name, index]));
  const numberOf = (name: string | null): number => (name === null ? -1 : (numbers.get(name) ?? -1));
  return {
    kinds: documents.map(({ kind }) => kind),
    years: documents.map(({ year }) => year),
    places: documents.map(({ place }) => numberOf(place)),
    agencies: documents.map(({ agency }) => numberOf(agency)),
    states: documents.map(({ state }) => numberOf(state)),
    names,
    texts: texts.map((parts) => parts.map((part) => part.passages.length)),
    answers: [...answers],
  };
}
