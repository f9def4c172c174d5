import { agency as text } from '../strings/directory.ts';
import type { Catalog, Item } from './catalog.ts';
import { indexBy } from './remember.ts';

/** The agencies of one place; those of the centre are a place of their own. */
export interface AgencyGroup {
  /** The place's id, "trung-uong" for the centre; the anchor of the group's heading. */
  anchor: string;
  name: string;
  agencies: Item<'agencies'>[];
}

const CENTRAL = 'trung-uong';

/** The agencies by place, the place with the most of them first; in a group, as in the list handed in. */
export function groupByPlace(catalog: Catalog, agencies: readonly Item<'agencies'>[]): AgencyGroup[] {
  const places = indexBy(agencies, ({ data }) => [data.place ?? CENTRAL]);
  return [...places]
    .map(([anchor, items]) => ({ anchor, name: nameOfGroup(catalog, anchor), agencies: items }))
    .sort((a, b) => b.agencies.length - a.agencies.length);
}

const nameOfGroup = (catalog: Catalog, anchor: string): string =>
  anchor === CENTRAL ? text.list.central : (catalog.place.get(anchor)?.name ?? anchor);
