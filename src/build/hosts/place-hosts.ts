import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../source/files.ts';
import { policyIn } from '../page-policy.ts';
import { Refused } from '../steps.ts';
import { SUMS_FILE } from '../sums/sums.ts';
import type { Redirect } from './host.ts';
import { writeHeadersFile, writeRedirectsFile } from './netlify.ts';
import { trimPolicy } from './trim-policy.ts';

/**
 * Puts `_headers` and `_redirects` into a built site and trims the policy of its pages. Throws Refused when two pages carry different policies: a header
 * speaks for all of them.
 */
export function placeHosts(folder: string, redirects: readonly Redirect[]): string {
  const files = [...listFiles(folder), ...listFiles(join(folder, '.well-known')).map((path) => `.well-known/${path}`)];
  for (const path of files.filter((each) => each.endsWith('.html'))) trimPage(join(folder, path));
  const policy = onlyPolicy(folder);
  writeFileSync(
    join(folder, '_headers'),
    writeHeadersFile([`/${SUMS_FILE}`, ...files.map((path) => `/${path}`)], policy),
  );
  writeFileSync(join(folder, '_redirects'), writeRedirectsFile(redirects));
  return `${redirects.length} redirects`;
}

function trimPage(path: string): void {
  writeFileSync(path, trimPolicy(readFileSync(path, 'utf8')));
}

/** The one policy of all pages. Throws Refused when there are two. */
export function onlyPolicy(folder: string): string {
  const pages = listFiles(folder).filter((path) => path.endsWith('.html'));
  const byPolicy = Map.groupBy(pages, (path) => policyIn(readFileSync(join(folder, path), 'utf8')) ?? '');
  const [policy, ...others] = byPolicy.keys();
  if (policy === undefined || policy === '') throw new Refused(`No policy in ${byPolicy.get('')?.[0] ?? folder}.`);
  if (others.length > 0)
    throw new Refused(
      `The policy of these pages is not that of all others: ${others.flatMap((each) => byPolicy.get(each)?.[0] ?? []).join(', ')}`,
    );
  return policy;
}
