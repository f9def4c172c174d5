import { catalogFromFolder } from '../../../src/catalog/from-folder.ts';
import type { MadeFile } from '../../../src/catalog/files.ts';
import type { PublicSource } from '../../../src/outputs/data/make-row.ts';

/** The project's own content, published at an address of this test's choosing. */
export const SITE = 'https://example.vn/';
export const catalog = catalogFromFolder('content');

/** An example, as the print step describes a finished file. */
export const file: MadeFile = {
  url: '/khau-hieu/vi-du/bang-ron-3x1m.pdf',
  of: { collection: 'slogans', id: 'vi-du' },
  kind: 'banner',
  format: 'pdf',
  label: 'Ví dụ',
  widthMm: 3000,
  heightMm: 1000,
  bleedMm: 10,
  widthPx: null,
  heightPx: null,
  lang: 'vi',
  scale: 1,
  bytes: 100,
  sha256: 'a'.repeat(64),
};

export const source: PublicSource = { catalog, site: SITE, files: [file] };
