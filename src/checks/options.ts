import { parseArgs } from 'node:util';

export type Format = 'text' | 'json' | 'gitlab';

export interface Options {
  format: Format;
  /** Tell the faults, but do not fail: for `npm run dev`. */
  warn: boolean;
}

/** Reads --json, --gitlab and --warn. Throws TypeError for anything else. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      gitlab: { type: 'boolean', default: false },
      warn: { type: 'boolean', default: false },
    },
  });
  return { format: values.json ? 'json' : values.gitlab ? 'gitlab' : 'text', warn: values.warn };
}
