import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer, listen } from '../../../src/build/serve-site.ts';

let folder = '';
let server: Server;
let base = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'ke-hoach'));
  mkdirSync(join(folder, '.well-known'));
  const files = {
    'index.html': 'đầu',
    '404.html': 'không có',
    'ke-hoach/index.html': 'kế hoạch',
    'lich.ics': '',
    'feed.xml': '',
    'site.webmanifest': '{}',
    '.well-known/security.txt': '',
    'mark.svg': '',
  };
  for (const [path, words] of Object.entries(files)) writeFileSync(join(folder, path), words);
  server = createSiteServer(folder);
  base = `http://localhost:${await listen(server, 0)}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}) => fetch(base + path, { redirect: 'manual', ...init });

describe('the server', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/ke-hoach/', 'text/html; charset=utf-8'],
    ['/lich.ics', 'text/calendar; charset=utf-8'],
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/mark.svg', 'image/svg+xml'],
  ])('sends %s as %s', async (path, type) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('moves a folder without its slash, query and all', async () => {
    const response = await ask('/ke-hoach?q=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/ke-hoach/?q=1']);
  });

  test.each(['/khong-co/', '/khong-co', '/%', '/../package.json', '//khac.example/ke-hoach'])(
    'has its own page for %s',
    async (path) => {
      const response = await ask(path);
      expect([response.status, await response.text()]).toEqual([404, 'không có']);
    },
  );

  test('takes nothing in', async () => {
    expect((await ask('/', { method: 'POST', body: 'x' })).status).toBe(405);
  });

  test('sends text with gzip to who takes it, and says when it is the same', async () => {
    const response = await ask('/ke-hoach/', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('kế hoạch');
    const same = { 'Accept-Encoding': 'gzip', 'If-None-Match': response.headers.get('etag') ?? '' };
    expect((await ask('/ke-hoach/', { headers: same })).status).toBe(304);
    const plain = await ask('/ke-hoach/', { headers: { 'Accept-Encoding': 'identity' } });
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'kế hoạch']);
  });

  test('opens calendars to other websites, and pages not', async () => {
    expect((await ask('/lich.ics')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await ask('/')).headers.get('access-control-allow-origin')).toBeNull();
  });
});
