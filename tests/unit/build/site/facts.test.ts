import { describe, expect, test } from 'vitest';
import { factsOf, judgeSite, type PageFacts } from '../../../../src/build/site/facts.ts';
import { findLeaks } from '../../../../src/build/site/leaks.ts';
import { findDeadLinks } from '../../../../src/build/site/links.ts';
import { findPageFaults } from '../../../../src/build/site/pages.ts';
import { findPolicyFaults } from '../../../../src/build/site/policy.ts';
import { madePage, madeSite } from './made-site.ts';

const FILES = {
  '/index.html': madePage('Đầu', '<h3 id="a b">Sai cấp</h3><a href="/khong/">a</a><a href="/hai/#khong">b</a>'),
  '/hai/index.html': madePage('Đầu', '<p id="mot" onclick="x()" title="undefined">x</p><a href="/lich.ics">c</a>'),
  '/lich.ics': '',
};
const site = madeSite(FILES);
const facts = site.pages.map((page) => factsOf(page, site.origin));
const told = (faults: readonly { address: string; message: string }[]) =>
  faults.map(({ address, message }) => `${address} ${message}`).sort();

describe('what is kept of a page', () => {
  test('judges a site as the pages themselves do', () => {
    const whole = [findPageFaults, findLeaks, findPolicyFaults, findDeadLinks].flatMap((find) => find(site));
    expect(whole.length).toBeGreaterThan(5);
    expect(told(judgeSite(site.files, facts))).toEqual(told(whole));
  });

  test('judges the same after a night in a file', () => {
    const kept = JSON.parse(JSON.stringify(facts)) as PageFacts[];
    expect(kept).toStrictEqual(facts);
  });

  test('sees that the page it points to is gone since', () => {
    const first = madeSite({
      '/index.html': madePage('Đầu', '<a href="/hai/">a</a>'),
      '/hai/index.html': madePage('Hai'),
    });
    const [home, other] = first.pages.map((page) => factsOf(page, first.origin));
    if (!home || !other) throw new Error('Two pages were made.');
    expect(judgeSite(first.files, [home, other])).toEqual([]);
    expect(told(judgeSite(new Set(['/index.html']), [home]))).toEqual(['/ dead link /hai/']);
  });
});
