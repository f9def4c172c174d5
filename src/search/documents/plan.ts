import { partAnchor } from '../../addresses.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { nameParties, nameParty } from '../../catalog/parties.ts';
import { stateOfPlan } from '../../catalog/state.ts';
import { tasksByLead } from '../../catalog/tasks.ts';
import { amountsIn, sumBudget } from '../../schemas/budget-sums.ts';
import { words } from '../../strings/common.ts';
import { plan as text } from '../../strings/plan.ts';
import { formatDay } from '../../text/day.ts';
import { inOneUnit } from '../../text/money.ts';
import type { SearchDocument } from '../document.ts';
import { makeDocument, placeOfPlan, said, type Bodies } from './make.ts';
import { beginLarge, sentences, type SectionInput } from './section.ts';

/** A plan by the parts of its page: what it says, who does what, reports, aims, money, bases, form, notes. */
export function planDocument(catalog: Catalog, plan: Item<'plans'>, bodies: Bodies): SearchDocument {
  const { data } = plan;
  const place = placeOfPlan(catalog, plan.id);
  const issuer = catalog.find('agencies', data.issuer.agency);
  const parts: SectionInput[] = [
    { anchor: '', heading: '', lines: [data.summary, data.title, data.number] },
    ...bodies(plan),
    ...tasksByLead(catalog, plan).map((group) => ({
      anchor: group.anchor,
      heading: beginLarge(group.leads.map((lead) => lead.name).join('; ')),
      lines: group.tasks.map((task) =>
        sentences(task.action, task.output, task.with.map((each) => each.name).join('; '), said(task.when)),
      ),
    })),
    at(
      'bao-cao',
      text.reports,
      data.reports.map((report) =>
        sentences(
          nameParties(catalog, report.from)
            .map((each) => each.name)
            .join('; '),
          report.covers,
          nameParty(catalog, report.to).name,
          said(report.due),
        ),
      ),
    ),
    at(
      'muc-tieu',
      text.objectives,
      data.objectives.map((each) => each.text),
    ),
    at(
      'chi-tieu',
      text.targets,
      data.targets.map((each) => `${each.label}: ${text.bound[each.bound]}${each.amount} ${each.unit}`),
    ),
    ...data.activities.map((group) => ({
      anchor: group.id,
      heading: group.title,
      lines: group.items.map((item) => item.text),
    })),
    at('tien', text.money, moneyLines(data)),
    ...data.tables.map((table) => ({
      anchor: table.id,
      heading: table.title,
      lines: table.rows.map((row) => row.label),
    })),
    at(
      'can-cu',
      text.bases,
      [...data.legalBases, ...data.citedInBody].map((basis) =>
        [basis.type, basis.number, basis.date && formatDay(basis.date), basis.issuer].filter(Boolean).join(' '),
      ),
    ),
    at('van-ban', text.facts, [
      data.numberAsWritten,
      data.dateAsWritten,
      data.signatory && [data.signatory.position, data.signatory.name].filter(Boolean).join(' '),
      nameParty(catalog, data.issuer).name,
    ]),
    at(
      'dien-thoai',
      text.fields.hotlines,
      data.hotlines.map((line) => `${line.label}: ${line.asWritten}`),
    ),
    aside(
      'noi-nhan',
      text.recipients,
      data.recipients.map((party) => nameParty(catalog, party).name),
    ),
    aside(
      'luu-y',
      text.discrepancies,
      data.discrepancies.map((each) => each.detail),
    ),
  ];
  return makeDocument('plan', plan, data.shortTitle, parts, {
    year: data.year ?? (data.period === null ? null : Number(data.period.from.slice(0, 4))),
    place,
    agency: issuer?.data.name ?? nameParty(catalog, data.issuer).name,
    state: words.planState[stateOfPlan(data, catalog.asOf)],
    breadcrumbs: [text.list.title, ...(place === null ? [] : [place])],
    codes: data.number === null ? [] : [data.number],
    dates: data.issuedDate === null ? [] : [data.issuedDate],
    phones: data.hotlines.map((line) => line.asWritten),
  });
}

const at = (part: string, heading: string, lines: SectionInput['lines']): SectionInput => ({
  anchor: partAnchor(part),
  heading,
  lines,
});
const aside: typeof at = (part, heading, lines) => ({ ...at(part, heading, lines), aside: true });

function moneyLines({ budget }: Item<'plans'>['data']): (string | null)[] {
  if (budget === null) return [];
  const sum = sumBudget(budget);
  return [
    budget.note,
    ...budget.sources,
    budget.total,
    sum.computedVnd === null ? null : inOneUnit(amountsIn(sum))(sum.computedVnd),
    ...budget.lines.map((line) => [line.label, line.about, line.amount].filter(Boolean).join(': ')),
  ];
}
