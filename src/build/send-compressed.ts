import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Types that are worth it; pictures, papers and archives are compressed already. */
const TEXT = /^text\/|charset|svg/;

/**
 * Sends a file of text with gzip, as the web servers of src/build/hosts/ do. False, and nothing sent, when there is no such file,
 * it is no text, or the reader does not take gzip.
 * @param headersOf The headers of an address.
 */
export function sendCompressed(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
  headersOf: (address: string) => Record<string, string>,
): boolean {
  const { method, headers } = request;
  if (method !== 'GET' || headers.range !== undefined || !/\bgzip\b/.test(String(headers['accept-encoding'])))
    return false;
  const address = addressIn(request);
  const path = address === null ? null : join(folder, address.endsWith('/') ? `${address}index.html` : address);
  if (address === null || path?.startsWith(folder + sep) !== true) return false;
  const stat = statSync(path, { throwIfNoEntry: false });
  const own = headersOf(address);
  if (stat?.isFile() !== true || !TEXT.test(own['Content-Type'] ?? '')) return false;
  const etag = `W/"${stat.size}-${stat.mtimeMs}-gzip"`;
  const all = { ...own, ETag: etag, Vary: 'Accept-Encoding' };
  if (headers['if-none-match'] === etag) response.writeHead(304, all).end();
  else response.writeHead(200, { ...all, 'Content-Encoding': 'gzip' }).end(gzipSync(readFileSync(path), { level: 9 }));
  return true;
}

/** "/ke-hoach/" of "/ke-hoach/?q=1"; null where it cannot be read. */
function addressIn(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent((request.url ?? '').split('?', 1)[0] ?? '');
  } catch {
    return null;
  }
}
