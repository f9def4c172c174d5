// `npm run ledger`: adds to the ledger what the built site in OUT_DIR (dist/) has and the ledger has not. Nothing is taken away.
// `npm run ledger -- --anew` writes it anew from that site alone: only before the site is published for the first time.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readSite } from '../site/read-site.ts';
import { LEDGER_FILE } from './check-ledger.ts';
import { addToLedger, readLedger, unrecorded, writeLedger, type Ledger } from './ledger.ts';
import { promisesOf } from './promises.ts';

const promises = promisesOf(readSite(resolve(process.env['OUT_DIR'] ?? 'dist')));
const anew = process.argv.includes('--anew');

if (promises.size === 0) {
  console.error('There is no site in OUT_DIR. Run: npm run build');
  process.exitCode = 1;
} else {
  const ledger: Ledger = anew ? new Map<string, Set<string>>() : readLedger(readFileSync(LEDGER_FILE, 'utf8'));
  const fresh = unrecorded(ledger, promises);
  for (const line of fresh.slice(0, 40)) console.log(`+ ${line}`);
  if (fresh.length > 40) console.log(`+ … and ${fresh.length - 40} more`);
  writeFileSync(LEDGER_FILE, writeLedger(addToLedger(ledger, promises)));
  console.log(`${fresh.length} added, ${addToLedger(ledger, promises).size} addresses in all. Commit the file.`);
}
