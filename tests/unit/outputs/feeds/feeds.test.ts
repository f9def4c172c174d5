import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Catalog, Item } from '../../../../src/catalog/catalog.ts';
import { escapeXml, toAtom } from '../../../../src/outputs/feeds/atom.ts';
import { FEED_NAMES, feedOf } from '../../../../src/outputs/feeds/entries.ts';
import { toJsonFeed } from '../../../../src/outputs/feeds/json-feed.ts';
import { readXml, type XmlElement } from '../xml.ts';
import { catalog, SITE } from '../content.ts';
import { withdrawPlan } from '../withdraw.ts';

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
const children = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);
const only = (element: XmlElement, name: string): string => {
  const found = children(element, name);
  expect(found, `${element.name}/${name}`).toHaveLength(1);
  return found[0]?.text ?? '';
};

/** What RFC 4287 asks of a feed and of an entry (4.1.1, 4.1.2). */
function judgeAtom(xml: string): XmlElement[] {
  const feed = readXml(xml);
  expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
  expect(URL.canParse(only(feed, 'id'))).toBe(true);
  expect(only(feed, 'title')).not.toBe('');
  expect(only(feed, 'updated')).toMatch(RFC3339);
  expect(children(feed, 'author')).toHaveLength(1);
  expect(children(feed, 'link').filter((link) => link.attributes['rel'] === 'self')).toHaveLength(1);
  for (const entry of children(feed, 'entry')) {
    expect(only(entry, 'id')).toMatch(/^tag:la-lanh,2026:/);
    expect(only(entry, 'title')).not.toBe('');
    expect(only(entry, 'updated')).toMatch(RFC3339);
    expect(only(entry, 'published')).toMatch(RFC3339);
    expect(only(entry, 'summary')).not.toBe('');
    expect(children(entry, 'link').filter((link) => link.attributes['rel'] === 'alternate')).toHaveLength(1);
  }
  return children(feed, 'entry');
}

/** JSON Feed 1.1, the fields used here; strict, so that a misspelt one is found. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string() })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string(),
      content_text: z.string().min(1),
      date_published: z.string().regex(RFC3339),
      date_modified: z.string().regex(RFC3339),
      tags: z.array(z.string()),
      language: z.string(),
    }),
  ),
});

describe.each(FEED_NAMES)('the feed of %s', (name) => {
  const feed = feedOf(catalog, name, SITE);

  test('is an Atom feed as RFC 4287 wants it', () => {
    expect(judgeAtom(toAtom(feed)).length).toBeGreaterThan(0);
  });

  test('is a JSON Feed 1.1 with the same entries', () => {
    const items = jsonFeed.parse(JSON.parse(toJsonFeed(feed))).items;
    expect(items.map((item) => item.id)).toEqual(feed.entries.map((entry) => entry.id));
  });

  test('never gives two entries the same id', () => {
    expect(new Set(feed.entries.map((entry) => entry.id)).size).toBe(feed.entries.length);
  });

  test('is the newest first, and as new as its newest entry', () => {
    const days = feed.entries.map((entry) => entry.updated);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(feed.updated).toBe(days[0]);
  });
});

describe('when content changes', () => {
  const id = 'binh-phuoc/2024-ngay-ctxh';
  const tag = `tag:la-lanh,2026:plans/${id}`;
  const change = (item: Item<'plans'>): Item<'plans'> =>
    item.id === id
      ? {
          ...item,
          data: { ...item.data, changes: [...item.data.changes, { on: '2026-12-01', note: 'Ví dụ: sửa ngày' }] },
        }
      : item;
  const changed: Catalog = { ...catalog, plans: catalog.plans.map(change) };

  test('the change is an entry of its own and leaves the first one as it was', () => {
    const [before, after] = [feedOf(catalog, 'plans', SITE), feedOf(changed, 'plans', SITE)];
    expect(after.entries[0]).toMatchObject({
      id: `${tag}/changes/2`,
      title: 'Sửa: Ngày Công tác xã hội 2024 ở Bình Phước',
      summary: 'Ví dụ: sửa ngày',
      updated: '2026-12-01',
    });
    expect(after.entries.slice(1)).toEqual(before.entries);
  });

  test('a withdrawal is an entry of its own, in the feed of everything too', () => {
    const less = withdrawPlan(catalog, id, '2026-12-01');
    for (const name of ['all', 'plans'] as const)
      expect(feedOf(less, name, SITE).entries.find((entry) => entry.id === `${tag}/withdrawn`)).toMatchObject({
        title: 'Đã rút: Ngày Công tác xã hội 2024 ở Bình Phước',
        updated: '2026-12-01',
      });
  });

  test('the first publication of an agency is no news, a change to one is', () => {
    const agencies = catalog.agencies.map((item) => ({
      ...item,
      data: { ...item.data, changes: [...item.data.changes, { on: '2026-12-01', note: 'Ví dụ' }] },
    }));
    const ids = feedOf({ ...catalog, agencies }, 'all', SITE)
      .entries.filter((entry) => entry.id.includes(':agencies/'))
      .map((entry) => entry.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((each) => each.endsWith('/changes/2'))).toBe(true);
  });
});

test('texts cannot break out of the XML', () => {
  expect(escapeXml('a<b & "c"\u0000\u000B')).toBe('a&lt;b &amp; &quot;c&quot;');
});
