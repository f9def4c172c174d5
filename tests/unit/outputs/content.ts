import { catalogFromFolder } from '../../../src/catalog/from-folder.ts';
import type { PublicSource } from '../../../src/outputs/data/make-row.ts';

/** The project's own content, published at an address of this test's choosing. */
export const SITE = 'https://example.vn/';
export const catalog = catalogFromFolder('content');
export const source: PublicSource = { catalog, site: SITE };
