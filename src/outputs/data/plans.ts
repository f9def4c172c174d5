import type { Catalog, Item } from '../../catalog/catalog.ts';
import { issuerOf } from '../../catalog/parties.ts';
import { sumBudget } from '../../schemas/budget-sums.ts';
import type { Plan } from '../../schemas/plan.ts';
import type { NumberTable } from '../../schemas/table.ts';
import { readPhone } from '../../text/phone.ts';
import { publicBudgetLinesOf } from './budgets.ts';
import { lifeOf, namesAndIds, urlOf, type PublicSource } from './make-row.ts';
import { planRow, type PublicPlan } from './plan-row.ts';
import { publicReportsOf } from './reports.ts';
import { definePlanTable } from './table.ts';
import { publicTasksOf } from './tasks.ts';

/** One plan as readers get it: the document's own values, ids beside names, nothing that only the site's pages need. */
export function toPublicPlan(source: PublicSource, plan: Item<'plans'>): PublicPlan {
  const { catalog } = source;
  const { data } = plan;
  const recipients = namesAndIds(catalog, data.recipients);
  const budget = publicBudget(source, plan);
  return {
    id: plan.id,
    url: urlOf(source, plan.url),
    docType: data.docType,
    number: data.number,
    numberAsWritten: data.numberAsWritten,
    issuer: issuerOf(catalog, plan).name,
    issuerId: data.issuer.agency,
    place: data.place,
    issuedDate: data.issuedDate,
    dateAsWritten: data.dateAsWritten,
    year: data.year,
    yearNote: data.yearNote,
    title: data.title,
    shortTitle: data.shortTitle,
    summary: data.summary,
    period: data.period,
    theme: catalog.find('slogans', data.theme)?.data.text ?? null,
    themeId: data.theme,
    edition: editionOf(catalog, data.events),
    legalBases: data.legalBases,
    citedInBody: data.citedInBody,
    sections: data.sections,
    objectives: data.objectives,
    targets: data.targets,
    activities: data.activities,
    tasks: publicTasksOf(source, plan),
    reports: publicReportsOf(source, plan),
    budgetTotalVnd: budget?.totalVnd ?? null,
    budget,
    tables: data.tables.map(publicTable),
    slogans: data.slogans.map((id) => catalog.find('slogans', id)?.data.text ?? id),
    sloganIds: data.slogans,
    events: data.events,
    hotlines: data.hotlines.map(publicHotline),
    signatory: data.signatory,
    recipients: recipients.names,
    recipientIds: recipients.ids,
    archive: data.archive,
    discrepancies: data.discrepancies,
    source: data.source,
    ...lifeOf(data),
  };
}

function publicBudget(source: PublicSource, plan: Item<'plans'>): PublicPlan['budget'] {
  const { budget } = plan.data;
  if (budget === null) return null;
  const sum = sumBudget(budget);
  return {
    totalVnd: sum.vnd,
    computedVnd: sum.computedVnd,
    asWritten: budget.total,
    note: budget.note,
    sources: budget.sources,
    lines: publicBudgetLinesOf(source, plan),
  };
}

/** The edition of the Social Work Day that the plan's events name. */
function editionOf(catalog: Catalog, events: readonly string[]): number | null {
  for (const id of events) {
    const edition = catalog.find('events', id)?.data.edition ?? null;
    if (edition !== null) return edition;
  }
  return null;
}

/** Cells in the order of the columns, as a sheet has them. */
function publicTable({ id, where, title, unit, columns, rows, total }: NumberTable): PublicPlan['tables'][number] {
  const inOrder = (cells: Readonly<Record<string, number>>) => columns.map((column) => cells[column.id] ?? null);
  return {
    id,
    where,
    title,
    unit,
    columns: columns.map((column) => column.label),
    rows: rows.map((row) => ({ label: row.label, cells: inOrder(row.cells) })),
    totalRow: total === null ? null : inOrder(total),
  };
}

function publicHotline({
  id,
  label,
  asWritten,
  publishedYear,
  where,
  current,
}: Plan['hotlines'][number]): PublicPlan['hotlines'][number] {
  const phone = readPhone(asWritten);
  return {
    id,
    label,
    asWritten,
    digits: phone?.digits ?? asWritten,
    e164: phone?.e164 ?? null,
    publishedYear,
    where,
    current,
  };
}

export const plans = definePlanTable({
  name: 'plans',
  title: 'Kế hoạch',
  about:
    'Mỗi dòng là một kế hoạch, đủ các thành phần của văn bản: số, ngày, cơ quan, căn cứ, phân công, báo cáo, kinh phí, người ký, nơi nhận và chỗ mâu thuẫn.',
  row: planRow,
  key: ['id'],
  references: { themeId: { table: 'slogans', field: 'id' }, issuerId: { table: 'agencies', field: 'id' } },
  ownTables: { tasks: 'tasks', reports: 'reports', 'budget.lines': 'budgets' },
  rowsOf: (source, plan) => [toPublicPlan(source, plan)],
});
export type { PublicPlan };
