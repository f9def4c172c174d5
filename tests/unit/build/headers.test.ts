import { describe, expect, test } from 'vitest';
import { headersOf } from '../../../src/build/headers.ts';

const policy = "default-src 'none';script-src 'self' 'sha256-a=';";
const of = (address: string, name: string) => headersOf(address, policy)[name];

describe('the headers of an address', () => {
  test('carry the policy of the pages and forbid frames', () => {
    expect(of('/ke-hoach/', 'Content-Security-Policy')).toBe(
      "default-src 'none';script-src 'self' 'sha256-a='; frame-ancestors 'none'",
    );
    expect(of('/404.html', 'Content-Security-Policy')).toContain("frame-ancestors 'none'");
  });

  test('let everybody frame the badge', () => {
    expect(of('/nhung/ngay-ctxh/', 'Content-Security-Policy')).toContain('frame-ancestors *');
    expect(of('/nhung/ngay-ctxh/', 'Cross-Origin-Resource-Policy')).toBe('cross-origin');
  });

  test('open data, feeds and calendars to programs of others, and pages not', () => {
    for (const open of ['/data/plans.json', '/lich.ics', '/ke-hoach/feed.xml', '/don-vi/so/lich.ics'])
      expect(of(open, 'Access-Control-Allow-Origin'), open).toBe('*');
    for (const shut of ['/', '/ke-hoach/', '/search/start.bin', '/_astro/a.js'])
      expect(of(shut, 'Access-Control-Allow-Origin'), shut).toBeUndefined();
  });

  test('keep for long only what changes its name with its bytes', () => {
    expect(of('/_astro/a.12.js', 'Cache-Control')).toContain('immutable');
    for (const fresh of ['/', '/lich.ics', '/sw.js', '/search/start.bin'])
      expect(of(fresh, 'Cache-Control')).toBe('no-cache');
  });
});
