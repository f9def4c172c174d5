import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

export interface CountingServer {
  url: string;
  /** Files by path; text is sent gzipped, as any host does. */
  files: Map<string, Uint8Array>;
  /** Bytes and requests since the last call. */
  count: () => { bytes: number; requests: number };
  /** Each answer waits this long, so that trips in a row can be told from requests side by side. */
  delay: (ms: number) => void;
  close: () => void;
}

const HEADERS = 250;

/** Serves files from memory and counts what goes over the wire, some 250 bytes of headers a request included. */
export async function serve(): Promise<CountingServer> {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  let requests = 0;
  let wait = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const file = path === '/' ? new TextEncoder().encode('<!doctype html><title>x</title>') : files.get(path);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const text = /\.(?:m?js|json|css|html)$/.test(path);
    const body = text ? gzipSync(file) : file;
    if (path !== '/') {
      bytes += body.length + HEADERS;
      requests++;
    }
    const type = path === '/' ? 'text/html' : path.endsWith('js') ? 'text/javascript' : 'application/octet-stream';
    setTimeout(() => {
      response.writeHead(200, { 'content-type': type, ...(text ? { 'content-encoding': 'gzip' } : {}) }).end(body);
    }, wait);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port.toString()}`,
    files,
    count: () => {
      const counted = { bytes, requests };
      bytes = 0;
      requests = 0;
      return counted;
    },
    delay: (ms) => {
      wait = ms;
    },
    close: () => server.close(),
  };
}
