// How each part of a plan is cut.
import { joinPieces, piecesOf } from '../../body/cut.ts';
import type { Plan } from '../../schemas/plan.ts';
import { leadOf } from '../tasks.ts';
import { cutGroups, cutList, type Cut } from './cut.ts';
import type { PlanView } from './view.ts';
import { weigh } from '../weigh.ts';

const bodyOf = ({ plan }: PlanView): string => plan.body;

/** By the name of the part, as in planParts. Parts that are not here are short by nature. */
export const CUTS: Readonly<Record<string, Cut>> = {
  'ai-lam-gi': cutList(
    ({ plan }) => [...Map.groupBy(plan.data.tasks, leadOf).values()].flat(),
    (view, tasks) => withData(view, { tasks }),
  ),
  'bao-cao': field('reports'),
  'thoi-gian': cutList(
    (view) => view.agenda,
    (view, agenda) => ({ ...view, agenda }),
    ({ title, asWritten }) => 60 + title.length + (asWritten?.length ?? 0),
  ),
  'muc-tieu': cutList(
    ({ plan }) => plan.data.objectives.toSorted((a, b) => Number(b.general) - Number(a.general)),
    (view, objectives) => withData(view, { objectives }),
  ),
  'chi-tieu': field('targets'),
  'noi-dung': cutGroups(
    ({ plan }) => plan.data.activities,
    (view, activities) => withData(view, { activities }),
    (group) => group.items,
    (group, items) => ({ ...group, items }),
  ),
  tien: cutGroups(
    ({ plan }) => plan.data.budget?.lines ?? [],
    (view, lines) => withData(view, { budget: view.whole.data.budget && { ...view.whole.data.budget, lines } }),
    (line) => line.parts,
    (line, parts) => ({ ...line, parts }),
    // Each amount stands beside the recomputed one, and once more in the chart.
    2,
  ),
  bang: cutGroups(
    ({ plan }) => plan.data.tables,
    (view, tables) => withData(view, { tables }),
    (table) => table.rows,
    (table, rows) => ({ ...table, rows }),
  ),
  'khau-hieu': cutList(
    (view) => view.material,
    (view, material) => ({ ...view, material }),
    () => 250,
  ),
  'can-cu': cutList(
    ({ plan }) => [...plan.data.legalBases, ...plan.data.citedInBody],
    (view, cited) =>
      withData(view, {
        legalBases: cited.filter((each) => 'lead' in each),
        citedInBody: cited.filter((each) => 'where' in each),
      }),
    // What a law is about stands below its name, and its address in what is said to machines.
    (cited) => weigh(cited) + ('lead' in cited && cited.law !== null ? 260 : 0),
  ),
  'noi-nhan': field('recipients'),
  'luu-y': cutList(
    (view) => view.remarks,
    (view, remarks) => ({ ...view, remarks }),
    // What is amiss with a part is told beside it too, and said twice it weighs no more.
    ({ about, where, says, shouldBe, detail }) =>
      60 + weigh([where, says]) + (about === null ? weigh([shouldBe, detail]) : 0),
  ),
  'lich-su': field('changes'),
  'noi-gi': {
    weights: (view) => piecesOf(bodyOf(view), 'plans').pieces.map(weighText),
    slice(view, from, to) {
      if (to <= from) return { ...view, plan: { ...view.plan, body: '' } };
      const { pieces, shared } = piecesOf(bodyOf(view), 'plans');
      return { ...view, plan: { ...view.plan, body: joinPieces(pieces.slice(from, to), shared) } };
    },
  },
};

/** A heading, and its line in the contents. */
const HEADING = 70;

/** The weight of a part; of the text, without reading it as Markdown. */
export function weighPart(name: string, view: PlanView): number {
  if (name === 'noi-gi') return HEADING + weighText(bodyOf(view));
  const cut = CUTS[name];
  return HEADING + (cut ? cut.weights(view).reduce((sum, weight) => sum + weight, 0) : weighShort(name, view));
}

/** Parts that are never cut: what kind of document it is, telephone numbers, how to cite. */
function weighShort(name: string, view: PlanView): number {
  const { data } = view.whole;
  if (name === 'dien-thoai') return weigh(data.hotlines) + 150 * data.hotlines.length;
  if (name === 'trich-dan') return 200 + data.title.length;
  return (
    800 +
    weigh([data.title, data.yearNote, data.numberAsWritten, data.signatory, data.attachments]) +
    weighFieldNotes(view)
  );
}

/** Notes about the plan's fields; those about an item are weighed with it. */
function weighFieldNotes({ whole }: PlanView): number {
  const notes = whole.data.discrepancies.filter(({ about }) => about !== null && about in whole.data);
  return weigh(notes.map(({ detail, shouldBe }) => [detail, shouldBe]));
}

const CHART = 500;

/** A text that explains: a chart in it holds the words of what it draws. */
const weighText = (markdown: string): number => markdown.length + CHART * (markdown.split('<Chart').length - 1);

type ListName = 'reports' | 'targets' | 'recipients' | 'changes';

function field(name: ListName): Cut {
  return cutList<unknown>(
    ({ plan }) => plan.data[name],
    (view, items) => withData(view, { [name]: items }),
  );
}

function withData(view: PlanView, data: Partial<Plan>): PlanView {
  return { ...view, plan: { ...view.plan, data: { ...view.plan.data, ...data } } };
}
