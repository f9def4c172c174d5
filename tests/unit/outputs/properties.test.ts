import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAtom } from '../../../src/outputs/feeds/atom.ts';
import { feedOf } from '../../../src/outputs/feeds/entries.ts';
import { toJsonFeed } from '../../../src/outputs/feeds/json-feed.ts';
import { node, toScriptText } from '../../../src/outputs/json-ld/node.ts';
import { anyValue, hostileText } from '../hostile/texts.ts';
import { catalog, SITE } from './content.ts';
import { readXml } from './xml.ts';

const feed = feedOf(catalog, 'all', SITE);
const [first] = feed.entries;
if (!first) throw new Error('no entry');
const words = fc.record({ title: hostileText, summary: hostileText });
const feedWith = (each: { title: string; summary: string }) => ({ ...feed, entries: [{ ...first, ...each }] });

describe('what programs read', { timeout: 120_000 }, () => {
  test('is well-formed XML, whatever the words of an entry', () => {
    fc.assert(
      fc.property(words, (each) => {
        const xml = toAtom(feedWith(each)).toWellFormed();
        expect(readXml(xml).name).toBe('feed');
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }),
      { numRuns: 300 },
    );
  });

  test('is JSON that gives the same words back', () => {
    fc.assert(
      fc.property(words, (each) => {
        const { items } = JSON.parse(toJsonFeed(feedWith(each))) as { items: { title: string }[] };
        expect(items[0]?.title.toWellFormed()).toBe(each.title.toWellFormed());
      }),
      { numRuns: 200 },
    );
  });

  test('never ends the script element it stands in', () => {
    fc.assert(
      fc.property(hostileText, anyValue, (name, value) => {
        const text = toScriptText([node('Thing', { name: `${name}</script><!--`, value })]);
        expect(text).not.toMatch(/<\/|<!|<script/i);
        expect(JSON.parse(text)).toBeTruthy();
      }),
      { numRuns: 300 },
    );
  });
});
