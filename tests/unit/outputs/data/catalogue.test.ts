import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toCatalogue } from '../../../../src/outputs/data/catalogue.ts';
import { columnsOf } from '../../../../src/outputs/data/columns.ts';
import { toCsv } from '../../../../src/outputs/data/csv.ts';
import { toDataPackage } from '../../../../src/outputs/data/data-package.ts';
import { TABLES } from '../../../../src/outputs/data/tables.ts';
import { source } from '../content.ts';
import { expand, typesIn } from '../expand.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: { name: string; description: string }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

describe('the data package', () => {
  const { resources, ...head } = JSON.parse(toDataPackage(source)) as { resources: Resource[] };

  test('names every table as CSV and as JSON', () => {
    expect(resources.map((resource) => resource.path)).toEqual(
      TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.json`]),
    );
    expect(head).toMatchObject({ licenses: [{ name: 'CC-BY-4.0' }], version: '1.0.0' });
  });

  test('gives the size and hash of the very bytes', () => {
    for (const table of TABLES) {
      const bytes = Buffer.from(toCsv(table, table.rows(source)));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(resources.find((resource) => resource.name === table.name)).toMatchObject({
        bytes: bytes.length,
        hash: `sha256:${sha256}`,
      });
    }
  });

  test('describes each column in the order of the file, and keys only columns that are there', () => {
    for (const table of TABLES) {
      const schema = resources.find((resource) => resource.name === table.name)?.schema;
      const names = schema?.fields.map((field) => field.name) ?? [];
      expect(names).toEqual(columnsOf(table).map((column) => column.name));
      for (const key of [...(schema?.primaryKey ?? []), ...(schema?.foreignKeys ?? []).flatMap((each) => each.fields)])
        expect(names).toContain(key);
      for (const { reference } of schema?.foreignKeys ?? [])
        expect(resources.map((resource) => resource.name)).toContain(reference.resource);
    }
  });
});

describe('the catalogue', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const DCT = 'http://purl.org/dc/terms/';

  test('is read by a JSON-LD library without asking the network', async () => {
    expect(typesIn(await expand(toCatalogue(source)))).toEqual(
      [
        `${DCAT}Catalog`,
        `${DCAT}Dataset`,
        `${DCAT}Distribution`,
        'http://www.w3.org/2001/XMLSchema#date',
        'http://xmlns.com/foaf/0.1/Agent',
      ].sort(),
    );
  });

  test('has every table with what DCAT-AP makes mandatory', async () => {
    const [data] = await expand(toCatalogue(source));
    for (const name of ['title', 'description', 'publisher']) expect(data).toHaveProperty([`${DCT}${name}`]);
    const datasets = (data?.[`${DCAT}dataset`] ?? []) as Record<string, unknown>[];
    expect(datasets).toHaveLength(TABLES.length);
    for (const dataset of datasets) {
      for (const name of ['title', 'description']) expect(dataset).toHaveProperty([`${DCT}${name}`]);
      const distributions = (dataset[`${DCAT}distribution`] ?? []) as Record<string, unknown>[];
      expect(distributions).toHaveLength(2);
      for (const distribution of distributions) expect(distribution).toHaveProperty([`${DCAT}accessURL`]);
    }
  });
});
