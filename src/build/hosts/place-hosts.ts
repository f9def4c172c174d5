import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../source/files.ts';
import { policyIn } from '../page-policy.ts';
import { Refused } from '../steps.ts';
import { SUMS_FILE } from '../sums/sums.ts';
import type { Redirect } from './host.ts';
import { writeHeadersFile, writeRedirectsFile } from './netlify.ts';

/** `_headers` and `_redirects` of a site whose files are at `paths` and whose pages all carry `policy`. */
export function hostFiles(
  paths: readonly string[],
  policy: string,
  redirects: readonly Redirect[],
): { path: string; text: string }[] {
  return [
    { path: '_headers', text: writeHeadersFile([...paths, SUMS_FILE].map((path) => `/${path}`).sort(), policy) },
    { path: '_redirects', text: writeRedirectsFile(redirects) },
  ];
}

/**
 * The one policy of all pages; a header speaks for all of them. Throws Refused when there are two, or a page without.
 * @param pages Each page's address or path, and its policy: "" without one.
 */
export function onlyPolicyOf(pages: readonly { address: string; policy: string }[]): string {
  const bare = pages.find((page) => page.policy === '');
  if (bare) throw new Refused(`No policy in ${bare.address}.`);
  const [first] = pages;
  if (!first) throw new Refused('There is no page.');
  const others = new Map(
    pages.filter(({ policy }) => policy !== first.policy).map((page) => [page.policy, page.address]),
  );
  if (others.size > 0)
    throw new Refused(`The policy of these pages is not that of all others: ${[...others.values()].join(', ')}`);
  return first.policy;
}

/** The same for a built site in a folder. */
export function onlyPolicy(folder: string): string {
  const paths = listFiles(folder).filter((path) => path.endsWith('.html'));
  return onlyPolicyOf(
    paths.map((path) => ({ address: path, policy: policyIn(readFileSync(join(folder, path), 'utf8')) ?? '' })),
  );
}
