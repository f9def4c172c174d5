import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './headers.ts';
import { readRedirectsFile } from './hosts/read-redirects.ts';
import { openPagePolicy } from './page-policy.ts';
import { sendCompressed } from './send-compressed.ts';

/** A server for a built site: right types, security headers, "/x" moved to "/x/", the site's own page for what is not there. */
export function createSiteServer(folder: string): Server {
  const policy = openPagePolicy(folder);
  const headersAt = (address: string) => headersOf(address, policy());
  const setHeaders = (response: ServerResponse, address: string) => {
    for (const [name, value] of Object.entries(headersAt(address))) response.setHeader(name, value);
  };
  const redirects = new Map(readRedirectsFile(folder).map(({ from, to }) => [from, to]));
  const sendFile = sirv(folder, { dev: true, etag: true, extensions: ['html'], setHeaders });
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const moved = redirects.get(request.url?.split('?', 1)[0] ?? '') ?? addressOfFolder(folder, request);
    if (moved !== null) return void response.writeHead(301, { Location: moved }).end();
    if (sendCompressed(resolve(folder), request, response, headersAt)) return;
    sendFile(request, response, () => {
      sendNotFound(folder, response, policy());
    });
  });
}

/** Listens and returns the port, which is a free one for 0. Throws when the port is taken. */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** "/ke-hoach?x" is "/ke-hoach/?x" when there is such a folder with a page. Addresses that name another host are none of ours. */
function addressOfFolder(folder: string, request: IncomingMessage): string | null {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  if (path.endsWith('/') || path.startsWith('//') || path.includes('..')) return null;
  const isFolder =
    statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() === true &&
    existsSync(join(folder, path, 'index.html'));
  return isFolder ? `${path}/${query === undefined ? '' : `?${query}`}` : null;
}

function sendNotFound(folder: string, response: ServerResponse, policy: string): void {
  const page = join(folder, '404.html');
  response
    .writeHead(404, headersOf('/404.html', policy))
    .end(existsSync(page) ? readFileSync(page) : 'Không có trang này.');
}
