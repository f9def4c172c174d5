/**
 * The score of the HTTP Observatory for the home page of a site, from what is shipped: https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 * Start from 100, take the penalties off; with 90 or more left, add the bonuses. Only what a static site can do is judged: a host
 * on the preload list of HSTS would get 5 more, which is a matter of the domain.
 */
export function observatoryScore(
  headers: Readonly<Record<string, string>>,
  html: string,
): { score: number; tests: Record<string, number> } {
  const header = (name: string) =>
    headers[Object.keys(headers).find((each) => each.toLowerCase() === name) ?? ''] ?? '';
  const policy = header('content-security-policy');
  const tests = {
    'content-security-policy': judgePolicy(policy),
    cookies: header('set-cookie') === '' ? 0 : -20,
    'cross-origin-resource-sharing': header('access-control-allow-credentials') === 'true' ? -50 : 0,
    'referrer-policy': /unsafe-url|no-referrer-when-downgrade/.test(header('referrer-policy')) ? -5 : PRIVATE.includes(header('referrer-policy')) ? 5 : 0, // prettier-ignore
    'strict-transport-security': judgeHsts(header('strict-transport-security')),
    'subresource-integrity': judgeScripts(html),
    'x-content-type-options': header('x-content-type-options').toLowerCase() === 'nosniff' ? 0 : -5,
    'x-frame-options': judgeFrames(directives(policy).get('frame-ancestors'), header('x-frame-options')),
    'cross-origin-resource-policy': { 'same-origin': 10, 'same-site': 10, 'cross-origin': 0, '': 0 }[header('cross-origin-resource-policy')] ?? -5, // prettier-ignore
  };
  const values = Object.values(tests);
  const sum = (pick: (value: number) => boolean) => values.filter(pick).reduce((total, value) => total + value, 0);
  const base = 100 + sum((value) => value < 0);
  return { score: base >= 90 ? base + sum((value) => value > 0) : base, tests };
}

const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const BROAD = ['*', 'http:', 'https:', 'ftp:', 'http://*', 'https://*', 'http://*.*', 'https://*.*'];

function directives(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.flatMap(([name, ...words]) => (name === undefined || name === '' ? [] : [[name, words]])));
}

function judgePolicy(policy: string): number {
  const all = directives(policy);
  if (all.size === 0) return -25;
  const wordsOf = (name: string) => all.get(name) ?? all.get('default-src') ?? ['*'];
  const has = (words: readonly string[], bad: readonly string[]) => words.some((word) => bad.includes(word));
  if (has(wordsOf('script-src'), [...BROAD, "'unsafe-inline'", 'data:']) || has(wordsOf('object-src'), BROAD))
    return -20;
  if ([...all.values()].flat().some((word) => word.startsWith('http:'))) return -20;
  if (has([...wordsOf('script-src'), ...wordsOf('style-src')], ["'unsafe-eval'"])) return -10;
  if (has(wordsOf('style-src'), [...BROAD, "'unsafe-inline'", 'data:'])) return 0;
  return all.get('default-src')?.join() === "'none'" ? 10 : 5;
}

function judgeHsts(value: string): number {
  const seconds = Number(/max-age=(\d+)/.exec(value)?.[1] ?? Number.NaN);
  if (Number.isNaN(seconds)) return -20;
  return seconds >= 15_768_000 ? 0 : -10;
}

/** Scripts of the site's own host need no integrity; those of others cost, whether they carry it or not is not our question. */
const judgeScripts = (html: string): number => (/<script[^>]+src="(?:https?:)?\/\//.test(html) ? -50 : 0);

function judgeFrames(ancestors: string[] | undefined, header: string): number {
  if (ancestors && !ancestors.some((word) => BROAD.includes(word))) return 5;
  return /^(?:deny|sameorigin)$/i.test(header) ? 0 : -20;
}
