/** Every address that was ever published, each with the parts of the page (ids) that others may point to. */
export type Ledger = Map<string, Set<string>>;

/** Reads the file of the ledger: one address a line, its parts behind it: "/ke-hoach/a/ #ket-qua #phan-van-ban". Lines with "# " are notes. */
export function readLedger(text: string): Ledger {
  const ledger: Ledger = new Map();
  for (const line of text.split('\n')) {
    const [address, ...parts] = line.trim().split(/\s+/);
    if (address?.startsWith('/') !== true) continue;
    ledger.set(address, new Set(parts.map((part) => part.slice(1))));
  }
  return ledger;
}

/** The same file again, in one fixed order. */
export function writeLedger(ledger: Ledger): string {
  const lines = [...ledger]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, parts]) => [address, ...[...parts].sort().map((part) => `#${part}`)].join(' '));
  return `${NOTE}\n${lines.join('\n')}\n`;
}

const NOTE =
  '# Every address ever published. Lines are added by `npm run ledger` and never taken away: docs/decisions/0010-ledger.md';

/** What `promises` has and `ledger` has not, one line each: "/a/", "/a/#b". */
export function unrecorded(ledger: Ledger, promises: Ledger): string[] {
  return [...promises].flatMap(([address, parts]) => {
    const known = ledger.get(address);
    const own = known ? [] : [address];
    return [...own, ...[...parts].filter((part) => known?.has(part) !== true).map((part) => `${address}#${part}`)];
  });
}

/** Both together; nothing is ever taken away. */
export function addToLedger(ledger: Ledger, promises: Ledger): Ledger {
  const all: Ledger = new Map([...ledger].map(([address, parts]) => [address, new Set(parts)]));
  for (const [address, parts] of promises) all.set(address, new Set([...(all.get(address) ?? []), ...parts]));
  return all;
}
