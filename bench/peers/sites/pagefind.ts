import type { Tools } from '../peer.ts';

export const PAGEFIND = { pagefind: '1.6.0' };

/** The line that makes a search of the pages in `out`. */
export function indexPages(tools: Tools, out: string): string {
  return `${tools.npm('pagefind/lib/runner/bin.cjs')} --site ${out}`;
}
