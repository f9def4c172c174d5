import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from '../../src/build/site/read-site.ts';
import { attribute, find } from '../../src/build/site/tree.ts';

/** What a server sends before it must hear from the reader: ten packets of 1 460 bytes (RFC 6928). */
export const FIRST_ROUND_TRIP = 14_600;

/** Bytes over the wire with gzip, which every server has; Brotli sends an eighth less. */
export const wireWeight = (bytes: string | Buffer): number => gzipSync(bytes, { level: 9 }).length;

/** A page with all style sheets that it names. */
export function weighPage(folder: string, { html, tree }: Pick<BuiltPage, 'html' | 'tree'>): number {
  const sheets = find(tree, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => readFileSync(join(folder, attribute(link, 'href') ?? '')));
  return [html, ...sheets].reduce((sum, bytes) => sum + wireWeight(bytes), 0);
}
