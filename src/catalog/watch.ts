// Which parts of the catalog a page asked for while it was written: a page whose answers are the same need not be written again.
import { hash } from 'node:crypto';
import type { Catalog } from './catalog.ts';

/** One thing asked of the catalog, in words: "one:plans/binh-phuoc/2024", "all:events", "by:duties:so-y-te", "files". */
export type Question = string;

type Think = (catalog: Catalog, key: string) => unknown;

interface Watched {
  raw: Catalog;
  note(question: Question): void;
}

const watched = new WeakMap<Catalog, Watched>();
const thoughts = new Map<string, Think>();

/** The catalog as one page sees it: everything that is read from it is noted. What is read more finely is noted more finely. */
export function watch(raw: Catalog, note: (question: Question) => void): Catalog {
  const one =
    (find: Catalog['find']): Catalog['find'] =>
    (name, id) => {
      if (id !== null) note(`one:${name}/${id}`);
      return find(name, id);
    };
  const asked: Partial<Catalog> = {
    find: one(raw.find),
    findAny: one(raw.findAny),
    findAt: (url) => {
      note(`at:${url}`);
      return raw.findAt(url);
    },
  };
  const proxy = new Proxy(raw, {
    get: (target, key: keyof Catalog) => {
      if (asked[key]) return asked[key];
      // What is awaited is asked whether it is a promise.
      if (!(key in target)) return undefined;
      note(`all:${key}`);
      return target[key];
    },
  });
  watched.set(proxy, { raw, note });
  return proxy;
}

/** The catalog behind a watched one; any other object is itself. */
export function unwatched<T extends object>(about: T): T {
  return (watched.get(about as unknown as Catalog)?.raw as unknown as T | undefined) ?? about;
}

/** Notes a question when `about` is a watched catalog. */
export function noteOn(about: object, question: Question): void {
  watched.get(about as Catalog)?.note(question);
}

/**
 * A thought over the whole catalog of which a page wants one part: "the duties of this agency". The page depends on the answer,
 * not on everything that was looked through to find it. `name` is unique; answers are plain data and items of the catalog, they are
 * kept, and nobody may change them.
 */
export function ask<T>(
  name: string,
  think: (catalog: Catalog, key: string) => T,
): (catalog: Catalog, key: string) => T {
  const answers = new WeakMap<Catalog, Map<string, { answer: T }>>();
  const answer = (catalog: Catalog, key: string): T => {
    const known = answers.get(catalog) ?? new Map<string, { answer: T }>();
    answers.set(catalog, known);
    const before = known.get(key);
    if (before) return before.answer;
    const thought = { answer: think(catalog, key) };
    known.set(key, thought);
    return thought.answer;
  };
  if (!thoughts.has(name)) thoughts.set(name, answer);
  return (catalog, key) => {
    noteOn(catalog, `by:${name}:${key}`);
    return answer(unwatched(catalog), key);
  };
}

/** Answers questions of a catalog with a digest each; what is asked again is not thought through again. */
export function openAnswers(
  catalog: Catalog,
  filesOf: (key: string | null) => unknown,
): (question: Question) => string {
  const known = new Map<Question, string>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    // The pages that thought of it are not loaded, or no more: whoever asked it is written again.
    if (nobodyAnswers(question)) return 'nobody';
    const answer = digestOf(answerTo(question, catalog, filesOf));
    known.set(question, answer);
    return answer;
  };
}

function answerTo(question: Question, catalog: Catalog, filesOf: (key: string | null) => unknown): unknown {
  const [, kind = '', rest = ''] = /^(\w+):?(.*)$/s.exec(question) ?? [];
  switch (kind) {
    case 'one': {
      const [, name = '', id = ''] = /^(\w+)\/(.+)$/s.exec(rest) ?? [];
      return catalog.findAny(name as 'plans', id) ?? null;
    }
    case 'at':
      return catalog.findAt(rest) ?? null;
    case 'by': {
      const [name, key] = askedIn(rest);
      return thoughts.get(name)?.(catalog, key);
    }
    case 'files':
      return filesOf(rest === '' ? null : rest);
    default:
      return rest === 'everything' ? catalog : catalog[rest as keyof Catalog];
  }
}

const askedIn = (rest: string): [name: string, key: string] => {
  const [, name = '', key = ''] = /^([^:]+):(.*)$/s.exec(rest) ?? [];
  return [name, key];
};

const nobodyAnswers = (question: Question): boolean =>
  question.startsWith('by:') && !thoughts.has(askedIn(question.slice('by:'.length))[0]);

/** A digest of plain data; an item of the catalog stands for its whole file. What stands in many answers is read once. */
export const digestOf = (value: unknown): string => shortOf(write(value));

/** One for all: the compiled pages of a build have a copy of this module of their own. */
const holder = globalThis as { digestsOfLaLanh?: WeakMap<object, string> };
const written = (holder.digestsOfLaLanh ??= new WeakMap<object, string>());

/** A text that is another one when the value is: that of a large object is short, and kept, since many stand in several answers. */
function write(value: unknown): string {
  if (typeof value === 'string') return `${value.length}"${value}`;
  if (typeof value !== 'object' || value === null) return String(value);
  const before = written.get(value);
  if (before !== undefined) return before;
  const text = writeObject(value);
  if (text.length <= LONG) return text;
  const short = `#${shortOf(text)}`;
  written.set(value, short);
  return short;
}

const LONG = 300;

function writeObject(value: object): string {
  if (Array.isArray(value)) return writeList('[', value);
  if (value instanceof Map || value instanceof Set) return writeList('(', [...value]);
  if ('digest' in value && 'collection' in value && 'id' in value && value.digest !== '')
    return `${String(value.collection)}/${String(value.id)}@${String(value.digest)}`;
  const fields = value as Record<string, unknown>;
  let text = '{';
  for (const name in fields) text += `${writeName(name)}${write(fields[name])},`;
  return text;
}

function writeName(name: string): string {
  const before = names.get(name);
  if (before !== undefined) return before;
  const text = `${write(name)}:`;
  names.set(name, text);
  return text;
}

/** Names of fields: few, and each stands in thousands of objects. */
const names = new Map<string, string>();

function writeList(start: string, values: readonly unknown[]): string {
  let text = start;
  for (const each of values) text += `${write(each)},`;
  return `${text}]`;
}

const shortOf = (text: string): string => hash('sha256', text, 'base64url');
