import { noteOn, unwatched } from './watch.ts';

/**
 * The function with its answers kept: asked again about the same object, it answers what it answered before. For thoughts over
 * the whole catalog that every page needs; what is asked about must not be changed afterwards.
 */
export function remember<K extends object, T>(think: (about: K) => T): (about: K) => T {
  const answers = new WeakMap<K, { answer: T }>();
  return (asked) => {
    noteOn(asked, 'all:everything');
    const about = unwatched(asked);
    const known = answers.get(about);
    if (known) return known.answer;
    const answer = think(about);
    answers.set(about, { answer });
    return answer;
  };
}

/** Items by the keys each stands under, in their order; null keys are left out, a key named twice by one item counts once. */
export function indexBy<T>(items: readonly T[], keysOf: (item: T) => readonly (string | null)[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      if (key === null) continue;
      const known = index.get(key);
      if (known) known.push(item);
      else index.set(key, [item]);
    }
  return index;
}
