// What in a part can be linked to: for the list that stays where a part has left, so that every address ever published still lands.
import { parseBody } from '../../body/parse.ts';
import { anchorsOf, wordsOf } from '../../body/text.ts';
import type { Catalog } from '../catalog.ts';
import { tasksByLead } from '../tasks.ts';
import type { MovedPart } from './lay-out.ts';
import type { PlanView } from './view.ts';

/** A place in a part: a group or a table by its name, a smaller thing by its id alone. */
export interface Entry {
  id: string;
  label: string | null;
}

/** The places of a part that has pages of its own, in their order, each with its address; a group that goes on over two pages is one. */
export function entriesOfPart(catalog: Catalog, { part, pages }: MovedPart): (Entry & { url: string })[] {
  const entries = pages.flatMap(({ address, view }) =>
    entriesOf(part.name, view, catalog).map((entry) => ({ ...entry, url: `${address}#${entry.id}` })),
  );
  return [...Map.groupBy(entries, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
}

/** The places of a part, as much of it as the view has. Without a catalog the bodies that lead tasks are not named. */
export function entriesOf(part: string, view: PlanView, catalog: Catalog | null = null): Entry[] {
  const { data } = view.plan;
  switch (part) {
    case 'noi-gi':
      return headings(view.plan.body);
    case 'ai-lam-gi':
      return catalog === null
        ? data.tasks.map(toMark)
        : tasksByLead(catalog, view.plan, view.whole).flatMap(({ anchor, leads, tasks }) => [
            { id: anchor, label: leads.map(({ name }) => name).join('; ') },
            ...tasks.map(toMark),
          ]);
    case 'bao-cao':
      return data.reports.map(toMark);
    case 'muc-tieu':
      return data.objectives.map(toMark);
    case 'chi-tieu':
      return data.targets.map(toMark);
    case 'noi-dung':
      return data.activities.map(({ id, title }) => ({ id, label: title }));
    case 'bang':
      return data.tables.map(({ id, title }) => ({ id, label: title }));
    case 'tien':
      return (data.budget?.lines ?? []).flatMap(({ id, label, parts }) => [{ id, label }, ...parts.map(toMark)]);
    default:
      return [];
  }
}

const toMark = ({ id }: { id: string }): Entry => ({ id, label: null });

function headings(body: string): Entry[] {
  const words = { hotline: (id: string) => id, slogan: (id: string) => id };
  return [...anchorsOf(parseBody(body, 'plans').tree)].map(([node, id]) => ({ id, label: wordsOf(node, words) }));
}
