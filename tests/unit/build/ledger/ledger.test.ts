import { describe, expect, test } from 'vitest';
import { judgeLedger } from '../../../../src/build/ledger/judge.ts';
import { keepPart } from '../../../../src/build/ledger/keep-parts.ts';
import { addToLedger, readLedger, unrecorded, writeLedger } from '../../../../src/build/ledger/ledger.ts';
import { promisesOf } from '../../../../src/build/ledger/promises.ts';
import { toPage, toSite } from '../../../../src/build/site/read-site.ts';

const of = (...lines: string[]) => readLedger(lines.join('\n'));

describe('the ledger', () => {
  test('is read and written without a loss, in one order', () => {
    const text = writeLedger(of('/b/ #z #a', '/a.pdf', '# a note'));
    expect(text.split('\n').slice(1)).toEqual(['/a.pdf', '/b/ #a #z', '']);
    expect(writeLedger(readLedger(text))).toBe(text);
  });

  test('tells what is new, and grows only', () => {
    const old = of('/a/ #x', '/gone/');
    const now = of('/a/ #y', '/b/ #z');
    expect(unrecorded(old, now)).toEqual(['/a/#y', '/b/', '/b/#z']);
    expect(addToLedger(old, now)).toEqual(of('/a/ #x #y', '/gone/', '/b/ #z'));
  });
});

describe('what a site promises', () => {
  const page = toPage(
    '/a/index.html',
    '<nav id="menu"></nav><main id="m"><h2 id="x">X</h2><input id="field"><table><tr id="viec"><td>1</table></main>',
  );
  const site = toSite(
    ['/a/index.html', '/lich.ics', '/_astro/a.1.js', '/search/v1/a.bin', '/_headers', '/404.html'],
    [page],
  );

  test('are its pages and files, and the parts of the content', () => {
    expect(promisesOf(site)).toEqual(of('/a/ #x #viec', '/lich.ics'));
  });
});

describe('an address that was published', () => {
  const now = of('/a/ #x', '/moi/', '/rut/');

  test('is kept when it is still there', () => {
    expect(judgeLedger(of('/a/ #x'), now, [], [])).toEqual({ faults: [], redirects: [], keptParts: [] });
  });

  test('stops the build when it is gone, and says what to write', () => {
    const { faults } = judgeLedger(of('/cu/'), now, [], []);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('- from: /cu/');
  });

  test('may move', () => {
    const moves = [{ from: '/cu/', to: '/moi/' }];
    expect(judgeLedger(of('/cu/ #x'), now, moves, [])).toEqual({ faults: [], redirects: moves, keptParts: [] });
  });

  test('may have been withdrawn: its files lead to the page that says so, its parts are let go', () => {
    const { faults, redirects } = judgeLedger(of('/rut/ #x', '/rut/lich.ics'), now, [], ['/rut/']);
    expect(faults).toEqual([]);
    expect(redirects).toEqual([{ from: '/rut/lich.ics', to: '/rut/' }]);
  });

  test.each([
    ['to nothing', { from: '/cu/', to: '/khong-co/' }],
    ['to a part that is not there', { from: '/cu/', to: '/a/#z' }],
    ['away from a page that is there', { from: '/a/', to: '/moi/' }],
    ['as a part of another page', { from: '/moi/#y', to: '/a/#x' }],
  ])('cannot move %s', (_, move) => {
    expect(judgeLedger(of(), now, [move], []).faults).toHaveLength(1);
  });
});

describe('a part of a page that was published', () => {
  const now = of('/a/ #x');

  test('stops the build when it is gone', () => {
    expect(judgeLedger(of('/a/ #y'), now, [], []).faults[0]).toContain('/a/#y');
  });

  test('may have a new name on the same page', () => {
    const { faults, redirects, keptParts } = judgeLedger(of('/a/ #y'), now, [{ from: '/a/#y', to: '/a/#x' }], []);
    expect({ faults, redirects, keptParts }).toEqual({
      faults: [],
      redirects: [],
      keptParts: [{ address: '/a/', old: 'y', now: 'x' }],
    });
  });

  test('keeps its old name as a mark inside the new one', () => {
    expect(keepPart('<p>a<h2 class="b" id="x">X</h2>', { old: 'y', now: 'x' })).toBe(
      '<p>a<h2 class="b" id="x"><span id="y"></span>X</h2>',
    );
    expect(keepPart('<tr id="x"><td role="cell">1</td>', { old: 'y', now: 'x' })).toBe(
      '<tr id="x"><td role="cell"><span id="y"></span>1</td>',
    );
    expect(keepPart('<h2 id="xx">X</h2>', { old: 'y', now: 'x' })).toBe('<h2 id="xx">X</h2>');
  });
});
