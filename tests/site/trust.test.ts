import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersOf } from '../../src/build/headers.ts';
import { writeHeadersFile } from '../../src/build/hosts/netlify.ts';
import { onlyPolicy } from '../../src/build/hosts/place-hosts.ts';
import { distFolder, readDist } from './dist.ts';
import { observatoryScore } from './trust-observatory.ts';

const folder = distFolder();
const site = readDist();
const policy = onlyPolicy(folder);
const readable = site.pages.map((page) => [page.address, page.html] as const);

describe('the headers that are shipped', () => {
  test('score 130 by the rules of the Observatory, on every page but the badge for frames', () => {
    const low = readable
      .filter(([address]) => !address.startsWith('/nhung/'))
      .map(([address, html]) => ({ address, ...observatoryScore(headersOf(address, policy), html) }))
      .filter(({ score }) => score < 130);
    expect(low).toEqual([]);
  });

  test('would score less without one of them', () => {
    const headers = headersOf('/', policy);
    const html = site.pages.find(({ address }) => address === '/')?.html ?? '';
    for (const name of [
      'Content-Security-Policy',
      'Strict-Transport-Security',
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Cross-Origin-Resource-Policy',
    ])
      expect(observatoryScore({ ...headers, [name]: '' }, html).score, name).toBeLessThan(130);
    const open = (headers['Content-Security-Policy'] ?? '').replace(
      "style-src 'self'",
      "style-src 'self' 'unsafe-inline'",
    );
    expect(observatoryScore({ ...headers, 'Content-Security-Policy': open }, html).score).toBeLessThan(130);
  });

  test('let other websites frame the badge and nothing else', () => {
    const framed = [...site.files].filter((path) =>
      headersOf(path, policy)['Content-Security-Policy']?.includes('frame-ancestors *'),
    );
    expect(framed).toEqual([...site.files].filter((path) => path.startsWith('/nhung/')));
  });

  test('say what every file is', () => {
    expect(
      [...site.files].filter(
        (path) => !/\/_(?:headers|redirects)$/.test(path) && headersOf(path, policy)['Content-Type'] === undefined,
      ),
    ).toEqual([]);
  });

  test('hold the policy of the pages, hashes included, and Trusted Types', () => {
    const sent = headersOf('/', policy)['Content-Security-Policy'] ?? '';
    expect(sent.startsWith(policy.replace(/[;\s]+$/, ''))).toBe(true);
    expect(sent).toContain("require-trusted-types-for 'script'");
    expect(sent).not.toMatch(/unsafe-|\*/);
  });
});

describe('the file for Netlify and Cloudflare', () => {
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  const rules = [...text.matchAll(/^(\/\S*)$/gm)].map(([, rule = '']) => rule);

  test('is the one written from the shipped files', () => {
    expect(text).toBe(writeHeadersFile(site.files, policy));
  });

  test('has one rule for every file and stays under the hundred that Cloudflare reads', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    const fits = (path: string) =>
      rules.filter((rule) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path));
    const others = [...site.files]
      .map((path) => (path === '/index.html' ? '/' : path))
      .filter((path) => fits(path).length !== 1);
    expect(others.filter((path) => !/^\/_(?:headers|redirects)$|SHA256SUMS$/.test(path))).toEqual([]);
  });

  test('keeps its lines as short as Cloudflare reads them', () => {
    expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
  });
});
