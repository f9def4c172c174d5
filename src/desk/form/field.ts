import { REFERENCES, type Target } from '../../checks/references.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { choiceNames, shortNames } from '../../strings/fields.ts';
import type { JsonSchema } from '../editor/json-schema.ts';

/** One field of the form, read from the JSON Schema of the file. */
export interface Field {
  kind: 'line' | 'long' | 'day' | 'number' | 'boolean' | 'choice' | 'group' | 'list' | 'time' | 'raw';
  key: string;
  /** Vietnamese name, the key where the schema gives none. */
  label: string;
  /** What else to know, from the second part of the description. */
  hint: string | null;
  required: boolean;
  /** An empty field is written as null. */
  nullable: boolean;
  choices: { value: string; label: string }[];
  fields: Field[];
  item: Field | null;
  /** The entries whose ids may stand here. */
  target: Target | null;
}

/** Schema strings longer than this are sentences. */
const LONGEST_LINE = 300;
/** A name that is shorter by so much takes the place of a description. */
const LONGER = 6;

/** The fields of a file, in the order of the schema. */
export function fieldsOf(schema: JsonSchema, collection: CollectionName): Field[] {
  return toFields(schema, '', REFERENCES[collection]);
}

type References = Readonly<Record<string, Target>>;

function toFields(schema: JsonSchema, path: string, references: References): Field[] {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([key, property]) =>
    toField(key, property, path === '' ? key : `${path}.${key}`, required.has(key), references),
  );
}

function toField(key: string, schema: JsonSchema, path: string, required: boolean, references: References): Field {
  const { inner, nullable } = unwrap(schema);
  const kind = kindOf(inner);
  const target = references[path] ?? null;
  return {
    kind,
    key,
    ...wordsOf(
      key,
      labelOf(key, schema.description ?? inner.description ?? key, inner),
      target ?? itemTarget(path, references),
    ),
    required,
    nullable,
    choices: (inner.enum ?? []).map((value, index) => ({
      value: String(value),
      label: inner.enumDescriptions?.[index] ?? String(value),
    })),
    fields: kind === 'group' || kind === 'time' ? toFields(inner, path, references) : [],
    item: kind === 'list' && inner.items ? toField('', inner.items, `${path}.*`, true, references) : null,
    target,
  };
}

/** A description that only explains the values is shown by the values themselves. */
function labelOf(key: string, description: string, schema: JsonSchema): string {
  return schema.enumDescriptions ? (choiceNames[key] ?? description) : description;
}

/** The list of entries that a list of ids points to. */
const itemTarget = (path: string, references: References): Target | null => references[`${path}.*`] ?? null;

/** Words of descriptions that are for people who write the file by hand, and what the form says instead. */
const CODES: readonly [RegExp, string][] = [
  [/ \(null\)/g, ''],
  [/ trong content\/[a-z.]+/g, ''],
  [/ \(đi cùng \w+\)/g, ''],
  [/^true: /g, ''],
  [/status là withdrawn/g, 'rút bài'],
];

/**
 * Name and hint out of a description. Ids are not written by hand in the form: it shows names, so the words "mã" and "trong
 * content/…" fall away where a field points to another entry.
 */
function wordsOf(key: string, description: string, target: Target | null): { label: string; hint: string | null } {
  const plain = CODES.reduce((text, [code, words]) => text.replaceAll(code, words), description);
  const named = target === null ? plain : plain.replace(/^Mã /, '');
  const [name = '', ...rest] = named.split(/; |, (?=ví dụ|dễ hiểu)/);
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  const short = target === null ? shortNames[key] : undefined;
  if (short !== undefined && label.length > short.length + LONGER) return { label: short, hint: named };
  return { label, hint: rest.length === 0 ? null : rest.join('; ') };
}

function unwrap(schema: JsonSchema): { inner: JsonSchema; nullable: boolean } {
  if (schema.anyOf) {
    const inner = schema.anyOf.find((each) => each.type !== 'null') ?? schema;
    return { inner: { ...inner, ...unwrap(inner).inner }, nullable: schema.anyOf.some((each) => each.type === 'null') };
  }
  if (Array.isArray(schema.type))
    return {
      inner: { ...schema, type: schema.type.find((each) => each !== 'null') ?? 'string' },
      nullable: schema.type.includes('null'),
    };
  return { inner: schema, nullable: false };
}

function kindOf(schema: JsonSchema): Field['kind'] {
  if (schema.enum) return 'choice';
  if (schema.type === 'array') return 'list';
  if (schema.type === 'object' && schema.properties)
    return 'quarter' in schema.properties && 'before' in schema.properties ? 'time' : 'group';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'number' || schema.type === 'integer') return 'number';
  if (schema.type === 'string' && schema.format === 'date') return 'day';
  if (schema.type === 'string') return (schema.maxLength ?? 0) > LONGEST_LINE ? 'long' : 'line';
  return 'raw';
}
