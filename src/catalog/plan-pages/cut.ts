import type { PlanView } from './view.ts';
import { weigh } from '../weigh.ts';

/** A part of a plan that may have pages of its own: a row of items with weights, of which a page shows some. */
export interface Cut {
  /** The weights of its items. */
  weights(view: PlanView): number[];
  /** The view with those of its items only. */
  slice(view: PlanView, from: number, to: number): PlanView;
}

/** A part that is one list. */
export function cutList<T>(
  read: (view: PlanView) => readonly T[],
  write: (view: PlanView, items: T[]) => PlanView,
  weighOne: (item: T, view: PlanView) => number = weighNoted,
): Cut {
  return {
    weights: (view) => read(view).map((item) => weighOne(item, view)),
    slice: (view, from, to) => write(view, read(view).slice(from, to)),
  };
}

/** A part that is a list of groups: it is cut inside a group too, whose heading then stands on both pages. */
export function cutGroups<G, I>(
  read: (view: PlanView) => readonly G[],
  write: (view: PlanView, groups: G[]) => PlanView,
  itemsOf: (group: G) => readonly I[],
  withItems: (group: G, items: I[]) => G,
  times = 1,
): Cut {
  const rowsOf = (group: G): { group: G; items: I[] }[] => {
    const items = itemsOf(group);
    return items.length === 0 ? [{ group, items: [] }] : items.map((item) => ({ group, items: [item] }));
  };
  return cutList(
    (view) => read(view).flatMap(rowsOf),
    (view, rows) =>
      write(
        view,
        [...Map.groupBy(rows, ({ group }) => group)].map(([group, own]) =>
          withItems(
            group,
            own.flatMap(({ items }) => items),
          ),
        ),
      ),
    ({ group, items: [item] }, view) => times * weighNoted(item ?? withItems(group, []), view),
  );
}

/** What of an item is not said in its place: its id, the bodies that head a group of tasks, the words around a number. */
const UNSAID = { id: null, lead: null, asWritten: null };

/** An item with the notes that stand beside it. */
function weighNoted(item: unknown, { whole }: PlanView): number {
  if (typeof item !== 'object' || item === null || !('id' in item)) return weigh(item);
  const notes = whole.data.discrepancies.filter(({ about }) => about === item.id);
  return weigh({ ...item, ...UNSAID }) + weigh(notes.map(({ detail, shouldBe }) => [detail, shouldBe]));
}
