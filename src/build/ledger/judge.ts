import type { Redirect } from '../hosts/host.ts';
import type { Ledger } from './ledger.ts';

/** A part of a page that has a new name; the old one stays as an empty mark beside it. */
export interface KeptPart {
  address: string;
  old: string;
  now: string;
}

export interface Verdict {
  /** In Vietnamese, for whoever renamed or removed a file. */
  faults: string[];
  /** To be answered with 301: those written down, and files beside a page that was withdrawn. */
  redirects: Redirect[];
  keptParts: KeptPart[];
}

/**
 * Judges a site against all that was ever published. An address that is gone needs a redirect or stands below a withdrawn page;
 * a part that is gone needs a redirect to a part of the same page.
 * @param promises What the site has now.
 * @param moves content/redirects.yaml: from "/a/" or "/a/#b".
 * @param tombstones Addresses of withdrawn entries: a page is there that says so.
 */
export function judgeLedger(
  ledger: Ledger,
  promises: Ledger,
  moves: readonly Redirect[],
  tombstones: readonly string[],
): Verdict {
  const has = (target: string): boolean => {
    const [address = '', part] = target.split('#');
    return promises.has(address) && (part === undefined || promises.get(address)?.has(part) === true);
  };
  const faults = moves.flatMap((move) => judgeMove(move, has));
  const whole = moves.filter(({ from }) => !from.includes('#'));
  const moved = new Map(moves.map(({ from, to }) => [from, to]));
  const redirects = [...whole];
  const keptParts: KeptPart[] = [];
  for (const [address, parts] of ledger) {
    if (!promises.has(address)) {
      if (moved.has(address)) continue;
      const tombstone = tombstones.find((each) => address.startsWith(each));
      if (tombstone === undefined) faults.push(tellGone(address));
      else redirects.push({ from: address, to: tombstone });
      continue;
    }
    if (tombstones.includes(address)) continue;
    for (const part of parts) {
      if (promises.get(address)?.has(part) === true) continue;
      const [target, now] = moved.get(`${address}#${part}`)?.split('#') ?? [];
      if (now === undefined || target !== address) faults.push(tellGone(`${address}#${part}`));
      else keptParts.push({ address, old: part, now });
    }
  }
  return { faults, redirects, keptParts };
}

function judgeMove({ from, to }: Redirect, has: (target: string) => boolean): string[] {
  if (has(from))
    return [`${from} vẫn còn trên trang, nên không chuyển đi đâu được. Bỏ dòng này khỏi content/redirects.yaml`];
  if (!has(to)) return [`${from} chuyển tới ${to}, mà ở đó không có gì. Viết địa chỉ đang có`];
  if (from.includes('#') && to.split('#')[0] !== from.split('#')[0])
    return [`${from} chuyển tới ${to}: một mục chỉ chuyển được trong cùng một trang`];
  return [];
}

const tellGone = (address: string): string =>
  `${address} đã đăng mà nay không còn. Đặt tên lại như cũ; hoặc ghi vào content/redirects.yaml:\n` +
  `    - from: ${address}\n      to: (địa chỉ mới)\n  Gỡ cả trang thì giữ tệp, ghi status: withdrawn`;
