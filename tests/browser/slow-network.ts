import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf } from '../../src/build/headers.ts';
import { policyIn } from '../../src/build/page-policy.ts';

/** A poor mobile network: 400 kbit/s, 400 ms to the server and back. */
export const NETWORK = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
} as const;
/** An old phone, beside the machine of the tests. */
export const CPU_TIMES_SLOWER = 4;

/**
 * Serves a built site with gzip; `bare`, its pages as the same HTML without any CSS, and so without fonts.
 */
export function createBareServer(folder: string, bare: boolean): Server {
  return createServer((request, response) => {
    const address = decodeURI((request.url ?? '/').split('?', 1)[0] ?? '/');
    const path = join(folder, address.endsWith('/') ? `${address}index.html` : address);
    if (!path.startsWith(folder) || !existsSync(path)) return void response.writeHead(404).end();
    const bytes = readFileSync(path);
    const isPage = path.endsWith('.html');
    const policy = isPage ? (policyIn(bytes.toString('utf8')) ?? '') : '';
    const body = isPage && bare ? withoutStyles(bytes.toString('utf8')) : bytes;
    const isText = /\.(?:html|js|css|svg|json)$/.test(path);
    response
      .writeHead(200, { ...headersOf(address, policy), ...(isText && { 'Content-Encoding': 'gzip' }) })
      .end(isText ? gzipSync(body, { level: 9 }) : body);
  });
}

const withoutStyles = (html: string): string =>
  html.replace(/<style[\s\S]*?<\/style>|<link rel="?(?:stylesheet|preload)"?[^>]*>/g, '');
