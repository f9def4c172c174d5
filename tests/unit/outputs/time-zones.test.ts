import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Writes everything in each time zone, in one process of its own, and prints a hash for each. */
const SCRIPT = `
  import { createHash } from 'node:crypto';
  import { agendaOf } from './src/catalog/agenda.ts';
  import { catalogFromFolder } from './src/catalog/from-folder.ts';
  import { toCalendar } from './src/outputs/calendar/calendar.ts';
  import { toCatalogue } from './src/outputs/data/catalogue.ts';
  import { toDataPackage } from './src/outputs/data/data-package.ts';
  import { toAtom } from './src/outputs/feeds/atom.ts';
  import { feedOf } from './src/outputs/feeds/entries.ts';
  import { toJsonFeed } from './src/outputs/feeds/json-feed.ts';
  import { planToText } from './src/outputs/plan-document/text.ts';
  import { toSecurityTxt } from './src/outputs/security-txt.ts';
  import { toSitemap } from './src/outputs/sitemap.ts';
  const site = 'https://example.vn/';
  for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
    process.env.TZ = zone;
    const offset = new Date('2026-11-22T00:00:00Z').getTimezoneOffset();
    const catalog = catalogFromFolder('content');
    const feed = feedOf(catalog, 'all', site);
    const texts = [
      toCalendar({ of: null, site: catalog.site, address: site, agenda: agendaOf(catalog), cancelled: [] }),
      toDataPackage({ catalog, site, files: [] }),
      toCatalogue({ catalog, site, files: [] }),
      toAtom(feed),
      toJsonFeed(feed),
      toSitemap(catalog, 'plans', site),
      toSecurityTxt(catalog.site, site, catalog.asOf),
      ...catalog.plans.map((plan) => planToText(catalog, plan, site)),
    ];
    console.log(zone, offset, createHash('sha256').update(texts.join()).digest('hex'));
  }`;

test('the same content gives the same bytes in every time zone', { timeout: 120_000 }, () => {
  const lines = execFileSync('node', ['--input-type=module', '--eval', SCRIPT], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  expect(lines.map(([zone, offset]) => `${zone} ${offset}`)).toEqual([
    'UTC 0',
    'Asia/Ho_Chi_Minh -420',
    'America/Los_Angeles 480',
  ]);
  expect(new Set(lines.map(([, , hash]) => hash)).size).toBe(1);
});
