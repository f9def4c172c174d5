import { headersOf } from '../headers.ts';
import type { Redirect } from './host.ts';

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Where two rules fit, both join the values with a comma, so every first
 * part of an address has one rule of its own and no two rules overlap. They know types by ending themselves; only the files
 * at the top are told theirs.
 * @param files All files of the site: "/index.html", "/ke-hoach/index.html", "/lich.ics".
 */
export function writeHeadersFile(files: Iterable<string>, pagePolicy: string): string {
  const places = new Set([...files].map(placeOf).filter((place) => !/^\/_(?:headers|redirects)$/.test(place)));
  const rules = [...places].sort().map((place) => {
    const isFolder = place.endsWith('/*');
    const { 'Content-Type': type, ...headers } = headersOf(place.replace(/\*$/, ''), pagePolicy);
    const all = { ...(!isFolder && type !== undefined && { 'Content-Type': type }), ...headers };
    return [place, ...Object.entries(all).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  });
  return `${rules.join('\n')}\n`;
}

/** `_redirects` as Netlify and Cloudflare Pages read it. */
export const writeRedirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

function placeOf(file: string): string {
  const first = /^\/[^/]+\//.exec(file)?.[0];
  if (first !== undefined) return `${first}*`;
  return file === '/index.html' ? '/' : file;
}
