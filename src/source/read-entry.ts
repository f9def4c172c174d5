import type { z } from 'zod';
import { nearestKey } from '../schemas/messages.ts';
import type { Fault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { judgeLetters, type LetterFault } from './letters.ts';
import { findQuestions } from './questions.ts';
import { readYaml, type Path, type YamlSource } from './yaml.ts';

/** Larger files are refused: no plan comes near, and a page of that size could not be read on a phone. */
export const MAX_BYTES = 400_000;

export interface ReadEntry<T> {
  /** What the schema made of the file, or null when it was refused. */
  data: T | null;
  /** The Markdown under the front matter; "" for YAML files. */
  body: string;
  /** Line of the file at which the body begins. */
  bodyLine: number;
  /** Lines of the file at which a draft still asks something. */
  questions: number[];
  faults: Fault[];
  lineOf(path: Path): number;
}

/**
 * Reads one content file against its schema. `file` is the name that faults carry; an .mdx has front matter, a .yaml is all data.
 * Never throws for bad content.
 */
export function readEntry<S extends z.ZodType>(file: string, text: string, schema: S): ReadEntry<z.output<S>> {
  const refuse = (message: string, fix: string | null = null): ReadEntry<z.output<S>> => ({
    data: null,
    body: '',
    bodyLine: 1,
    questions: [],
    faults: [{ file, line: 1, field: '', message, fix }],
    lineOf: () => 1,
  });
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_BYTES)
    return refuse(
      `tệp lớn quá (${Math.ceil(bytes / 1000)} nghìn byte). Nhiều nhất ${MAX_BYTES / 1000} nghìn byte: chia thành nhiều tệp.`,
    );
  const clean = cleanOf(text);
  const isVietnamese = !/^lang:\s*(?!vi\b)\w/m.test(clean);
  const isClean = judgeLetters(clean, isVietnamese).length === 0;
  const lines = isClean ? [] : clean.split('\n');
  const letters = lines.flatMap((line, index) =>
    judgeLetters(line, isVietnamese).map((found) => toLetterFault(file, index + 1, '', found)),
  );
  const head = file.endsWith('.mdx') ? splitFrontMatter(clean) : { yaml: clean, yamlLine: 1, body: '', bodyLine: 1 };
  if (!head) return refuse('thiếu phần đầu tệp. Dòng đầu là ---, rồi các trường, rồi một dòng --- nữa.');
  const yaml = readYaml(head.yaml);
  const offset = head.yamlLine - 1;
  const lineOf = (path: Path) => yaml.lineOf(path) + offset;
  const questions = findQuestions(head.yaml).map(({ line }) => line + offset);
  const base = { body: head.body, bodyLine: head.bodyLine, questions, lineOf };
  const faults = letters.map((each) => each.fault);
  if (yaml.faults.length > 0)
    return {
      ...base,
      data: null,
      faults: [...faults, ...yaml.faults.map((fault) => ({ ...fault, file, line: fault.line + offset }))],
    };
  // Letters may also be written as escapes ("\u202e"): then only the value shows them.
  const escaped =
    letters.length > 0 || !head.yaml.includes('\\')
      ? []
      : judgeValues(yaml.data, []).map(({ path, found }) => toLetterFault(file, lineOf(path), path.join('.'), found));
  faults.push(...escaped.map((each) => each.fault));
  const result = schema.safeParse(yaml.data ?? {});
  const isHiding = [...letters, ...escaped].some((each) => each.hidden);
  if (result.success) return { ...base, data: isHiding ? null : result.data, faults };
  return {
    ...base,
    data: null,
    faults: [...faults, ...result.error.issues.flatMap((issue) => toFaults(file, issue, schema, yaml, offset))],
  };
}

/** The body of a file whose body is known to begin at that line; "" for one that is all data. */
export function textBelow(text: string, bodyLine: number): string {
  if (bodyLine === 1) return '';
  const clean = cleanOf(text);
  let at = 0;
  for (let line = 1; line < bodyLine; line++) {
    at = clean.indexOf('\n', at) + 1;
    if (at === 0) return '';
  }
  return clean.slice(at);
}

/** Without a byte order mark, and with line ends of one kind. */
const cleanOf = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

function toLetterFault(
  file: string,
  line: number,
  field: string,
  { message, fix, hidden }: LetterFault,
): { fault: Fault; hidden: boolean } {
  return { fault: { file, line, field, message, fix }, hidden };
}

/** The letters of every text in plain data. */
function judgeValues(value: unknown, path: Path): { path: Path; found: LetterFault }[] {
  if (typeof value === 'string') return judgeLetters(value.replaceAll('\n', ' ')).map((found) => ({ path, found }));
  if (Array.isArray(value)) return value.flatMap((item, index) => judgeValues(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => judgeValues(item, [...path, key]));
}

function toFaults(file: string, issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlSource, offset: number): Fault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const near = nearestKey(key, keysAt(schema, path));
      return {
        file,
        line: yaml.lineOfKey(path, key) + offset,
        field: [...path, key].join('.'),
        message: `không có trường "${key}".${near === null ? '' : ` Gần nhất: "${near}".`}`,
        fix: near,
      };
    });
  const written = valueAt(yaml.data, path);
  if (issue.code === 'invalid_value' && typeof written === 'string') {
    const near = nearestKey(written, issue.values.map(String));
    return [
      {
        file,
        line: yaml.lineOf(path) + offset,
        field: path.join('.'),
        message: near === null ? issue.message : `${issue.message} Gần nhất: "${near}".`,
        fix: near,
      },
    ];
  }
  const fix = issue.code === 'custom' && typeof issue.params?.['fix'] === 'string' ? issue.params['fix'] : null;
  return [{ file, line: yaml.lineOf(path) + offset, field: path.join('.'), message: issue.message, fix }];
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );
}

/** The keys that the strict object at `path` knows, looking through optional, nullable, default, array and pipe. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  const unwrap = (type: unknown): unknown => {
    const def = definitionOf(type);
    const inner = def?.['innerType'] ?? def?.['in'];
    return inner === undefined ? type : unwrap(inner);
  };
  for (const part of path) {
    const def = definitionOf(unwrap(current));
    current =
      typeof part === 'number' ? def?.['element'] : (def?.['shape'] as Record<string, unknown> | undefined)?.[part];
  }
  return Object.keys((definitionOf(unwrap(current))?.['shape'] as object | undefined) ?? {});
}

function definitionOf(type: unknown): Record<string, unknown> | undefined {
  return (type as { _zod?: { def?: Record<string, unknown> } } | undefined)?._zod?.def;
}
