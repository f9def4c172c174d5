import type { Fault } from '../../source/fault.ts';
import type { Content, Entry } from '../../source/load.ts';
import { faultAt, valuesAt } from '../entries.ts';
import { CHAINS } from '../references.ts';

/** Entries that lead back to themselves: a body that is its own parent, a law that replaces itself over two others. */
export function judgeChains(content: Content): Fault[] {
  return Object.entries(CHAINS).flatMap(([name, patterns]) => {
    const entries: Entry[] = content.entries[name as keyof typeof CHAINS];
    return patterns.flatMap((pattern) => judgeChain(entries, pattern));
  });
}

function judgeChain(entries: Entry[], pattern: string): Fault[] {
  const next = new Map(entries.map((entry) => [entry.id, namesAt(entry, pattern)]));
  return entries.flatMap((entry) =>
    valuesAt(entry.data, pattern)
      .filter(({ value }) => typeof value === 'string' && reaches(next, value, entry.id))
      .map(({ path, value }) =>
        faultAt(entry, path, `"${String(value)}" dẫn ngược về chính tệp này. Sửa một trong hai.`),
      ),
  );
}

function reaches(next: ReadonlyMap<string, string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const ahead = [from];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    ahead.push(...(next.get(id) ?? []));
  }
  return false;
}

function namesAt(entry: Entry, pattern: string): string[] {
  return valuesAt(entry.data, pattern).flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
