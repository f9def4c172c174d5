import type { DirectAnswer, SearchDocument } from '../document.ts';
import type { DocumentsFile } from '../format/files.ts';

/** The columns by which results are filtered, counted and found again; `texts` are the passages in each file of text. */
export function describeDocuments(
  documents: readonly SearchDocument[],
  texts: number[][],
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
    texts,
    answers: [...answers],
  };
}
