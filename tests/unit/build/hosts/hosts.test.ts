import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { headerTables } from '../../../../src/build/headers.ts';
import { writeCaddy } from '../../../../src/build/hosts/caddy.ts';
import { usualCertificate, USUAL_PORTS, type Host } from '../../../../src/build/hosts/host.ts';
import { writeHeadersFile } from '../../../../src/build/hosts/netlify.ts';
import { writeNginxEdge } from '../../../../src/build/hosts/nginx-edge.ts';
import { writeNginx } from '../../../../src/build/hosts/nginx.ts';
import { hostFiles, onlyPolicy } from '../../../../src/build/hosts/place-hosts.ts';
import { readRedirectsFile } from '../../../../src/build/hosts/read-redirects.ts';
import { trimPolicy } from '../../../../src/build/hosts/trim-policy.ts';

const host: Host = {
  name: 'vi-du.example',
  root: '/srv/site/current/site',
  tables: headerTables("default-src 'none'"),
  redirects: [{ from: '/cu/', to: '/moi/' }],
  ports: USUAL_PORTS,
  certificate: usualCertificate('vi-du.example'),
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hosts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const page = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

describe('the files for web servers', () => {
  test.each([
    ['nginx', writeNginx],
    ['Caddy', writeCaddy],
  ])('tell %s every header, and what was moved', (_, write) => {
    const text = write(host);
    for (const { name } of host.tables) expect(text).toContain(name);
    expect(text).toMatch(/\/cu\/"? "?\/moi\//);
    expect(text).toContain('/srv/site/current/site');
    expect(text).toContain('vi-du.example');
  });

  test('let a machine in front of storage add what storage cannot keep, and leave to it how long files are kept', () => {
    const text = writeNginxEdge(host, { url: 'https://s3.example/bucket/site', cache: '/var/cache/site' });
    const names = [...text.matchAll(/^ {2}add_header (\S+)/gm)].map(([, name]) => name);
    expect([...names, 'Cache-Control'].sort()).toEqual(host.tables.map(({ name }) => name).sort());
    expect(text).toContain('rewrite ^(.*)$ /bucket/site$1 break; proxy_pass https://s3.example;');
  });

  test('never give Netlify and Cloudflare two rules for one file', () => {
    const files = ['/index.html', '/lich.ics', '/ke-hoach/index.html', '/ke-hoach/a/index.html', '/nhung/o/index.html'];
    const rules = writeHeadersFile(files, "default-src 'none'").match(/^\/.*$/gm);
    expect(rules).toEqual(['/', '/ke-hoach/*', '/lich.ics', '/nhung/*']);
  });
});

describe('a built site', () => {
  test('gets the files of Netlify and Cloudflare, and the redirects read back', () => {
    const files = hostFiles(['index.html', 'lich.ics'], "default-src 'none'", host.redirects);
    for (const { path, text } of files) writeFileSync(join(folder, path), text);
    expect(readFileSync(join(folder, '_headers'), 'utf8')).toContain("default-src 'none'; frame-ancestors 'none'");
    expect(readRedirectsFile(folder)).toEqual(host.redirects);
  });

  test('carries no hash of a script file, which its host allows already', () => {
    expect(trimPolicy(page("script-src 'self' 'sha256-a=' 'sha256-b='; style-src 'self' 'sha256-c='"))).toBe(
      page("script-src 'self'; style-src 'self' 'sha256-c='"),
    );
  });

  test('is refused when one header cannot speak for all pages', () => {
    writeFileSync(join(folder, 'index.html'), page("default-src 'none'"));
    writeFileSync(join(folder, 'khac.html'), page("default-src 'self'"));
    expect(() => onlyPolicy(folder)).toThrow(/khac\.html/);
  });

  test('is refused when a page has no policy', () => {
    writeFileSync(join(folder, 'index.html'), '<p>');
    expect(() => onlyPolicy(folder)).toThrow(/No policy/);
  });
});
