import { createHash } from 'node:crypto';
import type { BuiltPage, BuiltSite, SiteFault } from './read-site.ts';
import { copyOf, elementsOf, type PageElement } from './elements.ts';
import { attribute } from './tree.ts';

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

/** Attributes whose address is fetched, whatever the element. */
const LOADING = new Set(['src', 'href', 'action', 'data', 'poster']);
const NONE: string[] = [];

/**
 * What the Content Security Policy of a page forbids or lacks: no policy, a hash that is missing for an inline script or
 * style, inline style attributes and event handlers, anything fetched from another host.
 */
export function findPolicyFaults({ origin, pages }: BuiltSite): SiteFault[] {
  return pages.flatMap((page) => judgePolicy(page, origin).map((message) => ({ address: page.address, message })));
}

/** The page's policy as a list of words for each directive. */
export function policyOf(page: BuiltPage): Map<string, string[]> {
  const meta = page.elements.find(
    (each) => each.tagName === 'meta' && attribute(each, 'http-equiv')?.toLowerCase() === 'content-security-policy',
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
  for (const element of page.elements) {
    for (const { name } of element.attrs) {
      if (name === 'style') messages.push(`style attribute on <${element.tagName}>`);
      if (name.startsWith('on')) messages.push(`${name} on <${element.tagName}>`);
    }
    for (const address of fetchedBy(element))
      if (isElsewhere(address, origin)) messages.push(`<${element.tagName}> fetches ${address}`);
  }
  for (const style of elementsOf(page, 'style'))
    if (!allows(policy.get('style-src'), readStyle(style.text).hashes))
      messages.push('an inline style whose hash is not in style-src');
  for (const script of elementsOf(page, 'script'))
    if (runs(script) && !allows(policy.get('script-src'), hashesOf(script.text)))
      messages.push('an inline script whose hash is not in script-src');
  return [...new Set(messages)];
}

function fetchedBy(element: PageElement): string[] {
  const { tagName, attrs } = element;
  if (tagName === 'a' || tagName === 'area') return NONE;
  if (tagName === 'style') return readStyle(element.text).addresses;
  if (tagName === 'link')
    return (attribute(element, 'rel') ?? '').split(/\s+/).some((rel) => FETCHING.includes(rel))
      ? [attribute(element, 'href') ?? '']
      : [];
  return attrs.some(({ name }) => LOADING.has(name))
    ? attrs.flatMap(({ name, value }) => (LOADING.has(name) ? [value] : []))
    : NONE;
}

const isElsewhere = (address: string, origin: string): boolean =>
  /^(?:https?:)?\/\//.test(address) && !address.startsWith(`${origin}/`);

/** A script with its own source is judged by host; data blocks do not run. */
const runs = (script: PageElement): boolean =>
  attribute(script, 'src') === undefined &&
  ['', 'module', 'text/javascript', 'importmap', 'speculationrules'].includes(attribute(script, 'type') ?? '');

const allows = (words: string[] | undefined, hashes: string[]): boolean => hashes.some((hash) => words?.includes(hash));

interface Style {
  hashes: string[];
  /** What it fetches. */
  addresses: string[];
}

/** The styles of one page are those of a thousand others. */
const styles = new Map<string, Style>();

function readStyle(text: string): Style {
  const known = styles.get(text);
  if (known) return known;
  const fetched = text.matchAll(/url\(["']?([^"')]+)|@import\s+["']([^"']+)/g);
  const style = { hashes: hashesOf(text), addresses: [...fetched].map((match) => copyOf(match[1] ?? match[2] ?? '')) };
  styles.set(copyOf(text), style);
  return style;
}

const hashesOf = (text: string): string[] =>
  ['sha256', 'sha384', 'sha512'].map((name) => `'${name}-${createHash(name).update(text).digest('base64')}'`);
