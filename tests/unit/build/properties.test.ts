import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planUpload } from '../../../src/build/cloud/upload-plan.ts';
import { headersOf, storedHeadersOf } from '../../../src/build/headers.ts';
import { judgeLedger } from '../../../src/build/ledger/judge.ts';
import { toOfflinePage } from '../../../src/build/pack/offline-page.ts';
import { joinPolicies } from '../../../src/build/release/host-files.ts';
import { findFile } from '../../../src/offline/find-file.ts';
import { hostileText } from '../hostile/texts.ts';

const address = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }).map((parts) => `/${parts.join('/')}/`); // prettier-ignore
const ledger = fc
  .dictionary(address, fc.uniqueArray(fc.constantFrom('x', 'y', 'z')))
  .map((all) => new Map(Object.entries(all).map(([at, parts]) => [at, new Set(parts)])));

describe('the ledger', () => {
  test('lets no published address go without a redirect, a tombstone or a refusal', () => {
    const moves = fc.array(fc.record({ from: address, to: address }), { maxLength: 3 });
    fc.assert(
      fc.property(ledger, ledger, moves, fc.array(address, { maxLength: 2 }), (before, now, moved, tombstones) => {
        const { faults, redirects } = judgeLedger(before, now, moved, tombstones);
        for (const at of before.keys())
          expect(
            now.has(at) || redirects.some(({ from }) => from === at) || faults.some((fault) => fault.includes(at)),
            at,
          ).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the headers', () => {
  test('guard whatever is asked for', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const headers = headersOf(`/${text}`, "default-src 'none'");
        expect(headers['X-Content-Type-Options']).toBe('nosniff');
        expect(headers['Content-Security-Policy']).toContain('frame-ancestors');
        expect(Object.keys(storedHeadersOf(`/${text}`))).toEqual(['Cache-Control', 'Content-Type']);
      }),
      { numRuns: 500 },
    );
  });

  test('of two policies allow what each of them allows, and nothing else', () => {
    const word = fc.constantFrom("'self'", "'none'", "'sha256-a'", "'sha256-b'", 'data:');
    const policy = fc
      .dictionary(fc.constantFrom('style-src', 'img-src', 'script-src'), fc.uniqueArray(word, { minLength: 1 }))
      .map((all) => Object.entries(all).map(([name, words]) => [name, ...words].join(' ')).join('; ')); // prettier-ignore
    const allowed = (text: string) =>
      new Set(text.split('; ').flatMap((part) => { const [name = '', ...words] = part.split(' '); return words.filter((each) => each !== "'none'").map((each) => `${name} ${each}`); })); // prettier-ignore
    fc.assert(
      fc.property(policy, policy, (one, other) => {
        expect(allowed(joinPolicies([one, other]))).toEqual(new Set([...allowed(one), ...allowed(other)]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('storage', () => {
  const path = fc.tuple(fc.constantFrom('', '_astro/', 'search/0a1b/', 'ke-hoach/a/', 'data/'), fc.constantFrom('index.html', 'a.js', 'feed.xml', 'b.pdf', 'SHA256SUMS')).map((parts) => parts.join('')); // prettier-ignore
  const files = fc
    .dictionary(path, fc.constantFrom('1', '2'))
    .map((all) => new Map<string, string>(Object.entries(all)));

  test('is the site after an upload, whatever it was before, and keeps what is wanted', () => {
    fc.assert(
      fc.property(files, files, fc.array(path), (site, there, list) => {
        const wanted = new Set(list);
        const { groups, gone } = planUpload(site, there, wanted);
        const after = new Map(there);
        for (const { paths } of groups) for (const each of paths) after.set(each, site.get(each) ?? '');
        for (const each of gone) after.delete(each);
        for (const [each, md5] of site) expect(after.get(each)).toBe(md5);
        for (const each of after.keys()) expect(site.has(each) || wanted.has(each)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a page of the pack', () => {
  test('has no address from the top of the site and no script, whatever stood there', () => {
    const context = { has: (path: string) => path.length % 2 === 0, online: 'https://vi-du.example', style: () => 'kieu/a.css', index: { path: 'muc-luc/index.html', text: 'Mục lục' } }; // prettier-ignore
    const plain = hostileText.map((text) => text.replace(/["<>]/g, ''));
    const piece = fc.tuple(fc.constantFrom('<a href="/', '<img src="/', '<a href="/a/', '<a data-x="1" href="/'), plain).map(([start, text]) => `${start}${text}">`); // prettier-ignore
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, plain, fc.constant('<script>a</script>'), fc.constant('<search>a</search>'))),
        (parts) => {
          // prettier-ignore
          const html = toOfflinePage(parts.join('\n'), 'a/b/index.html', context);
          expect(html).not.toMatch(/\s(?:href|src)="\/(?!\/)|<script|<search/);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a file that a reader has', () => {
  test('is found by its bytes whatever its name, and never by a name alone', () => {
    const hash = fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(hash, hash, hostileText, (one, other, name) => {
        const sums = `${one}  a/b.pdf\n`;
        expect(findFile(sums, name, one)).toEqual({ kind: 'same', path: 'a/b.pdf' });
        if (one !== other) expect(findFile(sums, name, other).kind).not.toBe('same');
      }),
      { numRuns: 500 },
    );
  });
});
