import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Redirect } from '../hosts/host.ts';
import { Refused } from '../steps.ts';
import { judgeLedger, type KeptPart } from './judge.ts';
import { readLedger, unrecorded, type Ledger } from './ledger.ts';
import { readMoves } from './read-moves.ts';

/** The ledger of this project's own content. */
export const LEDGER_FILE = new URL('published-addresses.txt', import.meta.url);

/**
 * Refuses a site from which something has gone that was published; gives the redirects for the hosts, and the old names of
 * parts that have to be put into pages. Content of others (CONTENT_DIR) has no ledger here; its redirects count all the same.
 * @param promises What the site has now.
 * @param tombstones Addresses of withdrawn entries.
 * @param isWhole False for a quick look without printed files: then nothing is missed.
 */
export function checkLedger(
  promises: Ledger,
  contentFolder: string,
  tombstones: readonly string[],
  isWhole: boolean,
): { redirects: Redirect[]; keptParts: KeptPart[]; told: string } {
  const isOwn = isWhole && contentFolder === resolve('content');
  const ledger: Ledger = isOwn ? readLedger(readFileSync(LEDGER_FILE, 'utf8')) : new Map<string, Set<string>>();
  const { faults, redirects, keptParts } = judgeLedger(ledger, promises, readMoves(contentFolder), tombstones);
  if (faults.length > 0) throw new Refused([...faults, `${faults.length} địa chỉ không giữ được.`].join('\n'));
  const fresh = isOwn ? unrecorded(ledger, promises).length : 0;
  const told = `${ledger.size} addresses kept${fresh > 0 ? `, ${fresh} new: npm run ledger` : ''}`;
  return { redirects, keptParts, told };
}
