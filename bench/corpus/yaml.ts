/** What the maker writes: plain data. */
export type Data = string | number | boolean | null | undefined | readonly Data[] | { readonly [key: string]: Data };

/** Longer texts are folded under ">-", as staff write them. */
const LONG = 100;
/** Words that YAML readers take for something else than text, and signs that mean something at a start or before a space. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off|~)$)\p{L}(?:[^\n:#]|:(?! |$)|(?<! )#)*(?<! )$/iu;

/** Block YAML that reads back as the same data; fields that are undefined are left out. */
export function writeYaml(data: { readonly [key: string]: Data }): string {
  return `${writeFields(data, '').join('\n')}\n`;
}

function writeFields(data: { readonly [key: string]: Data }, indent: string): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!isNested(value)) return [`${indent}${key}: ${writeScalar(value, `${indent}  `)}`];
    return [`${indent}${key}:`, ...writeNested(value, `${indent}  `)];
  });
}

function writeNested(value: Nested, indent: string): string[] {
  if (!isList(value)) return writeFields(value, indent);
  return value.flatMap((item) => {
    if (!isNested(item)) return [`${indent}- ${writeScalar(item, `${indent}  `)}`];
    const [first = '', ...more] = writeNested(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...more];
  });
}

function writeScalar(value: Exclude<Data, Nested>, indent: string): string {
  if (typeof value === 'object') return value === null || isList(value) ? (value === null ? 'null' : '[]') : '{}';
  if (typeof value !== 'string') return String(value);
  if (value.length > LONG && !value.includes('\n')) return `>-\n${indent}${value}`;
  return PLAIN.test(value) || /^\d{4}-\d\d-\d\d$/.test(value) ? value : JSON.stringify(value);
}

type Nested = readonly [Data, ...Data[]] | { readonly [key: string]: Data };

function isNested(value: Data): value is Nested {
  return (
    typeof value === 'object' && value !== null && (isList(value) ? value.length > 0 : Object.keys(value).length > 0)
  );
}

function isList(value: object): value is readonly Data[] {
  return Array.isArray(value);
}
