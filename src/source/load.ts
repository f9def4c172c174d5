import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { COLLECTIONS, SINGLES, type CollectionName, type SingleName } from '../schemas/index.ts';
import { openContentFiles, readText, type ContentFiles, type FileText } from './content-files.ts';
import type { Fault } from './fault.ts';
import { NO_READS, type KeptRead, type KeptReads } from './kept-reads.ts';
import { readEntry, textBelow, type ReadEntry } from './read-entry.ts';
import type { Path } from './yaml.ts';

type DataOf<N extends CollectionName> = z.output<(typeof COLLECTIONS)[N]['schema']>;

/** One good content file: its id is the path in its folder without the ending. */
export interface Entry<N extends CollectionName = CollectionName> {
  collection: N;
  id: string;
  /** content/<collection>/<id>.<ending> */
  file: string;
  data: DataOf<N>;
  body: string;
  /** SHA-256 of the file, in hex. */
  digest: string;
  bodyLine: number;
  /** Lines at which a draft still asks something (see questions.ts). */
  questions: number[];
  /** What was found out about this file alone, by name: plain data, kept with it. */
  findings: Record<string, unknown>;
  lineOf(path: Path): number;
}

/** A single file at the top of content/; data is null where it was refused. */
export interface Single<N extends SingleName = SingleName> {
  file: string;
  data: z.output<(typeof SINGLES)[N]> | null;
  lineOf(path: Path): number;
}

/** All of content/ in memory: what could be read, and every fault met on the way. Faulty files are missing from the lists. */
export interface Content {
  entries: { [N in CollectionName]: Entry<N>[] };
  /** Ids of all files, good or faulty, so that one bad file does not make every reference to it look wrong too. */
  ids: { [N in CollectionName]: Set<string> };
  singles: { [N in SingleName]: Single<N> };
  /** Files under content/ that belong to no collection. */
  strays: string[];
  faults: Fault[];
  /**
   * Keeps what was read, and found since, for the next time; with trees of bodies as JSON, by file, that are not kept yet.
   * Tells whether anything is other than it was kept.
   */
  keep(trees?: ReadonlyMap<string, string>): boolean;
}

/**
 * Reads and judges, file by file, everything below `folder` (a content/ folder). Never throws for bad content. Files that are
 * as they were in `kept` are not read again.
 */
export function loadContent(folder: string, kept: KeptReads = NO_READS, files = openContentFiles(folder)): Content {
  const faults: Fault[] = [];
  /** Addresses that moved are judged by the build, which knows what is there (src/build/ledger/). */
  const seen = new Set<string>(['redirects.yaml']);
  const loadCollection = <N extends CollectionName>(name: N): Entry<N>[] =>
    files.pathsIn(name).flatMap((path) => {
      seen.add(`${name}/${path}`);
      ids[name].add(idOf(name, path));
      const { entry, good, faults: own } = loadEntry(files, name, path, kept);
      faults.push(...own);
      if (good && entry) goodReads.set(entry.file, good);
      return entry ? [entry] : [];
    });
  const goodReads = new Map<string, KeptRead>();
  const loadSingle = <N extends SingleName>(name: N): Single<N> => {
    const file = `content/${name}.yaml`;
    seen.add(`${name}.yaml`);
    const path = join(folder, `${name}.yaml`);
    if (!existsSync(path)) {
      faults.push({ file, line: 1, field: '', message: 'thiếu tệp này.', fix: null });
      return { file, data: null, lineOf: () => 1 };
    }
    const { good, data, faults: own, lineOf } = readOrTake(file, readText(path), SINGLES[name], kept);
    faults.push(...own);
    if (good) goodReads.set(file, good);
    return { file, data: data as z.output<(typeof SINGLES)[N]> | null, lineOf };
  };
  const ids = mapCollections(() => new Set<string>()) as Content['ids'];
  const entries = mapCollections(loadCollection) as unknown as Content['entries'];
  const singles = { site: loadSingle('site'), places: loadSingle('places'), glossary: loadSingle('glossary') };
  for (const path of files.links())
    faults.push({
      file: `content/${path}`,
      line: 1,
      field: '',
      message: 'là một liên kết (symlink), không phải tệp. Chép tệp thật vào đây.',
      fix: null,
    });
  const strays = files.paths().filter((path) => !seen.has(path));
  return {
    entries,
    ids,
    singles,
    strays,
    faults,
    keep: (trees) => kept.save(goodReads, trees),
  };
}

/** One file of a collection. */
export interface LoadedEntry<N extends CollectionName> {
  /** Null where the file was refused. */
  entry: Entry<N> | null;
  /** What may be kept of it: nothing of a file with faults. */
  good: KeptRead | null;
  faults: Fault[];
}

/** Reads one file of a collection, or takes it as it was read before. `path` is that in the collection's folder. */
export function loadEntry<N extends CollectionName>(
  files: ContentFiles,
  name: N,
  path: string,
  kept: KeptReads,
): LoadedEntry<N> {
  const file = `content/${name}/${path}`;
  const written = files.read(name, path);
  const { known, good, faults, lineOf } = readOrTake(file, written, COLLECTIONS[name].schema, kept);
  if (known === null) return { entry: null, good, faults };
  const { digest, bodyLine, questions, findings } = known;
  const entry = {
    collection: name,
    id: idOf(name, path),
    file,
    data: known.data as DataOf<N>,
    body: textBelow(written.text, bodyLine),
    digest,
    bodyLine,
    questions,
    findings,
    lineOf,
  };
  return { entry, good, faults };
}

/** Reads a file, or takes it as it was read before; the place of a field is looked for only when somebody asks. */
function readOrTake(file: string, { text, digest }: FileText, schema: z.ZodType, kept: KeptReads) {
  const before = kept.get(file, digest);
  const read = memo(() => readEntry(file, text, schema));
  const faults = before ? [] : read().faults;
  const known = before ?? toKept(read(), digest);
  const lineOf = (at: Path) => read().lineOf(at);
  return { known, data: known?.data ?? null, good: faults.length === 0 ? known : null, faults, lineOf };
}

function toKept(read: ReadEntry<unknown>, digest: string): KeptRead | null {
  const { data, bodyLine, questions } = read;
  return data === null ? null : { digest, data, bodyLine, questions, findings: {} };
}

/** Thinks once, and only when asked. */
function memo<T>(think: () => T): () => T {
  let known: { answer: T } | undefined;
  return () => (known ??= { answer: think() }).answer;
}

/** plans/binh-phuoc/2024-ngay-ctxh.mdx has the id binh-phuoc/2024-ngay-ctxh. */
export function idOf(name: CollectionName, path: string): string {
  return path.slice(0, -COLLECTIONS[name].ending.length);
}

/** Something for each collection, by its name. */
export function mapCollections<T>(make: (name: CollectionName) => T): Record<CollectionName, T> {
  return Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, make(name as CollectionName)])) as Record<
    CollectionName,
    T
  >;
}
