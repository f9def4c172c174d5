import { createHash } from 'node:crypto';
import type { DirectAnswer, GlossaryEntry, SearchDocument } from '../document.ts';

/** A page that can be found, made only when the index does not know it yet. */
export interface DocumentSource {
  /** Changes whenever anything that `make` gives changes; two pages never share one. */
  digest: string;
  make: () => SearchDocument;
}

/** All that an index is made of. */
export interface IndexInput {
  documents: Iterable<DocumentSource>;
  glossary: readonly GlossaryEntry[];
  answers: readonly DirectAnswer[];
}

/** A page that is made already, known by all it says. */
export function sourceOf(document: SearchDocument): DocumentSource {
  return { digest: digestOf(JSON.stringify(document)), make: () => document };
}

/** A digest of texts; where one ends and the next begins counts. */
export function digestOf(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length.toString()}:`).update(text);
  return hash.digest('base64url').slice(0, 27);
}
