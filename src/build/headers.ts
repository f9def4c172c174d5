/** What is sent with every file, whoever serves it. The policy for scripts and styles stands in each page; frames can only be forbidden here. */
const EVERYWHERE = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Types that a file's ending alone would get wrong, or without its encoding. */
const TYPES: [pattern: RegExp, type: string][] = [
  [/^\/feed\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/^\/feed\.json$/, 'application/feed+json; charset=utf-8'],
  [/^\/data\/schemas\/.*\.json$/, 'application/schema+json; charset=utf-8'],
  [/\.ics$/, 'text/calendar; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8; header=present'],
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.json$/, 'application/json; charset=utf-8'],
  [/\.webmanifest$/, 'application/manifest+json; charset=utf-8'],
  [/\.js$/, 'text/javascript; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/\.html$|\/$/, 'text/html; charset=utf-8'],
];

/** Files that other websites' programs may read: open data, feeds and calendars. */
const OPEN = /^\/data\/|^\/feed\.|\.ics$/;

/** Files whose name changes with their bytes. */
const LASTING = '/_astro/';

/** The headers of the file at an address of the site ("/ke-hoach/", "/lich.ics"). */
export function headersOf(address: string): Record<string, string> {
  const type = TYPES.find(([pattern]) => pattern.test(address))?.[1];
  return {
    ...EVERYWHERE,
    ...(type !== undefined && { 'Content-Type': type }),
    ...(OPEN.test(address) && { 'Access-Control-Allow-Origin': '*' }),
    'Cache-Control': address.startsWith(LASTING) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
