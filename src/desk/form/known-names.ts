import type { Target } from '../../checks/references.ts';
import { make } from './dom.ts';
import type { KnownIds } from './judge.ts';

/** The names of entries by id; those that bear one name together carry their id behind it. */
export function namesOf(entries: readonly { id: string; label: string }[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { label } of entries) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map(entries.map(({ id, label }) => [id, (counts.get(label) ?? 0) > 1 ? `${label} (${id})` : label]));
}

/** The lists of names that the browser offers while something is typed. */
export function makeNameLists(known: KnownIds): HTMLDataListElement[] {
  return (Object.keys(known) as Target[]).map((target) =>
    make(
      'datalist',
      { id: `ten-${target}` },
      ...[...namesOf(known[target] ?? []).values()].map((name) => make('option', { value: name })),
    ),
  );
}
