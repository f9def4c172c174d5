import type { SearchDocument } from '../document.ts';
import { pack } from './pack.ts';
import { toPassages } from './passages.ts';
import type { Tally, Weights } from './tally.ts';
import { toTextFiles } from './texts.ts';

/** What the list of all documents tells of one. */
export type Facts = Pick<SearchDocument, 'url' | 'kind' | 'year' | 'place' | 'agency' | 'state'>;

/** One document's share of the index; it rests on the document alone, so it can be kept. */
export interface Segment extends Weights {
  digest: string;
  facts: Facts;
  /** Its files of text, packed, and how many passages each holds. */
  texts: Uint8Array[];
  parts: number[];
}

export function makeSegment(digest: string, document: SearchDocument, tally: Tally): Segment {
  const files = toTextFiles(document, toPassages(document, tally));
  const { url, kind, year, place, agency, state } = document;
  return {
    digest,
    facts: { url, kind, year, place, agency, state },
    texts: files.map(pack),
    parts: files.map(({ passages }) => passages.length),
    ...tally.end(),
  };
}
