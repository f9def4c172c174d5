import type { CollectionName } from '../schemas/index.ts';
import type { Fault } from '../source/fault.ts';
import type { Content, Entry } from '../source/load.ts';
import type { Path } from '../source/yaml.ts';

/** What can carry a fault: an entry or one of the single files. */
export interface Place {
  file: string;
  lineOf(path: Path): number;
}

/** A fault of a field, at the line where the field is written. */
export function faultAt(place: Place, path: Path, message: string, fix: string | null = null): Fault {
  return { file: place.file, line: place.lineOf(path), field: path.join('.'), message, fix };
}

/** A fault of a body, at a line (from 1) of that body. */
export function faultInBody(entry: Entry, line: number, message: string, fix: string | null = null): Fault {
  return { file: entry.file, line: entry.bodyLine + line - 1, field: '', message, fix };
}

/** Every entry of every collection that could be read. */
export function allEntries(content: Content): Entry[] {
  return (Object.keys(content.entries) as CollectionName[]).flatMap((name) => content.entries[name] as Entry[]);
}

/** What is found out about one file by itself: plain data, thought through once for as long as the file does not change. */
export function findingOf<T>(entry: Entry, name: string, think: () => T): T {
  return (entry.findings[name] ??= think()) as T;
}

/** The same for what rests on `said` as well: what was found out about another text is dropped. */
export function findingAbout<T>(entry: Entry, name: string, said: string, think: () => T): T {
  const key = `${name}: ${said}`;
  const { findings } = entry;
  const others = Object.keys(findings).filter((other) => other.startsWith(`${name}: `) && other !== key);
  for (const other of others) Reflect.deleteProperty(findings, other);
  return findingOf(entry, key, think);
}

/** A value found in data, with the way to it. */
export interface Found {
  path: (string | number)[];
  value: unknown;
}

/** Values at a pattern such as "tasks.*.lead.*.agency", where "*" is every item of a list. Absent and null ones are left out. */
export function valuesAt(data: unknown, pattern: string): Found[] {
  return pattern
    .split('.')
    .reduce<Found[]>((found, part) => found.flatMap((each) => step(each, part)), [{ path: [], value: data }]);
}

function step({ path, value }: Found, part: string): Found[] {
  if (part === '*')
    return Array.isArray(value) ? value.map((item: unknown, index) => ({ path: [...path, index], value: item })) : [];
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return [];
  const next = (value as Record<string, unknown>)[part];
  return next === null || next === undefined ? [] : [{ path: [...path, part], value: next }];
}

/** Every text of an entry's data, with the way to it. */
export function textsOf(data: unknown, path: (string | number)[] = []): { path: (string | number)[]; value: string }[] {
  if (typeof data === 'string') return [{ path, value: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, item]) => textsOf(item, [...path, key]));
}
