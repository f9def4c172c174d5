import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ELEMENTS } from '../../../../src/body/elements.ts';
import { parseBody } from '../../../../src/body/parse.ts';
import { catalogFromFolder } from '../../../../src/catalog/from-folder.ts';
import { elementExamples } from '../../../../src/components/guide/element-examples.ts';

const GUIDE = readFileSync('content/pages/bien-tap.mdx', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const catalog = catalogFromFolder('content');

describe('the guide', () => {
  test('shows pictures that exist, each told in words and light enough', () => {
    const pictures = [...GUIDE.matchAll(/<Figure src="([^"]+)" alt="([^"]+)"/g)];
    expect(pictures.length).toBeGreaterThanOrEqual(7);
    for (const [, src = '', alt = ''] of pictures) {
      expect(statSync(`public${src}`).size).toBeLessThan(40_000);
      expect(alt.length).toBeGreaterThan(30);
    }
  });

  test('names commands that exist', () => {
    const named = [...GUIDE.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('links to templates that exist', () => {
    const files = [...GUIDE.matchAll(/\((\/bien-tap\/[\w-]+\.txt)\)/g)].map(([, path = '']) => path);
    expect(files).toHaveLength(3);
    expect(files.filter((path) => !existsSync(`public${path}`))).toEqual([]);
  });
});

describe('elementExamples', () => {
  test('shows every element that content may use, with a code that is accepted', () => {
    const examples = elementExamples(catalog);
    expect(examples.map(({ name }) => name)).toEqual(Object.keys(ELEMENTS));
    for (const { code } of examples) expect(parseBody(code ?? '?', 'broadcasts').faults).toEqual([]);
    expect(examples.filter(({ code }) => code === null)).toEqual([]);
  });

  test('leaves out an example that a site has nothing for', () => {
    const empty = elementExamples({ ...catalog, slogans: [], plans: [] });
    expect(empty.filter(({ code }) => code === null).map(({ name }) => name)).toEqual(['Slogan', 'Chart']);
  });
});
