import type { Cost } from '../measure/run.ts';
import { layTable, tellMegabytes, tellNumber } from '../measure/table.ts';

export interface Compared {
  name: string;
  cold: Cost;
  edited: Cost;
  /** Null where it was not measured. */
  manyEdited: Cost | null;
  pages: number;
  files: number;
}

const CASES = ['1 000 cold', '1 000, one edited', '4 000, one edited'] as const;

/** Seconds by the clock, then of CPU, each with its ratio to our first row: above 1 we are sooner. */
export function tellPeers(ours: readonly Compared[], others: readonly Compared[]): string {
  const all = [...ours, ...others];
  const [first] = ours;
  const table = (name: string, of: 'seconds' | 'cpuSeconds'): string => {
    const rows = all.map((each) => [
      each.name,
      ...casesOf(each).flatMap((cost, at) => {
        const own = first ? casesOf(first)[at] : null;
        return [tellNumber(cost?.[of] ?? NaN), tellNumber((cost?.[of] ?? NaN) / (own?.[of] ?? NaN))];
      }),
      tellMegabytes(each.cold.memory),
      String(each.pages),
      String(each.files),
    ]);
    return layTable([[name, ...CASES.flatMap((each) => [each, 'ratio']), 'MB', 'pages', 'files'], ...rows]);
  };
  return `${table('seconds', 'seconds')}\n\n${table('seconds of CPU', 'cpuSeconds')}`;
}

function casesOf({ cold, edited, manyEdited }: Compared): (Cost | null)[] {
  return [cold, edited, manyEdited];
}
