import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../src/body/html.ts';
import { parseBody } from '../../../src/body/parse.ts';
import { offerTree, parsedTree, readBody } from '../../../src/body/shared-trees.ts';
import { anchorsOf, sectionsOf } from '../../../src/body/text.ts';
import { catalogFromContent } from '../../../src/catalog/from-folder.ts';
import { bodyFactsOf } from '../../../src/checks/bodies.ts';
import { allEntries } from '../../../src/checks/entries.ts';
import { viewsOf } from '../../../src/components/element-views.ts';
import { plainMarkdown } from '../../../src/outputs/plan-document/body-markdown.ts';
import { bodyWords } from '../../../src/outputs/plan-document/body-words.ts';
import { loadContent } from '../../../src/source/load.ts';
import { writeScript } from '../../../src/spoken/script.ts';

const content = loadContent('content');
const catalog = catalogFromContent(content);
const entries = allEntries(content).filter(({ body }) => body !== '');
const [views, words] = [viewsOf(catalog, new Map()), bodyWords(catalog)];

/** Whoever writes to what is frozen throws. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

describe('a shared tree', () => {
  test('is one for all who ask about an entry, and another for another body', () => {
    const entry = { collection: 'pages', data: {}, body: 'Một câu.' };
    expect(readBody(entry).tree).toBe(readBody({ ...entry }).tree);
    expect(readBody({ ...entry, body: 'Câu khác.' }).tree).not.toEqual(readBody(entry).tree);
    expect(readBody({ ...entry, data: {} }).tree).not.toBe(readBody(entry).tree);
  });

  test('is changed by nobody who reads bodies of the content', () => {
    expect(entries.length).toBeGreaterThan(15);
    for (const entry of entries) {
      const { tree } = readBody(entry);
      freeze(tree);
      expect(() => {
        toHtml(tree, views);
        toHtml(tree, views, 1);
        sectionsOf(tree, words);
        anchorsOf(tree);
        plainMarkdown(entry.body, tree, words, 'https://vi-du.example');
        bodyFactsOf(entry);
        writeScript({ body: tree, lang: 'vi', words });
      }, entry.file).not.toThrow();
    }
  });

  test('gives the same page, text and Markdown as a tree with all places', () => {
    for (const entry of entries) {
      const whole = parseBody(entry.body, entry.collection).tree;
      const { tree } = readBody(entry);
      expect(toHtml(tree, views), entry.file).toBe(toHtml(whole, views));
      expect(sectionsOf(tree, words), entry.file).toEqual(sectionsOf(whole, words));
      const markdown = (each: typeof tree) => plainMarkdown(entry.body, each, words, 'https://vi-du.example');
      expect(markdown(tree), entry.file).toBe(markdown(whole));
    }
  });

  test('is read as it was kept, unless there is none', () => {
    for (const { collection, body } of entries.slice(0, 10)) {
      const parsed = { collection, body, data: {} };
      expect(parsedTree(parsed)).toBeUndefined();
      const { tree } = readBody(parsed);
      const text = parsedTree(parsed);
      expect(text).toBeDefined();
      const later = { collection, body, data: {} };
      offerTree(later, () => text);
      expect(readBody(later).tree).toEqual(tree);
      expect(parsedTree(later)).toBeUndefined();
      const without = { collection, body, data: {} };
      offerTree(without, () => undefined);
      expect(readBody(without).tree).toEqual(tree);
      expect(parsedTree(without)).toBe(text);
    }
  });

  test('is never one with faults', () => {
    const entry = { collection: 'pages', data: {}, body: 'import x from "y"\n\n{1 + 1}' };
    expect(readBody(entry).faults).not.toEqual([]);
    expect(readBody(entry).faults).toEqual(readBody(entry).faults);
  });
});
