import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../../src/outputs/data/columns.ts';
import { toJson, toJsonSchema } from '../../../../src/outputs/data/json.ts';
import { TABLES, tableOf } from '../../../../src/outputs/data/tables.ts';
import { SITE, file, source } from '../content.ts';

const ajv = new Ajv2020({ formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: (text: string) => URL.canParse(text) } });

describe.each(TABLES.map((table) => table.name))('/data/%s.json', (name) => {
  const table = tableOf(name);
  const rows = table.rows(source);

  test('is valid against its published schema', () => {
    const validate = ajv.compile(JSON.parse(toJsonSchema(table, SITE)) as object);
    expect(validate(JSON.parse(toJson(table, rows))) || validate.errors).toBe(true);
  });

  test('has a schema that refuses a row with a field too many or too few', () => {
    const validate = ajv.compile({ ...(JSON.parse(toJsonSchema(table, SITE)) as object), $id: `${name}-again` });
    const [first] = (JSON.parse(toJson(table, rows)) as { items: Record<string, unknown>[] }).items;
    const less = Object.fromEntries(Object.entries(first ?? {}).slice(1));
    expect(validate({ items: [{ ...first, more: 1 }] })).toBe(false);
    expect(validate({ items: [less] })).toBe(false);
  });

  test('has a row for each key and never the same key twice', () => {
    const keys = rows.map((row) => table.key.map((field) => String(row[field])).join(' '));
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('points only to rows that are there', () => {
    for (const [field, { table: other, field: key }] of Object.entries(table.references)) {
      const known = new Set(
        tableOf(other)
          .rows(source)
          .map((row) => row[key]),
      );
      for (const row of rows) if (row[field] !== null) expect(known).toContain(row[field]);
    }
  });

  test('explains every field in Vietnamese', () => {
    for (const field of fieldsOf(table)) expect(field.about, field.name).not.toBe('');
  });
});

test('a file to download carries the full address', () => {
  expect(tableOf('files').rows(source)).toMatchObject([
    { url: 'https://example.vn/khau-hieu/vi-du/bang-ron-3x1m.pdf', kind: 'banner' },
  ]);
});

test('a row that is not of its table is refused', () => {
  expect(() => toJson(tableOf('files'), [{ ...file, kind: 'sticker' }])).toThrow();
});

test('names beside which ids stand are as many as the ids', () => {
  for (const task of tableOf('tasks').rows(source)) {
    expect(task['leadIds']).toHaveLength((task['lead'] as string[]).length);
    expect(task['withIds']).toHaveLength((task['with'] as string[]).length);
  }
});
