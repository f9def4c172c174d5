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

const COLUMNS = [
  'seconds',
  '1 000 cold',
  'ratio',
  '1 000, one edited',
  'ratio',
  '4 000, one edited',
  'ratio',
  'MB',
  'pages',
];

/** One table; a ratio is a peer's seconds by those of our first row: above 1 we are sooner. */
export function tellPeers(ours: readonly Compared[], others: readonly Compared[]): string {
  const [first] = ours;
  const ratio = (cost: Cost | null, own: Cost | null | undefined): string =>
    tellNumber((cost?.seconds ?? NaN) / (own?.seconds ?? NaN));
  const rows = [...ours, ...others].map((each) => [
    each.name,
    tellNumber(each.cold.seconds),
    ratio(each.cold, first?.cold),
    tellNumber(each.edited.seconds),
    ratio(each.edited, first?.edited),
    tellNumber(each.manyEdited?.seconds ?? NaN),
    ratio(each.manyEdited, first?.manyEdited),
    tellMegabytes(each.cold.memory),
    String(each.pages),
  ]);
  return layTable([COLUMNS, ...rows]);
}
