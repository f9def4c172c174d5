// Every file to download, taken from the built site and opened.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import jsqr from 'jsqr';
import type { RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { catalogFromFolder } from '../../src/catalog/from-folder.ts';
import type { MadeFile } from '../../src/catalog/files.ts';
import { textOf } from '../../src/desk/import/blocks.ts';
import { readDocx } from '../../src/desk/import/read/docx.ts';
import { plainText } from '../../src/print/body.ts';
import { planParts } from '../../src/print/plan-parts.ts';
import { contentOf } from '../../src/print/plan.ts';
import { contentDir } from '../../src/source/files.ts';
import { askPdf, joined, rasterise } from '../unit/print/ask-pdf.ts';
import { distFolder } from './dist.ts';

const read = (path: string): Uint8Array => new Uint8Array(readFileSync(join(distFolder(), path)));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const rows = (JSON.parse(readFileSync(join(distFolder(), 'data/files.json'), 'utf8')) as { items: MadeFile[] }).items;
const pathOf = ({ url }: MadeFile): string => decodeURI(new URL(url).pathname);
const bare = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
const catalog = catalogFromFolder(contentDir());
/** The package says it is a module and is none. */
const decodeQr = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

test('every row names a file with these bytes', () => {
  expect(rows.length).toBeGreaterThan(300);
  const wrong = rows.filter((row) => {
    const bytes = read(pathOf(row));
    return bytes.length !== row.bytes || sha256(bytes) !== row.sha256;
  });
  expect(wrong.map(pathOf)).toEqual([]);
});

test('every slogan has every size on both grounds', () => {
  const count = (slogan: string) => rows.filter(({ of }) => of.collection === 'slogans' && of.id === slogan).length;
  expect(catalog.slogans.map(({ id }) => count(id))).toEqual(catalog.slogans.map(() => 2 * (10 * 4 + 5 * 2)));
});

test('every slogan page offers the words that tell its pictures, on both grounds', () => {
  for (const { url, data } of catalog.slogans) {
    const html = strFromU8(read(`${url}index.html`));
    for (const ground of ['Nền đỏ, chữ vàng', 'Nền xanh lá, chữ trắng'])
      expect(html, url).toContain(`data-copy>${ground}: “${data.text}”.<`);
  }
});

describe.each(['banner', 'flag', 'poster', 'leaflet', 'plan'])('every PDF of kind %s', (kind) => {
  const files = rows.filter((row) => row.kind === kind && row.format === 'pdf');

  test('has the size and bleed that its row states, one page where one is meant, and whole fonts', async () => {
    expect(files.length).toBeGreaterThan(0);
    for (const row of files) {
      const { pages, fonts, title, marked, showsTitle, lang, figures } = await askPdf(read(pathOf(row)));
      const { widthMm, heightMm, bleedMm, scale } = row;
      for (const { media, trim, bleed } of pages) {
        const [cut, edge] = [trim ?? media, bleed ?? media];
        expect(sizeOf(cut), pathOf(row)).toEqual([tenths((widthMm ?? 0) / scale), tenths((heightMm ?? 0) / scale)]);
        const bled = (length: number | null) => tenths(((length ?? 0) + 2 * (bleedMm ?? 0)) / scale);
        expect(sizeOf(edge), pathOf(row)).toEqual([bled(widthMm), bled(heightMm)]);
      }
      if (['banner', 'flag', 'poster'].includes(kind)) expect(pages).toHaveLength(1);
      expect(fonts.every((font) => font.embedded && font.unicode)).toBe(true);
      expect([marked, showsTitle, title === ''], pathOf(row)).toEqual([true, true, false]);
      expect(lang).toMatch(/^vi/);
      expect(figures.every((alt) => alt !== null && alt !== '')).toBe(true);
    }
  });
});

const tenths = (length: number): number => Math.round(length * 10) / 10;
const sizeOf = ([left = 0, bottom = 0, right = 0, top = 0]: number[]) => [tenths(right - left), tenths(top - bottom)];

describe('the PDF of a plan', () => {
  test.each(catalog.plans.map((plan) => [plan.id, plan] as const))(
    'of %s holds every paragraph of its summary, in order',
    async (_, plan) => {
      const { words } = await askPdf(read(`${plan.url}tom-tat.pdf`));
      const text = bare(joined(withoutFrame(words)));
      let from = 0;
      for (const paragraph of paragraphsOf(contentOf({ body: plan.body, ...planParts(catalog, plan) }).children)) {
        const at = text.indexOf(bare(paragraph), from);
        expect(at, paragraph).toBeGreaterThanOrEqual(0);
        from = at;
      }
    },
  );
});

/** Without the page's number above the text and the line below it. */
const withoutFrame = <T extends { y: number; text: string }>(words: readonly T[]): T[] =>
  words.filter(({ y }) => y > 20 && y < 280);

function paragraphsOf(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      return isPlain(node) ? [plainText(node.children)] : [];
    return 'children' in node ? paragraphsOf(node.children) : [];
  });
}

