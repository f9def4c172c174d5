import type { DirectAnswer, SearchKind } from '../document.ts';
import type { DocumentsFile } from '../format/files.ts';

/** By what results can be narrowed; the order is the order on the page. */
export const FACETS = ['kind', 'year', 'place', 'agency', 'state'] as const;
export type Facet = (typeof FACETS)[number];

export interface Documents {
  count: number;
  answers: DirectAnswer[];
  kindOf: (document: number) => SearchKind;
  /** The value under a facet as text; null when the document has none. */
  valueOf: (document: number, facet: Facet) => string | null;
  documentOf: (passage: number) => number;
  /** First passage of a document: its head. */
  headOf: (document: number) => number;
  /** In which file of text a passage lies, and where in it. */
  textOf: (passage: number) => { document: number; part: number; at: number };
}

export function openDocuments(file: DocumentsFile): Documents {
  const heads = new Uint32Array(file.texts.length + 1);
  file.texts.forEach((parts, document) => {
    heads[document + 1] = (heads[document] ?? 0) + parts.reduce((sum, passages) => sum + passages, 0);
  });
  const owners = new Uint32Array(heads.at(-1) ?? 0);
  file.texts.forEach((_, document) => owners.fill(document, heads[document], heads[document + 1]));
  const nameOf = (column: readonly number[], document: number): string | null =>
    file.names[column[document] ?? -1] ?? null;
  const documentOf = (passage: number): number => owners[passage] ?? 0;
  const headOf = (document: number): number => heads[document] ?? 0;
  return {
    count: file.texts.length,
    answers: file.answers,
    kindOf: (document) => file.kinds[document] ?? 'page',
    valueOf: (document, facet) => {
      if (facet === 'kind') return file.kinds[document] ?? null;
      if (facet === 'year') return file.years[document]?.toString() ?? null;
      return nameOf({ place: file.places, agency: file.agencies, state: file.states }[facet], document);
    },
    documentOf,
    headOf,
    textOf: (passage) => {
      const document = documentOf(passage);
      let at = passage - headOf(document);
      let part = 0;
      for (const passages of file.texts[document] ?? []) {
        if (at < passages) break;
        at -= passages;
        part++;
      }
      return { document, part, at };
    },
  };
}
