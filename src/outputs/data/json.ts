import { z } from 'zod';
import { absolute, dataAddress } from '../../addresses.ts';
import type { PublicTable } from './table.ts';

/** { "items": [...] } as text. Each row passes its own schema, which also fixes the order of its fields; throws when one does not. */
export const toJson = (table: Pick<PublicTable, 'row'>, rows: readonly unknown[]): string =>
  writeJson(rows.map((row) => table.row.parse(row)));

/** The same of rows that have passed. */
export const writeJson = (rows: readonly unknown[]): string =>
  `${JSON_FRAME.head}${jsonPiece(rows)}${JSON_FRAME.tail(rows.length === 0)}`;

const HEAD = '{\n  "items": [';
const TAIL = '\n  ]\n}';

/** What stands around the rows of a file, and between two pieces of it. */
export const JSON_FRAME = {
  head: HEAD,
  between: ',',
  tail: (isEmpty: boolean): string => (isEmpty ? ']\n}\n' : `${TAIL}\n`),
};

/** Rows as they stand in a file; nothing when there are none. */
export const jsonPiece = (rows: readonly unknown[]): string =>
  rows.length === 0 ? '' : JSON.stringify({ items: rows }, null, 2).slice(HEAD.length, -TAIL.length);

/** The address of a table's schema, from the root. */
export const schemaAddress = (name: string): string => `/data/schemas/${name}.json`;

/** JSON Schema (draft 2020-12) of a whole file, made from the same Zod schema that the rows pass; closed, as Zod's outputs are. */
export function toJsonSchema(
  { name, title, about, row }: Pick<PublicTable, 'name' | 'title' | 'about' | 'row'>,
  site: string,
): string {
  const { $schema, ...schema } = z.toJSONSchema(z.object({ items: z.array(row).describe(about) }), { io: 'output' });
  const head = {
    $schema,
    $id: absolute(site, schemaAddress(name)),
    title,
    description: `${about} ${absolute(site, dataAddress(name))}`,
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
