import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../../src/desk/import/import-file.ts';
import type { ImportedPlan } from '../../../../src/desk/import/plan.ts';
import { compare, type Expected } from './compare.ts';

const folder = fileURLToPath(new URL('../../../fixtures/import/real/', import.meta.url));
const factsFolder = fileURLToPath(new URL('../../../fixtures/facts/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

interface Facts extends Record<string, unknown> {
  signatory: { capacity: string | null; position: string | null; name: string } | null;
  agenciesWithTasks: string[];
  reportDeadlines: { date: string; asWritten: string; from: string; to: string }[];
  eventDates: { date?: string; from?: string; to?: string }[];
  timedTasks?: { asWritten: string; from: string; to: string; lead: string; coordinate: string[] }[];
  hotlines?: { digits: string; e164: string; asWritten: string }[];
  budgetLines?: { label: string; vnd: number }[];
  slogans: string[];
}

async function read(name: string): Promise<{ plan: ImportedPlan; facts: Facts }> {
  const facts = JSON.parse(readFileSync(factsFolder + name.replace('.txt', '.json'), 'utf8')) as Facts;
  const { plan } = await importFile(folder + name, '2026-01-01');
  return { plan, facts };
}

/** Case and brackets aside, so that a list may be cut into bodies or left whole. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[()]/g, '').replace(/\s+/g, ' ');
}

describe.for(names)('%s', (name) => {
  test('components of form', async () => {
    const { plan, facts } = await read(name);
    const signatory = facts.signatory && {
      capacity: facts.signatory.capacity,
      position: facts.signatory.position,
      name: facts.signatory.name,
    };
    const { wrong } = compare(plan, {
      ...facts,
      signatory,
      events: undefined,
      hotlines: undefined,
      reports: undefined,
      discrepancies: undefined,
      budgetLines: undefined,
      period: plan.period,
    } as unknown as Expected);
    expect(wrong).toEqual([]);
  });

  test('every agency with a task leads one', async () => {
    const { plan, facts } = await read(name);
    const leads = plan.tasks.map(({ lead }) => lead.map(fold));
    for (const agency of facts.agenciesWithTasks) {
      const found = leads.some(
        (lead) => lead.every((one) => fold(agency).includes(one)) && lead.join(' ').length > fold(agency).length * 0.7,
      );
      expect(found, agency).toBe(true);
    }
  });

  test('timed tasks, reports, dated events and help lines', async () => {
    const { plan, facts } = await read(name);
    for (const task of facts.timedTasks ?? []) {
      expect(plan.tasks).toContainEqual(
        expect.objectContaining({
          asWritten: task.asWritten,
          from: task.from,
          to: task.to,
          lead: [task.lead],
          with: task.coordinate,
        }),
      );
    }
    expect(plan.reports.map(({ due, asWritten, from, to }) => [due, asWritten, from.join(' và '), to])).toEqual(
      facts.reportDeadlines.map(({ date, asWritten, from, to }) => [date, asWritten, from, to]),
    );
    expect(plan.events.map(({ start, end }) => [start, end])).toEqual(
      facts.eventDates.map(({ date, from, to }) => [date ?? from, date ?? to]),
    );
    expect(plan.hotlines).toEqual(
      (facts.hotlines ?? []).map(({ asWritten, digits, e164 }) => ({ asWritten, digits, e164 })),
    );
  });

  test('money', async () => {
    const { plan, facts } = await read(name);
    expect(plan.budget.lines.map(({ label, vnd }) => ({ label, vnd }))).toEqual(
      (facts.budgetLines ?? []).map(({ label, vnd }) => ({ label, vnd })),
    );
  });
});

test('the sums of the ten-year plan are worked out again', async () => {
  const { plan } = await read(names.find((name) => name.startsWith('ben-tre')) ?? '');
  expect(plan.budget.totalVnd).toBe(84_330_000_000);
  expect(plan.budget.computedVnd).toBe(84_584_000_000);
  expect(plan.discrepancies.map(({ kind }) => kind)).toEqual([
    'missing-component',
    'arithmetic',
    'arithmetic',
    'total',
  ]);
});
