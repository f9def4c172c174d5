import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readCsv, toCsv } from '../../../../src/outputs/data/csv.ts';
import { toJson } from '../../../../src/outputs/data/json.ts';
import { defineTable } from '../../../../src/outputs/data/table.ts';
import { TABLES, tableOf } from '../../../../src/outputs/data/tables.ts';
import { textsOf } from '../../../../src/outputs/data/texts.ts';
import { source } from '../content.ts';

/** An example table with every kind of cell. */
const example = defineTable({
  name: 'vi-du',
  title: 'Ví dụ',
  about: 'Ví dụ',
  key: ['text'],
  row: z.object({
    text: z.string().min(1).nullable(),
    number: z.number().nullable(),
    flag: z.boolean(),
    list: z.array(z.string().min(1).nullable()),
    parts: z.array(z.object({ a: z.string() })),
    inner: z.object({ a: z.string().min(1), b: z.number().nullable() }).nullable(),
  }),
  rows: () => [],
});
const none = { text: null, number: null, flag: false, list: [], parts: [], inner: null };
const cellOf = (text: string): string =>
  toCsv(example, [{ ...none, text }])
    .split('\r\n')[1]
    ?.split(',')[0] ?? '';

const itemsOf = (name: string): Record<string, unknown>[] =>
  (JSON.parse(toJson(tableOf(name), tableOf(name).rows(source))) as { items: Record<string, unknown>[] }).items;
const csvOf = (name: string): string => toCsv(tableOf(name), tableOf(name).rows(source));

describe('the texts of a table', () => {
  test.each(TABLES.map((table) => table.name))('%s are its rows, also where they are joined plan by plan', (name) => {
    const table = tableOf(name);
    const texts = textsOf(table, source);
    expect(Buffer.from(texts.json).toString()).toBe(toJson(table, table.rows(source)));
    expect(Buffer.from(texts.csv).toString()).toBe(toCsv(table, table.rows(source)));
  });
});

describe('a CSV table', () => {
  test('begins with a byte order mark and ends its lines in CRLF, so that a spreadsheet reads Vietnamese letters', () => {
    const csv = csvOf('reports');
    expect(csv.startsWith('\uFEFF"id","plan"')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    expect(csv).toContain('"các đơn vị liên quan"');
  });

  test.each(TABLES.filter((table) => Object.keys(table.ownTables).length === 0).map((table) => table.name))(
    '%s reads back as the JSON',
    (name) => {
      expect(readCsv(tableOf(name), csvOf(name))).toEqual(itemsOf(name));
    },
  );

  test('of plans reads back as the JSON when its tasks, reports and budget lines are put back from their own tables', () => {
    const [tasks, reports, lines] = ['tasks', 'reports', 'budgets'].map((name) => readCsv(tableOf(name), csvOf(name)));
    const of = (rows: Record<string, unknown>[] | undefined, id: unknown) =>
      (rows ?? []).filter((row) => row['plan'] === id);
    const joined = readCsv(tableOf('plans'), csvOf('plans')).map((plan) => ({
      ...plan,
      tasks: of(tasks, plan['id']),
      reports: of(reports, plan['id']),
      budget: plan['budget'] === null ? null : { ...(plan['budget'] as object), lines: of(lines, plan['id']) },
    }));
    expect(joined).toEqual(itemsOf('plans'));
  });

  test('reads back whatever texts it was made from', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const line = text.filter((each) => !/[\r\n]/.test(each) && each !== '?');
    const row = fc.record({
      text: fc.option(text),
      number: fc.option(fc.integer()),
      flag: fc.boolean(),
      list: fc.array(fc.option(line)),
      parts: fc.array(fc.record({ a: text })),
      inner: fc.option(fc.record({ a: text, b: fc.option(fc.integer()) })),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(readCsv(example, toCsv(example, rows))).toEqual(rows);
      }),
    );
  });

  test.each(['=1+1', '+84', '-5', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', "'quoted", '--06-20'])(
    'keeps %j from being run as a formula',
    (text) => {
      expect(cellOf(text).startsWith(`"'`)).toBe(true);
    },
  );

  test('leaves other texts as they are', () => {
    expect(cellOf('Sở Y tế')).toBe('"Sở Y tế"');
  });

  test('has no cell longer than a spreadsheet holds', () => {
    for (const table of TABLES)
      for (const row of readCsv(table, csvOf(table.name)))
        for (const value of Object.values(row)) expect(JSON.stringify(value).length).toBeLessThan(32_767);
  });

  test('refuses to read the columns of another table', () => {
    expect(() => readCsv(tableOf('tasks'), csvOf('reports'))).toThrow('Not the columns of tasks');
  });
});
