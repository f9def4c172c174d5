import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Redirect } from '../hosts/host.ts';
import { readSite } from '../site/read-site.ts';
import { Refused } from '../steps.ts';
import { judgeLedger, type KeptPart } from './judge.ts';
import { keepPart } from './keep-parts.ts';
import { readLedger, unrecorded, type Ledger } from './ledger.ts';
import { promisesOf } from './promises.ts';
import { readMoves } from './read-moves.ts';

/** The ledger of this project's own content. */
export const LEDGER_FILE = new URL('published-addresses.txt', import.meta.url);

/**
 * Refuses a built site from which something has gone that was published; gives the redirects for the hosts, and puts old names
 * of parts into the pages. Content of others (CONTENT_DIR) has no ledger here; its redirects count all the same.
 */
export function checkLedger(
  folder: string,
  contentFolder: string,
  catalog: Catalog,
): { redirects: Redirect[]; told: string } {
  const isOwn = contentFolder === resolve('content');
  const ledger: Ledger = isOwn ? readLedger(readFileSync(LEDGER_FILE, 'utf8')) : new Map<string, Set<string>>();
  const promises = promisesOf(readSite(folder));
  const tombstones = catalog.withdrawn.map(({ url }) => url);
  const { faults, redirects, keptParts } = judgeLedger(ledger, promises, readMoves(contentFolder), tombstones);
  if (faults.length > 0) throw new Refused([...faults, `${faults.length} địa chỉ không giữ được.`].join('\n'));
  for (const part of keptParts) keepInPage(folder, part);
  const fresh = isOwn ? unrecorded(ledger, promises).length : 0;
  return { redirects, told: `${ledger.size} addresses kept${fresh > 0 ? `, ${fresh} new: npm run ledger` : ''}` };
}

function keepInPage(folder: string, part: KeptPart): void {
  const path = join(folder, part.address, 'index.html');
  writeFileSync(path, keepPart(readFileSync(path, 'utf8'), part));
}
