import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, find } from '../../src/build/site/tree.ts';
import type { DocumentsFile, StartFile, TextFile } from '../../src/search/format/files.ts';
import { distFolder, readDist } from './dist.ts';

const folder = join(distFolder(), 'search');
const read = (path: string): unknown => JSON.parse(gunzipSync(readFileSync(join(folder, path))).toString());
const { version } = read('start.bin') as StartFile;
const { answers } = read(join(version, 'documents.bin')) as DocumentsFile;
const texts = readdirSync(join(folder, version, 'text')).map((name) => read(join(version, 'text', name)) as TextFile);
const ids = new Map(
  readDist().pages.map(({ address, tree }) => [
    address,
    new Set(find(tree).flatMap((element) => attribute(element, 'id') ?? [])),
  ]),
);

describe('the search index', () => {
  test('leads to pages and sections that are there', () => {
    const dead = texts.flatMap(({ url, passages }) => {
      const page = ids.get(url);
      if (page === undefined) return [url];
      return passages.flatMap(([anchor]) => (anchor === '' || page.has(anchor) ? [] : [`${url}#${anchor}`]));
    });
    expect(dead).toEqual([]);
    const places = answers.flatMap(({ url }) => url ?? []);
    expect(places.filter((url) => !ids.has(url.split('#')[0] ?? ''))).toEqual([]);
  });

  test('holds every page that readers may find, and nothing that was hidden from them', () => {
    const found = new Set(texts.map(({ url }) => url));
    const hidden = readDist().pages.filter(({ address, tree }) => found.has(address) && isHidden(tree));
    expect(hidden.map(({ address }) => address)).toEqual([]);
    expect(found.has('/tro-giup/') && found.has('/lich/')).toBe(true);
  });

  test('says nothing twice on a page', () => {
    const twice = texts.flatMap(({ url, passages }) => {
      const said = passages.map(([, , text]) => text).filter((text) => text.length > 80);
      return said.length === new Set(said).size ? [] : [url];
    });
    expect(twice).toEqual([]);
  });
});

function isHidden(tree: Parameters<typeof find>[0]): boolean {
  return find(tree, 'meta').some(
    (meta) => attribute(meta, 'name') === 'robots' && attribute(meta, 'content')?.includes('noindex') === true,
  );
}
