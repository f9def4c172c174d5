import { parseArgs } from 'node:util';

export interface Options {
  /** What to measure; all when empty. */
  subjects: string[];
  /** Numbers of made plans to build with. */
  plans: number[];
  /** Each figure is the middle of so many runs. */
  runs: number;
  /** With printed material as well as without. */
  print: boolean;
  /** Peers by their names; all when empty. */
  only: string[];
}

/**
 * Reads [SUBJECT …] [--plans 100,1000,5000] [--runs 3] [--print] [--only hugo,eleventy]. Bare numbers are left to the bench of
 * the search. Throws TypeError for anything else.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      plans: { type: 'string', default: '100,1000,5000' },
      runs: { type: 'string', default: '1' },
      print: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  });
  const list = (text: string): string[] => text.split(',').filter(Boolean);
  return {
    subjects: positionals.filter((each) => !/^\d+$/.test(each)),
    plans: list(values.plans).map(readCount),
    runs: readCount(values.runs),
    print: values.print,
    only: list(values.only),
  };
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new TypeError(`"${text}" is not a number of plans or runs.`);
  return Number(text);
}
