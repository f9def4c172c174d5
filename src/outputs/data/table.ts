import type { z } from 'zod';
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
}

/** Keeps a table's row type while it is written down. */
export const defineTable = <Row extends z.ZodObject>(
  table: Omit<PublicTable<Row>, 'references' | 'ownTables'> &
    Partial<Pick<PublicTable<Row>, 'references' | 'ownTables'>>,
): PublicTable<Row> => ({
  references: {},
  ownTables: {},
  ...table,
});
