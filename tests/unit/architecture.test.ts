import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/source/files.ts';

/** Who may import whom: a folder (or a file at the top of src/) and what it may take from. Arrows never turn back. */
const MAY_IMPORT: Record<string, string[]> = {
  text: [],
  schemas: ['text'],
  'addresses.ts': ['schemas'],
  strings: ['schemas', 'text'],
  source: ['schemas', 'text'],
  command: ['text'],
  body: ['source', 'text'],
  spoken: ['body', 'schemas', 'text'],
  'content.config.ts': ['schemas', 'source'],
  catalog: ['addresses.ts', 'body', 'schemas', 'source', 'spoken', 'strings', 'text'],
  charts: ['body', 'schemas', 'strings', 'text'],
  checks: ['addresses.ts', 'body', 'catalog', 'command', 'schemas', 'source', 'spoken', 'strings', 'text'],
  outputs: ['addresses.ts', 'body', 'catalog', 'schemas', 'strings', 'text'],
  print: ['addresses.ts', 'body', 'catalog', 'schemas', 'spoken', 'strings', 'text'],
  search: ['addresses.ts', 'body', 'catalog', 'schemas', 'strings', 'text'],
  desk: ['addresses.ts', 'body', 'catalog', 'checks', 'command', 'schemas', 'source', 'strings', 'text'],
  styles: [],
  offline: [],
  components: [
    'addresses.ts',
    'body',
    'catalog',
    'charts',
    'layouts',
    'offline',
    'outputs',
    'print',
    'schemas',
    'search',
    'strings',
    'styles',
    'text',
  ],
  layouts: [
    'addresses.ts',
    'body',
    'catalog',
    'charts',
    'components',
    'offline',
    'outputs',
    'print',
    'schemas',
    'search',
    'strings',
    'styles',
    'text',
  ],
  // The form of the desk is a page.
  pages: [
    'addresses.ts',
    'body',
    'catalog',
    'charts',
    'components',
    'desk',
    'layouts',
    'offline',
    'outputs',
    'print',
    'schemas',
    'search',
    'spoken',
    'strings',
    'styles',
    'text',
  ],
  build: [
    'addresses.ts',
    'body',
    'catalog',
    'checks',
    'command',
    'outputs',
    'print',
    'schemas',
    'search',
    'source',
    'strings',
    'text',
  ],
};

/** Whose types a folder may name besides: words for every kind of a thing are a record over its type. */
const MAY_NAME: Record<string, string[]> = { strings: ['search'] };

/** Packages of the folders whose functions are pure. Everybody else may take what package.json lists. */
const PACKAGES: Record<string, string[]> = { text: [], strings: [], 'addresses.ts': [], schemas: ['zod'] };

/** Folders whose code runs in any place, a browser too. */
const PURE = ['text', 'strings', 'schemas', 'addresses.ts', 'body', 'charts'];

interface Import {
  from: string;
  /** First part of the path below src/, or the name of the package. */
  target: string;
  isPackage: boolean;
  /** `import type`: gone when the code runs. */
  isType: boolean;
}

/** Static and dynamic imports and re-exports of a file, types included. */
function importsOf(path: string): Import[] {
  const text = readFileSync(`src/${path}`, 'utf8');
  const names = [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^;'"]*?\bfrom\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ];
  return names.map(([all, from, side, dynamic]): Import => {
    const isType = /^\s*(?:import|export)\s+type\b/.test(all);
    const name = from ?? side ?? dynamic ?? '';
    if (!name.startsWith('.')) return { from: path, target: name, isPackage: true, isType };
    const target = relative('', join(dirname(path), name));
    return { from: path, target: topOf(target), isPackage: false, isType };
  });
}

const topOf = (path: string): string => path.split('/')[0] ?? path;
const FILES = listFiles('src').filter((path) => /\.(?:ts|astro)$/.test(path));
const IMPORTS = FILES.flatMap(importsOf);
const show = ({ from, target }: Import) => `src/${from} imports ${target}`;

describe('the architecture', () => {
  test('gives every folder of src/ a place on the line', () => {
    expect(FILES.filter((path) => !(topOf(path) in MAY_IMPORT))).toEqual([]);
  });

  test('lets imports go one way', () => {
    const isAllowed = ({ from, target, isType }: Import) =>
      target === topOf(from) ||
      MAY_IMPORT[topOf(from)]?.includes(target) === true ||
      (isType && MAY_NAME[topOf(from)]?.includes(target) === true);
    const wrong = IMPORTS.filter((each) => !each.isPackage && !isAllowed(each));
    expect(wrong.map(show)).toEqual([]);
  });

  test('lets only the catalog ask astro:content', () => {
    const askers = IMPORTS.filter(({ target }) => target === 'astro:content').map(({ from }) => topOf(from));
    expect(new Set(askers)).toEqual(new Set(['catalog', 'content.config.ts']));
  });

  test('lets nothing import from pages', () => {
    expect(IMPORTS.filter(({ target, isPackage }) => target === 'pages' && !isPackage).map(show)).toEqual([]);
  });

  test('keeps the pure folders free of packages', () => {
    const wrong = IMPORTS.filter(
      ({ from, target, isPackage }) => isPackage && PACKAGES[topOf(from)]?.includes(target) === false,
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test('keeps the folders that run anywhere free of Node', () => {
    expect(
      IMPORTS.filter(({ from, target }) => PURE.includes(topOf(from)) && target.startsWith('node:')).map(show),
    ).toEqual([]);
  });

  test('lets no content file import or export', () => {
    const coded = listFiles('content').filter(
      (path) => path.endsWith('.mdx') && /^\s*(?:import|export)\s/m.test(readFileSync(`content/${path}`, 'utf8')),
    );
    expect(coded).toEqual([]);
  });

  test('has no folder whose name says nothing', () => {
    expect(FILES.filter((path) => /(?:^|\/)(?:utils|helpers|lib|common|misc)\//.test(path))).toEqual([]);
  });
});
