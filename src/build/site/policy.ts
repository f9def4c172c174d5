import { createHash } from 'node:crypto';
import type { BuiltPage, BuiltSite, SiteFault } from './read-site.ts';
import { attribute, find, type Element } from './tree.ts';

/** Relations of <link> that make a browser fetch something. */
const FETCHING = [
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'preload',
  'modulepreload',
  'prefetch',
  'manifest',
  'preconnect',
  'dns-prefetch',
  'mask-icon',
];

/**
 * What the Content Security Policy of a page forbids or lacks: no policy, a hash that is missing for an inline script or
 * style, inline style attributes and event handlers, anything fetched from another host.
 */
export function findPolicyFaults({ origin, pages }: BuiltSite): SiteFault[] {
  return pages.flatMap((page) => judgePolicy(page, origin).map((message) => ({ address: page.address, message })));
}

/** The page's policy as a list of words for each directive. */
export function policyOf(page: BuiltPage): Map<string, string[]> {
  const meta = find(page.tree, 'meta').find(
    (each) => attribute(each, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const directives = (meta && attribute(meta, 'content'))?.split(';').map((part) => part.trim().split(/\s+/)) ?? [];
  return new Map(directives.flatMap(([name, ...words]) => (name === undefined || name === '' ? [] : [[name, words]])));
}

/** The same for one page. */
export function judgePolicy(page: BuiltPage, origin: string): string[] {
  const policy = policyOf(page);
  if (policy.size === 0) return ['no Content-Security-Policy'];
  const messages: string[] = [];
  if (!policy.get('default-src')?.includes("'none'")) messages.push("default-src is not 'none'");
  for (const [name, words] of policy)
    for (const word of words) if (/unsafe-(inline|eval|hashes)/.test(word)) messages.push(`${name} allows ${word}`);
  const elements = find(page.tree);
  for (const element of elements) {
    if (attribute(element, 'style') !== undefined) messages.push(`style attribute on <${element.tagName}>`);
    for (const { name } of element.attrs) if (name.startsWith('on')) messages.push(`${name} on <${element.tagName}>`);
    for (const address of fetchedBy(element))
      if (isElsewhere(address, origin)) messages.push(`<${element.tagName}> fetches ${address}`);
  }
  for (const style of elements.filter((each) => each.tagName === 'style'))
    if (!allows(policy.get('style-src'), textOfRaw(style)))
      messages.push('an inline style whose hash is not in style-src');
  for (const script of elements.filter((each) => each.tagName === 'script' && runs(each)))
    if (!allows(policy.get('script-src'), textOfRaw(script)))
      messages.push('an inline script whose hash is not in script-src');
  return [...new Set(messages)];
}

function fetchedBy(element: Element): string[] {
  const { tagName } = element;
  if (tagName === 'a' || tagName === 'area') return [];
  if (tagName === 'link')
    return (attribute(element, 'rel') ?? '').split(/\s+/).some((rel) => FETCHING.includes(rel))
      ? [attribute(element, 'href') ?? '']
      : [];
  const addresses = ['src', 'href', 'action', 'data', 'poster'].map((name) => attribute(element, name));
  const styles =
    tagName === 'style'
      ? [...textOfRaw(element).matchAll(/url\(["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
          (match) => match[1] ?? match[2],
        )
      : [];
  return [...addresses, ...styles].filter((address) => address !== undefined);
}

const isElsewhere = (address: string, origin: string): boolean =>
  /^(?:https?:)?\/\//.test(address) && !address.startsWith(`${origin}/`);

/** A script with its own source is judged by host; data blocks do not run. */
const runs = (script: Element): boolean =>
  attribute(script, 'src') === undefined &&
  ['', 'module', 'text/javascript', 'importmap', 'speculationrules'].includes(attribute(script, 'type') ?? '');

const allows = (words: string[] | undefined, text: string): boolean =>
  hashesOf(text).some((hash) => words?.includes(hash));

/** The styles of one page are those of a thousand others. */
const hashes = new Map<string, string[]>();

function hashesOf(text: string): string[] {
  const known = hashes.get(text);
  if (known) return known;
  const made = ['sha256', 'sha384', 'sha512'].map(
    (name) => `'${name}-${createHash(name).update(text).digest('base64')}'`,
  );
  hashes.set(text, made);
  return made;
}

const textOfRaw = (element: Element): string =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
