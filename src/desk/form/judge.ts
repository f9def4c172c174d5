import { valuesAt } from '../../checks/entries.ts';
import { REFERENCES, type Target } from '../../checks/references.ts';
import { COLLECTIONS, type CollectionName } from '../../schemas/index.ts';
import type { Fault } from '../../source/fault.ts';
import { readEntry } from '../../source/read-entry.ts';
import { form } from '../../strings/form.ts';
import { nearest } from '../../text/nearest.ts';

/** Ids of what is published, for each collection and the places. */
export type KnownIds = Partial<Record<Target, readonly { id: string; label: string }[]>>;

/** The faults of one file, as `npm run check` tells them: its YAML, its fields, its body, ids that nobody has. */
export async function judgeFile(name: CollectionName, file: string, text: string, known: KnownIds): Promise<Fault[]> {
  const read = readEntry(file, text, COLLECTIONS[name].schema);
  const inFields = Object.entries(REFERENCES[name]).flatMap(([pattern, target]) =>
    valuesAt(read.data, pattern).flatMap(({ path, value }) => {
      const ids = (known[target] ?? []).map(({ id }) => id);
      const id = String(value);
      if (ids.length === 0 || ids.includes(id)) return [];
      return [
        { file, line: read.lineOf(path), field: path.join('.'), message: form.missing(id), fix: nearest(id, ids) },
      ];
    }),
  );
  return [...read.faults, ...inFields, ...(await judgeBody(name, file, read.body, read.bodyLine))];
}

async function judgeBody(name: CollectionName, file: string, body: string, bodyLine: number): Promise<Fault[]> {
  if (COLLECTIONS[name].ending !== '.mdx') return [];
  // The grammar of MDX is heavy: fetched when the first body is judged.
  const { parseBody } = await import('../../body/parse.ts');
  return parseBody(body, name).faults.map((fault) => ({ ...fault, file, line: bodyLine + fault.line - 1, field: '' }));
}