/** Whether its words stand in it, and not behind an id. */
const isPlain = (node: RootContent): boolean =>
  node.type !== 'mdxJsxTextElement' && (!('children' in node) || node.children.every(isPlain));

describe('the QR code', () => {
  const last = (name: string) => (url: string) => ({ url, file: `${url}${name}` });
  const prints = [
    ...catalog.slogans.map(({ url }) => url).map(last('ap-phich-a3.pdf')),
    ...catalog.leaflets.map(({ url }) => url).map(last('a5.pdf')),
    ...catalog.plans.map(({ url }) => url).map(last('tom-tat.pdf')),
  ];

  test.each(prints)('of $file leads to $url', async ({ url, file }) => {
    const bytes = read(file);
    const { pageCount } = await askPdf(bytes);
    const page = file.endsWith('a5.pdf') ? pageCount : 1;
    const { data, width, height } = await rasterise(bytes, page, 1400);
    expect(new URL(decodeQr(data, width, height)?.data ?? 'about:nothing').pathname).toBe(url);
  });
});

describe('the kit', () => {
  const kits = rows.filter((row) => row.kind === 'kit');

  test.each(kits.map((row) => [pathOf(row), row] as const))('%s holds what its list of sums says', (path, row) => {
    const contents = unzipSync(read(path));
    const open = (name: string): Uint8Array => contents[`${row.of.id}/${name}`] ?? new Uint8Array();
    const sums = strFromU8(open('SHA256SUMS.txt')).trim().split('\n');
    expect(sums).toHaveLength(Object.keys(contents).length - 1);
    const wrong = sums.filter((line) => {
      const [sum = '', name = ''] = line.split('  ');
      return sha256(open(name)) !== sum;
    });
    expect(wrong).toEqual([]);
    expect(strFromU8(open('DOC-TRUOC.txt'))).toContain(row.of.id);
  });

  test('of a campaign with a slogan has its banner and posts with their pictures described', () => {
    const withSlogan = kits.filter(({ of }) => catalog.slogans.some((slogan) => slogan.data.event === of.id));
    expect(withSlogan.length).toBeGreaterThan(0);
    for (const row of withSlogan) {
      const contents = unzipSync(read(pathOf(row)));
      expect(Object.keys(contents).some((name) => name.endsWith('/bang-ron-3x1m.pdf'))).toBe(true);
      const posts = strFromU8(contents[`${row.of.id}/bai-dang-mang-xa-hoi.txt`] ?? new Uint8Array());
      const pictures = [...posts.matchAll(/^Ảnh: (.+)$/gm)].map(([, name = '']) => name);
      expect(pictures.length).toBeGreaterThan(0);
      expect(pictures.filter((name) => contents[`${row.of.id}/${name}`] === undefined)).toEqual([]);
      expect(posts.match(/^Chữ mô tả ảnh \(alt\): ./gm)).toHaveLength(pictures.length);
    }
  });
});

test('every Word file opens as the importer reads it, and holds what it is about', () => {
  const files = rows.filter((row) => row.format === 'docx');
  for (const row of files) {
    const words = bare(textOf(readDocx(read(pathOf(row)))));
    const item = catalog.findAt(pathOf(row).replace(/[^/]+$/, ''));
    const title = item && 'title' in item.data ? item.data.title : null;
    expect(words.includes(bare(title ?? 'no such entry')), pathOf(row)).toBe(true);
  }
  expect(files.length).toBe(catalog.plans.length + catalog.broadcasts.length);
});
