import type { SiteFault } from './read-site.ts';

/** One line a message; what is wrong on many pages is told once, with the first page and how many more. */
export function tellFaults(faults: readonly SiteFault[]): string[] {
  const groups = Map.groupBy(faults, ({ message }) => message);
  return [...groups].map(
    ([message, [first, ...others]]) =>
      `${first?.address ?? ''}${others.length > 0 ? ` and ${others.length} more` : ''}: ${message}`,
  );
}
