import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_POLICY } from './headers.ts';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/** The Content Security Policy that a page carries in itself, or null. */
export function policyIn(html: string): string | null {
  return META.exec(html)?.[1] ?? null;
}

/**
 * Reads the policy of a built site from its first page, again whenever that page has changed: all pages of a build carry the
 * same (src/build/hosts/write-hosts.ts refuses others). A folder without such a page gets the policy without hashes.
 */
export function openPagePolicy(folder: string): () => string {
  const home = join(folder, 'index.html');
  let known = { version: 0, policy: '' };
  return () => {
    if (!existsSync(home)) return PAGE_POLICY.join('; ');
    const version = statSync(home).mtimeMs;
    if (version !== known.version)
      known = { version, policy: policyIn(readFileSync(home, 'utf8')) ?? PAGE_POLICY.join('; ') };
    return known.policy;
  };
}
