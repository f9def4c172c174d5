import type { DirectAnswer } from '../document.ts';
import type { DocumentsFile } from '../format/files.ts';
import type { Segment } from './segment.ts';

/** The columns by which results are filtered, counted and found again. */
export function describeDocuments(segments: readonly Segment[], answers: readonly DirectAnswer[]): DocumentsFile {
  const documents = segments.map(({ facts }) => facts);
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
    texts: segments.map(({ parts }) => parts),
    answers: [...answers],
  };
}
