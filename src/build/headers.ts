/**
 * What every page's own Content Security Policy says beside its hashes (astro.config.mjs puts both into the page). Trusted Types:
 * no script here writes markup from text; the one policy lets the service worker's address through (src/offline/register.ts).
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types offline',
  "worker-src 'self'",
] as const;

/** One header: the value of the first pattern that fits an address counts; null sends none. */
export interface HeaderTable {
  name: string;
  special: readonly (readonly [pattern: RegExp, value: string])[];
  otherwise: string | null;
}

const NO_FRAME = "frame-ancestors 'none'";
const OWN_FRAME = "frame-ancestors 'self'";

/** Files that other websites' programs may read: open data, feeds and calendars. */
const OPEN = /^\/data\/|\/feed\.(?:xml|json)$|\.ics$/;
/** Files that other websites may show: the badge for frames, pictures and papers to download. */
const SHOWN = /^\/data\/|^\/nhung\/|\/feed\.(?:xml|json)$|\.(?:ics|pdf|png|webp|svg|docx|zip|txt|md)$/;
const HTML = /(?:\/|\.html)$/;

/**
 * The headers of every file, whoever serves it: the one source for our own server and for the files in src/build/hosts/.
 * Patterns are plain enough to mean the same in JavaScript, PCRE (nginx) and RE2 (Caddy).
 * @param pagePolicy The policy that stands in the pages, hashes included; frames can only be judged in a header.
 */
export function headerTables(pagePolicy: string): HeaderTable[] {
  const everywhere = (name: string, value: string): HeaderTable => ({ name, special: [], otherwise: value });
  return [
    {
      name: 'Content-Security-Policy',
      special: [
        [/^\/nhung\//, joinPolicy(pagePolicy, 'frame-ancestors *')],
        [HTML, joinPolicy(pagePolicy, NO_FRAME)],
        [/^\/sw\.js$/, "default-src 'none'; connect-src 'self'; script-src 'self'"],
        [/\.(?:svg|xml)$/, `default-src 'none'; img-src data:; ${OWN_FRAME}`],
      ],
      otherwise: OWN_FRAME,
    },
    everywhere('Strict-Transport-Security', 'max-age=63072000'),
    everywhere('X-Content-Type-Options', 'nosniff'),
    everywhere('Referrer-Policy', 'same-origin'),
    everywhere('Permissions-Policy', PERMISSIONS),
    everywhere('Cross-Origin-Opener-Policy', 'same-origin'),
    { name: 'Cross-Origin-Resource-Policy', special: [[SHOWN, 'cross-origin']], otherwise: 'same-origin' },
    { name: 'Access-Control-Allow-Origin', special: [[OPEN, '*']], otherwise: null },
    cacheTable('no-cache'),
  ];
}

/** How long an answer may be used unasked: for good where the name changes with the bytes. */
const cacheTable = (otherwise: string): HeaderTable => ({
  name: 'Cache-Control',
  special: [
    [/^\/_astro\/|^\/search\/[0-9a-f]+\//, 'public, max-age=31536000, immutable'],
    [/^\/(?:fonts\/|mark\.svg$)/, 'public, max-age=2592000'],
  ],
  otherwise,
});

/** A CDN may answer for a minute without asking the storage behind it, and for a day while that cannot be reached. */
const STORED_CACHE = cacheTable('public, max-age=60, stale-if-error=86400');

/** Nothing on the site asks for any of these. */
const PERMISSIONS = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((name) => `${name}=()`)
  .join(', ');

/** Types by ending, with their encoding; hosts guess some of them wrong or leave the encoding out. */
export const TYPES: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/\/feed\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/\/feed\.json$/, 'application/feed+json; charset=utf-8'],
  [/^\/data\/schemas\/.*\.json$/, 'application/schema+json; charset=utf-8'],
  [/\.jsonld$/, 'application/ld+json; charset=utf-8'],
  [/\.ics$/, 'text/calendar; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8; header=present'],
  [/\.md$/, 'text/markdown; charset=utf-8'],
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.txt$|\/SHA256SUMS$/, 'text/plain; charset=utf-8'],
  [/\.json$/, 'application/json; charset=utf-8'],
  [/\.webmanifest$/, 'application/manifest+json; charset=utf-8'],
  [/\.js$/, 'text/javascript; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/\.svg$/, 'image/svg+xml'],
  [/\.png$/, 'image/png'],
  [/\.webp$/, 'image/webp'],
  [/\.pdf$/, 'application/pdf'],
  [/\.zip$/, 'application/zip'],
  [/\.docx$/, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/\.woff2$/, 'font/woff2'],
  [/\.bin$/, 'application/octet-stream'],
  [HTML, 'text/html; charset=utf-8'],
];

/** The headers of the file at an address of the site ("/ke-hoach/", "/lich.ics"), whose pages carry `pagePolicy`. */
export function headersOf(address: string, pagePolicy: string): Record<string, string> {
  const type = TYPES.find(([pattern]) => pattern.test(address))?.[1];
  const values = headerTables(pagePolicy).flatMap((table) => {
    const value = valueFor(table, address);
    return value === null ? [] : [[table.name, value] as const];
  });
  return { ...(type !== undefined && { 'Content-Type': type }), ...Object.fromEntries(values) };
}

/** The headers that S3 keeps with a file; it knows no others, so that the rest is the CDN's to add. */
export function storedHeadersOf(address: string): Record<string, string> {
  const type = TYPES.find(([pattern]) => pattern.test(address))?.[1] ?? 'application/octet-stream';
  return { 'Cache-Control': valueFor(STORED_CACHE, address) ?? 'no-cache', 'Content-Type': type };
}

/** Changes when one of the headers that are kept does. */
export const STORED_RULES = [...STORED_CACHE.special, ['', STORED_CACHE.otherwise] as const, ...TYPES]
  .map(([pattern, value]) => `${String(pattern)} ${String(value)}`)
  .join('\n');

/** The value of the first pattern that fits. */
const valueFor = ({ special, otherwise }: HeaderTable, address: string): string | null =>
  special.find(([pattern]) => pattern.test(address))?.[1] ?? otherwise;

const joinPolicy = (...parts: string[]): string => parts.map((part) => part.replace(/[;\s]+$/, '')).join('; ');
