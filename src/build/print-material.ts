import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { manifestPath } from '../catalog/files.ts';
import { openCache } from '../print/cache.ts';
import { describeFiles } from '../print/manifest.ts';
import { orderOf } from '../print/order.ts';
import { printAll, type PrintRun } from '../print/print-all.ts';
import { COLLECTIONS } from '../schemas/index.ts';
import { Refused } from './steps.ts';

const SITE_MARK = new URL('../../public/mark.svg', import.meta.url);

/** Draws all printed material that is new, and writes the list that pages and /data/files.json read. Throws Refused when a text cannot be set. */
export async function printMaterial(catalog: Catalog, site: string): Promise<{ run: PrintRun; told: string }> {
  const cache = openCache(resolve('.cache', 'print'));
  const run = await printAll(orderOf(catalog, site, readFileSync(SITE_MARK, 'utf8')), cache);
  if (run.faults.length > 0)
    throw new Refused(run.faults.map(({ page, message }) => `${fileOf(catalog, page)}\n  ${message}`).join('\n'));
  mkdirSync(dirname(manifestPath()), { recursive: true });
  writeFileSync(manifestPath(), JSON.stringify(describeFiles(run.files)));
  return { run, told: `${run.files.length} files, ${run.pictures.length} pictures, ${run.drawn} drawn` };
}

/** Puts the drawn files at their addresses below the built site. */
export function placeMaterial(files: readonly { url: string; bytes: Uint8Array }[], folder: string): string {
  for (const file of files) {
    const path = join(folder, file.url);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.bytes);
  }
  return `${files.length} files`;
}

/** The content file from which a page is made. */
function fileOf(catalog: Catalog, page: string): string {
  const item = catalog.findAt(page);
  return item ? `content/${item.collection}/${item.id}${COLLECTIONS[item.collection].ending}` : 'content/site.yaml';
}
