import { describe, expect, test } from 'vitest';
import { findLeaks } from '../../src/build/site/leaks.ts';
import { findDeadLinks } from '../../src/build/site/links.ts';
import { findPageFaults } from '../../src/build/site/pages.ts';
import { findPolicyFaults } from '../../src/build/site/policy.ts';
import { tellFaults } from '../../src/build/site/tell-faults.ts';
import { attribute, find } from '../../src/build/site/tree.ts';
import { readDist } from './dist.ts';

const site = readDist();

describe('every page', () => {
  test('has its own title and description, one h1, headings in order and plain ids', () => {
    expect(tellFaults(findPageFaults(site))).toEqual([]);
  });

  test('has links that land, fragments too', () => {
    expect(tellFaults(findDeadLinks(site))).toEqual([]);
  });

  test('says no word that a program uses for nothing', () => {
    expect(tellFaults(findLeaks(site))).toEqual([]);
  });

  test('keeps its own policy and fetches nothing from elsewhere', () => {
    expect(tellFaults(findPolicyFaults(site))).toEqual([]);
  });

  test('is in Vietnamese and in NFC', () => {
    const others = site.pages.filter(
      ({ tree, html }) =>
        find(tree, 'html').some((each) => attribute(each, 'lang') !== 'vi') || html !== html.normalize('NFC'),
    );
    expect(others.map(({ address }) => address)).toEqual([]);
  });

  test('names its own address as the canonical one, unless it asks to be left out', () => {
    const wrong = site.pages.filter(({ address, tree }) => {
      const hidden = find(tree, 'meta').some(
        (meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content')?.includes('noindex'),
      );
      const canonical = find(tree, 'link').find((link) => attribute(link, 'rel') === 'canonical');
      return !hidden && (canonical && attribute(canonical, 'href')) !== site.origin + address;
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('has an address of plain ASCII', () => {
    expect([...site.files].filter((path) => !/^[\w./-]+$/.test(path))).toEqual([]);
  });
});
