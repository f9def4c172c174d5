import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attribute, find } from '../../../src/build/site/tree.ts';
import { toHtml, type ElementViews } from '../../../src/body/html.ts';
import { parseBody } from '../../../src/body/parse.ts';
import { sectionsOf, wordsOf } from '../../../src/body/text.ts';
import { hostileText, isForEditors } from '../hostile/texts.ts';

const PIECES = ['## Một', '\n\n', '- a\n', '1. b\n', '| a | b |\n|---|---|\n| 1 | 2 |\n', '[a](/b/)', '[a](javascript:b)', '![a](x.png)', '<Note title="a">', '</Note>', '<Hotline id="a" />', '<script>', '<a href="/">', '{a}', 'import a', 'export a', '> ', '```\n', '`', '**', '_', '&lt;', '\\<', '<!-- -->', 'https://vi-du.example', '[^1]', '[^1]: a', '\t', '    ', 'chữ ']; // prettier-ignore
/** Files are UTF-8: half a letter never comes out of one. */
const inFile = (text: string) => text.toWellFormed();
const markdown = fc.oneof(
  hostileText.map(inFile),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 30 }).map((all) => inFile(all.join(''))), // prettier-ignore
);
const collection = fc.constantFrom('articles', 'pages', 'plans', 'broadcasts', 'leaflets');
const words = { hotline: (id: string) => id, slogan: (id: string) => id };
const views: ElementViews = { hotline: () => [], slogan: () => [], chart: () => [], size: () => null };

/** Hundreds of bodies take long on a busy machine; only an endless loop may end the test. */
const PATIENCE = { timeout: 120_000 };

describe('a body', PATIENCE, () => {
  test('is taken or refused, in Vietnamese and with its line', () => {
    fc.assert(
      fc.property(markdown, collection, (text, name) => {
        const { tree, faults } = parseBody(text, name);
        expect(faults.length === 0 || tree.children.length === 0).toBe(true);
        for (const { message, line } of faults) {
          expect(isForEditors(message), message).toBe(true);
          expect(line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('that is taken is HTML without script, handler, style or address of another kind', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { tree } = parseBody(text, 'articles');
        for (const element of find(parse(toHtml(tree, views)))) {
          expect(['script', 'style', 'iframe', 'object', 'embed', 'form', 'base', 'meta', 'link']).not.toContain(
            element.tagName,
          );
          expect(element.attrs.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
          expect(attribute(element, 'href') ?? '#').toMatch(/^(?:https?:\/\/|\/|#|tel:|mailto:)/);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('that is taken has words for the search, without its markup', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { tree } = parseBody(text, 'articles');
        for (const node of tree.children) expect(typeof wordsOf(node, words)).toBe('string');
        expect(sectionsOf(tree, words).length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});
