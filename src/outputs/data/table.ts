import type { z } from 'zod';
import type { Item } from '../../catalog/catalog.ts';
import type { PublicSource } from './make-row.ts';

/** One public table: /data/<name>.json, /data/<name>.csv, /data/schemas/<name>.json. */
export interface PublicTable<Row extends z.ZodObject = z.ZodObject> {
  name: string;
  /** Vietnamese, for the page about the data, the data package and the catalogue. */
  title: string;
  about: string;
  /** Fields in their published order, each described in Vietnamese. */
  row: Row;
  /** The fields that tell one row from another. */
  key: readonly (keyof z.output<Row> & string)[];
  /** Fields that point to a row of another table. */
  references: Readonly<Record<string, { table: string; field: string }>>;
  /** Lists of this table that have a CSV table of their own: field path → table. Left out of the CSV. */
  ownTables: Readonly<Record<string, string>>;
  rows(source: PublicSource): z.output<Row>[];
  /** Of a table whose rows each belong to one plan, in the order of the plans: those of one. Null for another table. */
  rowsOf: ((source: PublicSource, plan: Item<'plans'>) => z.output<Row>[]) | null;
}

/** Keeps a table's row type while it is written down. */
export const defineTable = <Row extends z.ZodObject>(
  table: Omit<PublicTable<Row>, Optional> & Partial<Pick<PublicTable<Row>, Optional>>,
): PublicTable<Row> => ({
  references: {},
  ownTables: {},
  rowsOf: null,
  ...table,
});

type Optional = 'references' | 'ownTables' | 'rowsOf';

/** A table whose rows each belong to one plan. */
export const definePlanTable = <Row extends z.ZodObject>(
  table: Omit<Parameters<typeof defineTable<Row>>[0], 'rows' | 'rowsOf'> & {
    rowsOf: NonNullable<PublicTable<Row>['rowsOf']>;
  },
): PublicTable<Row> =>
  defineTable({ ...table, rows: (source) => source.catalog.plans.flatMap((plan) => table.rowsOf(source, plan)) });
