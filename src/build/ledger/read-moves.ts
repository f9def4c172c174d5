import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Redirect } from '../hosts/host.ts';
import { Refused } from '../steps.ts';

const ADDRESS = /^\/[\w./-]*(?:#[\w.:-]+)?$/;
const MOVES = z
  .array(z.strictObject({ from: z.string().regex(ADDRESS), to: z.string().regex(ADDRESS) }))
  .nullable()
  .transform((moves) => moves ?? []);

/** Addresses that moved, from content/redirects.yaml; none when there is no such file. Throws Refused when it is faulty. */
export function readMoves(contentFolder: string): Redirect[] {
  const path = join(contentFolder, 'redirects.yaml');
  if (!existsSync(path)) return [];
  let read: unknown;
  try {
    read = parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Refused(`content/redirects.yaml không đọc được: ${error instanceof Error ? error.message : ''}`);
  }
  const { success, data } = MOVES.safeParse(read);
  if (!success)
    throw new Refused('content/redirects.yaml: mỗi mục viết\n    - from: /dia-chi-cu/\n      to: /dia-chi-moi/');
  const twice = data.find(({ from }, index) => data.findIndex((each) => each.from === from) !== index);
  if (twice) throw new Refused(`content/redirects.yaml: ${twice.from} có hai lần. Giữ một`);
  return data;
}
