import { isSame } from './same.ts';

/** A piece of a text to be replaced. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Edits that stand at one place are applied in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: written } of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + written;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}

/** For every kept key (null for the start) the new keys that follow it in the order of `data`. */
export function addedAfter(
  data: Readonly<Record<string, unknown>>,
  kept: ReadonlySet<string>,
): Map<string | null, string[]> {
  const added = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const key of Object.keys(data))
    if (kept.has(key)) anchor = key;
    else added.set(anchor, [...(added.get(anchor) ?? []), key]);
  return added;
}

/** How many items at both ends are the same. */
export function alignEnds(before: readonly unknown[], after: readonly unknown[]): { head: number; tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  return { head, tail };
}
