import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf, headerTables } from '../../src/build/headers.ts';
import { onlyPolicy } from '../../src/build/hosts/place-hosts.ts';
import { distFolder, readDist } from './dist.ts';
import { hasServer, startServer, type RealServer, type ServerName } from './trust-server.ts';

const folder = distFolder();
const policy = onlyPolicy(folder);
/** The page of a folder is asked for by the folder's address. */
const addresses = [...readDist().files]
  .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
  .filter((path) => !['/_headers', '/_redirects'].includes(path));

const redirects = [
  { from: '/vi-du-cu/', to: '/ke-hoach/' },
  { from: '/vi-du-cu/tep.pdf', to: '/to-roi/' },
];

describe.each<ServerName>(['nginx', 'caddy'])('behind a real %s', (name) => {
  describe.skipIf(!hasServer(name))('with the file written for it', () => {
    let server: RealServer;
    beforeAll(async () => {
      server = await startServer(name, { root: folder, tables: headerTables(policy), redirects });
    });
    afterAll(() => server.stop());

    test('every file comes whole, with the headers of the one source', async () => {
      const wrong: string[] = [];
      for (const address of addresses) {
        const { status, headers, body } = await server.ask(address);
        if (status !== 200) wrong.push(`${address} ${status}`);
        if (!body.equals(readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address))))
          wrong.push(`${address} is not the file`);
        for (const [header, value] of Object.entries(headersOf(address, policy)))
          if (headers[header.toLowerCase()] !== value)
            wrong.push(`${address} ${header}: ${headers[header.toLowerCase()]}`);
        if (headers['access-control-allow-origin'] !== headersOf(address, policy)['Access-Control-Allow-Origin'])
          wrong.push(`${address} is open`);
        if ('set-cookie' in headers) wrong.push(`${address} sets a cookie`);
      }
      expect(addresses.length).toBeGreaterThan(100);
      expect(wrong.slice(0, 20)).toEqual([]);
    });

    test('what was moved answers with a real 301', async () => {
      for (const { from, to } of redirects) {
        const { status, headers } = await server.ask(from);
        expect([status, headers['location']]).toEqual([301, to]);
      }
      const { status, headers } = await server.ask('/ke-hoach');
      expect([301, 308]).toContain(status);
      expect(headers['location']).toBe('/ke-hoach/');
    });

    test('what is not there gets the page for it, guarded like all others', async () => {
      for (const address of ['/khong-co/', '/khong-co.pdf', '/.git/config', '/_headers', '/../etc/passwd']) {
        const { status, headers, body } = await server.ask(address);
        expect([address, status >= 400]).toEqual([address, true]);
        if (status !== 404) continue;
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['content-security-policy']).toContain("default-src 'none'");
        expect(body.equals(readFileSync(join(folder, '404.html')))).toBe(true);
      }
    });

    test('nothing is taken in, and plain HTTP moves to HTTPS', async () => {
      expect((await server.ask('/', 'POST')).status).toBe(405);
      const plain = await fetch(`http://localhost:${server.host.ports.http}/ke-hoach/?a=1`, { redirect: 'manual' });
      expect([301, 308]).toContain(plain.status);
      expect(plain.headers.get('location')).toMatch(/^https:\/\/localhost(?::\d+)?\/ke-hoach\/\?a=1$/);
    });

    test('a download that broke off goes on where it was', async () => {
      for (const ending of ['.pdf', '.zip']) {
        const address = addresses.find((each) => each.endsWith(ending)) ?? '';
        const whole = readFileSync(join(folder, address));
        const { status, headers, body } = await server.ask(address, 'GET', { Range: 'bytes=1000-' });
        expect([status, headers['content-range']]).toEqual([206, `bytes 1000-${whole.length - 1}/${whole.length}`]);
        expect(body.equals(whole.subarray(1000))).toBe(true);
      }
    });

    test('text is sent compressed to those who ask', async () => {
      for (const address of ['/', '/lich.ics', '/data/plans.json'])
        expect((await server.ask(address, 'GET', { 'Accept-Encoding': 'gzip' })).headers['content-encoding']).toBe(
          'gzip',
        );
    });
  });
});
