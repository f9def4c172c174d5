import { absolute } from '../../addresses.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { nameParty } from '../../catalog/parties.ts';
import { planBases, planFacts } from '../../catalog/plan-facts.ts';
import { amountsIn, sumBudget } from '../../schemas/budget-sums.ts';
import type { Party } from '../../schemas/party.ts';
import { words } from '../../strings/common.ts';
import { feedWords } from '../../strings/feeds.ts';
import { plan as say } from '../../strings/plan.ts';
import { notOriginal } from '../../strings/print.ts';
import { formatDay } from '../../text/day.ts';
import { formatNumber, inOneUnit } from '../../text/money.ts';
import { formatWhen, type When } from '../../text/when.ts';
import { list, paragraph, part, table, type Block } from './blocks.ts';

/** All that the page of a plan says, in its order, without a form. A withdrawn plan says only that it is. */
export function planBlocks(catalog: Catalog, plan: Item<'plans'>, address: string): Block[] {
  const { data } = plan;
  const head: Block[] = [{ kind: 'heading', depth: 1, text: data.shortTitle }, paragraph(absolute(address, plan.url))];
  if (data.withdrawn !== null)
    return [...head, paragraph(`${feedWords.withdrawn} ${formatDay(data.withdrawn.on)}: ${data.withdrawn.reason}`)];
  return [
    ...head,
    paragraph(notOriginal(catalog.site.name)),
    paragraph(data.summary),
    ...part(say.facts, [list(planFacts(catalog, plan).map(({ label, value }) => `${label}: ${value ?? words.blank}`))]),
    ...part(say.explained, [{ kind: 'body' }]),
    ...part(say.who, [
      table(
        [say.columns.where, say.columns.lead, say.columns.with, say.columns.what, say.columns.when, say.columns.output],
        tasks(catalog, plan),
      ),
    ]),
    ...part(say.reports, [
      table(
        [say.columns.where, say.columns.from, say.columns.to, say.columns.due, say.columns.covers],
        reports(catalog, plan),
      ),
    ]),
    ...part(say.objectives, [list(data.objectives.map(({ where, text }) => `${text} (${say.inSection(where)})`))]),
    ...part(say.targets, [list(data.targets.map(target))]),
    ...part(
      say.activities,
      data.activities.flatMap(({ title, where, items }) => [
        paragraph(`${title} (${say.inSection(where)})`),
        list(items.map((item) => item.text)),
      ]),
    ),
    ...part(say.money, money(plan)),
    ...part(say.tables, data.tables.flatMap(numberTable)),
    ...part(say.slogans, [list(data.slogans.map((id) => `“${catalog.find('slogans', id)?.data.text ?? id}”`))]),
    ...part(say.fields.hotlines, [
      list(
        data.hotlines.map(
          ({ asWritten, label, publishedYear }) => `${asWritten}: ${label}. ${say.hotlineOld(publishedYear)}`,
        ),
      ),
    ]),
    ...part(say.bases, [list(planBases(plan))]),
    ...part(say.recipients, [list(names(catalog, data.recipients))]),
    ...part(say.discrepancies, [list(data.discrepancies.map(discrepancy))]),
    ...part(say.history, [list(data.changes.map(({ on, note }) => `${formatDay(on)}: ${note}`))]),
    ...part(say.source, [
      paragraph(sourceOf(plan)),
      paragraph(`${catalog.site.licence.credit}. ${catalog.site.licence.contentUrl}`),
    ]),
  ];
}

const names = (catalog: Catalog, parties: readonly Party[]): string[] =>
  parties.map((party) => nameParty(catalog, party).name);

const whenText = (when: When | null): string => (when === null ? say.noDate : (when.asWritten ?? formatWhen(when)));

const tasks = (catalog: Catalog, { data }: Item<'plans'>): string[][] =>
  data.tasks.map(({ where, lead, with: others, action, when, output }) => [
    where,
    names(catalog, lead).join('; '),
    names(catalog, others).join('; '),
    action,
    whenText(when),
    output ?? '',
  ]);

const reports = (catalog: Catalog, { data }: Item<'plans'>): string[][] =>
  data.reports.map(({ where, from, to, due, covers }) => [
    where,
    names(catalog, from).join('; '),
    nameParty(catalog, to).name,
    whenText(due),
    covers ?? say.reportOnPlan,
  ]);

function target({
  label,
  bound,
  amount,
  upTo,
  unit,
  fromYear,
  toYear,
  where,
}: Item<'plans'>['data']['targets'][number]): string {
  const number = `${say.bound[bound]}${formatNumber(amount)}${upTo === null ? '' : `–${formatNumber(upTo)}`} ${unit}`;
  return `${label}: ${number} (${[say.years(fromYear, toYear), say.inSection(where)].filter((each) => each !== '').join(', ')})`;
}

function money({ data }: Item<'plans'>): Block[] {
  if (data.budget === null) return [paragraph(say.noBudget)];
  const sum = sumBudget(data.budget);
  const write = inOneUnit(amountsIn(sum));
  const vnd = (amount: number | null): string => (amount === null ? '' : write(amount));
  const rows = sum.lines.map((line) => [line.label, vnd(line.vnd), vnd(line.computedVnd), line.formula ?? '']);
  const total = sum.vnd === null ? [] : [[say.total, vnd(sum.vnd), vnd(sum.computedVnd), '']];
  return [
    ...(data.budget.note === null ? [] : [paragraph(data.budget.note)]),
    list(data.budget.sources.map((source) => `${say.sources}: ${source}`)),
    table([say.line, say.stated, say.computed, say.formula], rows.length === 0 ? [] : [...rows, ...total]),
  ];
}

function numberTable({ title, unit, columns, rows, total }: Item<'plans'>['data']['tables'][number]): Block[] {
  const cells = (row: Readonly<Record<string, number>>): string[] =>
    columns.map(({ id }) => (row[id] === undefined ? '' : formatNumber(row[id])));
  const last = total === null ? [] : [[say.total, ...cells(total)]];
  return [
    paragraph(`${title}. ${say.unit(unit)}`),
    table(
      ['', ...columns.map((column) => column.label)],
      [...rows.map((row) => [row.label, ...cells(row.cells)]), ...last],
    ),
  ];
}

function discrepancy({ detail, where, says, shouldBe }: Item<'plans'>['data']['discrepancies'][number]): string {
  const more = [
    where ?? '',
    says === null ? '' : `${say.says}: ${says}`,
    shouldBe === null ? '' : `${say.shouldBe}: ${shouldBe}`,
  ].filter((each) => each !== '');
  return more.length === 0 ? detail : `${detail} (${more.join('; ')})`;
}

function sourceOf({ data }: Item<'plans'>): string {
  const { holder, url, readOn, note } = data.source;
  return [`${say.holder}: ${holder ?? words.unknown}.`, url ?? '', `${say.readOn} ${formatDay(readOn)}.`, note ?? '']
    .filter((each) => each !== '')
    .join(' ');
}
