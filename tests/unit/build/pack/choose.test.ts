import { describe, expect, test } from 'vitest';
import { choosePack } from '../../../../src/build/pack/choose.ts';

const ROOM = 18_000_000;
const chosen = (files: Record<string, number>, plans: string[] = []) =>
  [...choosePack(Object.entries(files), plans, ROOM).chosen].sort();

describe('what the pack holds', () => {
  test('is everything that opens without a network, where there is room', () => {
    const files = [
      'index.html',
      'ke-hoach/a/b/index.html',
      'ke-hoach/a/b/ban-in.pdf',
      'lich.ics',
      'data/plans.json',
      'fonts/a.woff2',
    ];
    expect(chosen(Object.fromEntries(files.map((path) => [path, 10])))).toEqual([...files].sort());
  });

  test.each([
    'tim-kiem/index.html',
    'doc-khi-mat-mang/index.html',
    'bien-tap/soan/index.html',
    '404.html',
    '_astro/a.js',
    'search/start.bin',
    'sw.js',
    'feed.xml',
    'su-kien/a/bo-tai-lieu.zip',
    'su-kien/a/chia-se.png',
    'SHA256SUMS',
  ])('is never %s', (path) => {
    expect(chosen({ [path]: 10 })).toEqual([]);
  });

  test('is the newest plans when there is no room for all, and says how many are left out', () => {
    const plans = Array.from({ length: 20 }, (_, index) => `ke-hoach/a/${20 - index}/`);
    const files = plans.map((folder) => [`${folder}index.html`, 1_000_000] as const);
    const { chosen, plansLeftOut } = choosePack([...files].reverse(), plans, ROOM);
    expect([...chosen]).toEqual(plans.slice(0, chosen.size).map((folder) => `${folder}index.html`));
    expect(plansLeftOut).toBe(20 - chosen.size);
    expect(chosen.size).toBeGreaterThan(5);
  });

  test('weighs at most what there is room for, help and leaflets before pictures', () => {
    const files = {
      'tro-giup/index.html': 4e6,
      'to-roi/a/to-gap.pdf': 8e6,
      'khau-hieu/a/anh.png': 7e6,
      'lich.ics': 1e6,
    };
    expect(chosen(files)).toEqual(['lich.ics', 'to-roi/a/to-gap.pdf', 'tro-giup/index.html']);
  });
});
