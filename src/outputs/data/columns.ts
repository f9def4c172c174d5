import { z } from 'zod';
import type { PublicTable } from './table.ts';

export interface Column {
  /** "period.from" */
  name: string;
  path: string[];
  kind: 'text' | 'number' | 'boolean' | 'texts' | 'json';
  /** In Vietnamese. */
  about: string;
  /** Always filled. */
  required: boolean;
  format: 'date' | 'uri' | null;
}

/** A node of a JSON Schema, as far as public tables use it. */
interface Node {
  type?: string | string[];
  description?: string;
  format?: string;
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  anyOf?: Node[];
}

/** The CSV columns of a table, one level of objects taken apart; lists that have a table of their own are left out. */
export function columnsOf(table: Pick<PublicTable, 'row' | 'ownTables'>): Column[] {
  return columnsIn(schemaOf(table.row), [], table.ownTables, '', true);
}

/** A field of a JSON row, for the page that explains the data: nested ones as "tasks[].lead[]". */
export interface Field {
  name: string;
  type: string;
  about: string;
  nullable: boolean;
}

/** Every described field of a row; parts of a part that is a table of its own are not repeated. */
export function fieldsOf(table: Pick<PublicTable, 'row'> & Partial<Pick<PublicTable, 'ownTables'>>): Field[] {
  return fieldsIn(schemaOf(table.row), '', Object.keys(table.ownTables ?? {}));
}

function schemaOf(row: z.ZodObject): Node {
  return z.toJSONSchema(row, { io: 'output' }) as Node;
}

function columnsIn(
  node: Node,
  path: string[],
  own: PublicTable['ownTables'],
  about: string,
  required: boolean,
): Column[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, raw]): Column[] => {
    const here = [...path, key];
    const name = here.join('.');
    if (name in own) return [];
    const { inner, nullable } = unwrap(raw);
    const filled = required && !nullable;
    const words = [about, raw.description ?? inner.description ?? ''].filter((each) => each !== '').join(': ');
    if (inner.properties && path.length === 0) return columnsIn(inner, here, own, words, filled);
    return [
      {
        name,
        path: here,
        kind: kindOf(inner),
        about: words,
        required: filled && inner.type !== 'array',
        format: formatOf(inner),
      },
    ];
  });
}

function fieldsIn(node: Node, prefix: string, own: readonly string[]): Field[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, raw]) => {
    const { inner, nullable } = unwrap(raw);
    const list = inner.type === 'array';
    const element = list ? unwrap(inner.items ?? {}).inner : inner;
    const name = `${prefix}${key}${list ? '[]' : ''}`;
    const field = { name, type: typeName(element), about: raw.description ?? inner.description ?? '', nullable };
    return own.includes(`${prefix}${key}`) ? [field] : [field, ...fieldsIn(element, `${name}.`, own)];
  });
}

function unwrap(node: Node): { inner: Node; nullable: boolean } {
  const inner = node.anyOf?.find((each) => each.type !== 'null');
  if (inner) return { inner, nullable: true };
  if (!Array.isArray(node.type)) return { inner: node, nullable: false };
  const [type = 'string'] = node.type.filter((each) => each !== 'null');
  return { inner: { ...node, type }, nullable: true };
}

function kindOf(node: Node): Column['kind'] {
  if (node.type === 'integer' || node.type === 'number') return 'number';
  if (node.type === 'boolean') return 'boolean';
  if (node.type !== 'array') return node.type === 'object' ? 'json' : 'text';
  return unwrap(node.items ?? {}).inner.type === 'string' ? 'texts' : 'json';
}

const formatOf = (node: Node): Column['format'] =>
  node.format === 'date' || node.format === 'uri' ? node.format : null;

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'đúng/sai',
  object: 'nhóm trường',
};

function typeName(node: Node): string {
  if (node.format === 'date') return 'ngày';
  if (node.format === 'uri') return 'địa chỉ';
  return TYPE_NAMES[String(node.type)] ?? 'chữ';
}
