// What stands around the explanation in a plan's printed summary, in the order of the plan's page: what the document is;
// then who does what, who reports, money, bases, recipients, notes, source.
import type { BlockContent, RootContent, TableRow } from 'mdast';
import type { Catalog, Item } from '../catalog/catalog.ts';
import { nameParty, type NamedParty } from '../catalog/parties.ts';
import { planBases, planFacts } from '../catalog/plan-facts.ts';
import { tasksByLead, type ShownTask } from '../catalog/tasks.ts';
import { amountsIn, sumBudget } from '../schemas/budget-sums.ts';
import { words as common } from '../strings/common.ts';
import { plan as say } from '../strings/plan.ts';
import { print as text } from '../strings/print.ts';
import { formatDay } from '../text/day.ts';
import { inOneUnit } from '../text/money.ts';
import { formatWhen, type When } from '../text/when.ts';

/** The parts made from a plan's facts, as trees with a heading each. */
export function planParts(catalog: Catalog, plan: Item<'plans'>): { before: RootContent[]; after: RootContent[] } {
  const facts = planFacts(catalog, plan).map(({ label, value }) => [label, value ?? common.blank]);
  return {
    before: [heading(2, say.facts), table(text.factColumns, facts), heading(2, say.explained)],
    after: [
      ...tasks(catalog, plan),
      ...reports(catalog, plan),
      ...money(plan),
      ...part(say.bases, planBases(plan)),
      ...part(say.recipients, names(plan.data.recipients.map((party) => nameParty(catalog, party)))),
      ...part(text.notes, plan.data.discrepancies.map((each) => each.detail)), // prettier-ignore
      heading(2, say.source),
      paragraph(sourceOf(plan)),
    ],
  };
}

function tasks(catalog: Catalog, plan: Item<'plans'>): RootContent[] {
  const groups = tasksByLead(catalog, plan);
  if (groups.length === 0) return [];
  return [
    heading(2, say.who),
    ...groups.flatMap((group) => [heading(3, names(group.leads).join('; ')), list(group.tasks.map(taskLine))]),
  ];
}

function taskLine(task: ShownTask): string {
  const extra = [
    task.with.length === 0 ? null : `${text.with}: ${names(task.with).join('; ')}`,
    task.when === null ? null : said(task.when),
  ].filter((each) => each !== null);
  return extra.length === 0 ? task.action : `${task.action} (${extra.join('; ')})`;
}

function reports(catalog: Catalog, plan: Item<'plans'>): RootContent[] {
  const lines = plan.data.reports.map((report) => {
    const from = names(report.from.map((party) => nameParty(catalog, party))).join('; ');
    const due = report.due === null ? '' : `, ${said(report.due)}`;
    return `${from} ${text.reportsTo} ${nameParty(catalog, report.to).name}${due}.`;
  });
  return part(say.reports, lines);
}

function money(plan: Item<'plans'>): RootContent[] {
  if (plan.data.budget === null) return [heading(2, say.money), paragraph(say.noBudget)];
  const sum = sumBudget(plan.data.budget);
  const note = plan.data.budget.note === null ? [] : [paragraph(plan.data.budget.note)];
  if (sum.vnd === null) return note.length === 0 ? [] : [heading(2, say.money), ...note];
  const write = inOneUnit(amountsIn(sum));
  const differs = sum.computedVnd !== null && sum.computedVnd !== sum.vnd ? write(sum.computedVnd) : null;
  const rows = sum.lines.map((line) =>
    [line.label, line.vnd, line.computedVnd].map((cell) => (typeof cell === 'number' ? write(cell) : (cell ?? '–'))),
  );
  return [
    heading(2, say.money),
    ...note,
    paragraph(text.budget(write(sum.vnd), differs)),
    ...(rows.length === 0 ? [] : [table([text.columns.label, text.columns.stated, text.columns.computed], rows)]),
  ];
}

function sourceOf({ data }: Item<'plans'>): string {
  const { holder, readOn, note } = data.source;
  return [`${say.holder}: ${holder ?? common.unknown}.`, `${say.readOn} ${formatDay(readOn)}.`, note]
    .filter((each) => each !== null)
    .join(' ');
}

const part = (title: string, items: readonly string[]): RootContent[] =>
  items.length === 0 ? [] : [heading(2, title), list(items)];
const names = (parties: readonly NamedParty[]) => parties.map((party) => party.name);
const said = (when: When) => when.asWritten ?? formatWhen(when);
const words = (value: string) => [{ type: 'text' as const, value }];
const heading = (depth: 2 | 3, value: string): RootContent => ({ type: 'heading', depth, children: words(value) });
const paragraph = (value: string): BlockContent => ({ type: 'paragraph', children: words(value) });
const list = (items: readonly string[]): RootContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
});
const row = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: words(cell) })),
});
const table = (head: readonly string[], rows: readonly (readonly string[])[]): RootContent => ({
  type: 'table',
  align: head.map((_, column) => (column === 0 || head.length === 2 ? null : 'right')),
  children: [row(head), ...rows.map(row)],
});
