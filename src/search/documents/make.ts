import { sectionsOf, type ElementWords } from '../../body/text.ts';
import { readBody } from '../../body/shared-trees.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { search as text } from '../../strings/search.ts';
import { formatWhen, type When } from '../../text/when.ts';
import type { SearchDocument, SearchKind } from '../document.ts';
import { section, type SectionInput } from './section.ts';

const NOTHING = { year: null, place: null, agency: null, state: null, codes: [], dates: [], phones: [] };

/** The document of an entry; what is not in `more` is unknown. */
export function makeDocument(
  kind: SearchKind,
  item: Item,
  title: string,
  sections: readonly SectionInput[],
  more: Partial<SearchDocument>,
): SearchDocument {
  return {
    ...NOTHING,
    url: item.url,
    title,
    kind,
    breadcrumbs: [text.crumbs[item.collection]],
    sections: sections.flatMap(section),
    ...more,
  };
}

/** Gives the sections of an entry's body; none when only the rest of the document is wanted. */
export type Bodies = (item: Item) => SectionInput[];

export const withoutBodies: Bodies = () => [];

/** The sections of a body, under the anchors that its page gives them. Parsing it is what takes time. */
export const bodiesIn =
  (spoken: ElementWords): Bodies =>
  (item) => {
    const { tree } = readBody(item);
    return sectionsOf(tree, spoken).map(({ anchor, heading, paragraphs }) => ({
      anchor: anchor ?? '',
      heading: heading ?? '',
      lines: paragraphs,
    }));
  };

/** The place under which plans are filed: the first part of their id. */
export function placeOfPlan(catalog: Catalog, plan: string | null): string | null {
  return catalog.place.get(plan?.split('/')[0] ?? '')?.name ?? null;
}

export const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
export const said = (when: When | null): string | null => (when === null ? null : (when.asWritten ?? formatWhen(when)));
