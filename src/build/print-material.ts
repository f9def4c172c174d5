import { constants, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { manifestPath } from '../catalog/files.ts';
import { openCache } from '../print/cache.ts';
import { PrintRefusal } from '../print/errors.ts';
import { describeFiles } from '../print/manifest.ts';
import { orderOf, type Marks } from '../print/order.ts';
import { printAll, type PrintOrder, type PrintRun } from '../print/print-all.ts';
import type { Ready } from '../print/ready.ts';
import { COLLECTIONS } from '../schemas/index.ts';
import { Refused } from './steps.ts';

const PUBLIC = new URL('../../public/', import.meta.url);

/** Draws all printed material that is new, and writes the list that pages and /data/files.json read. Throws Refused when a text cannot be set. */
export async function printMaterial(catalog: Catalog, site: string): Promise<{ run: PrintRun; told: string }> {
  const cache = openCache(resolve('.cache', 'print'));
  const run = await printAll(orderFor(catalog, site), cache);
  if (run.faults.length > 0)
    throw new Refused(run.faults.map(({ page, message }) => `${fileOf(catalog, page)}\n  ${message}`).join('\n'));
  mkdirSync(dirname(manifestPath()), { recursive: true });
  writeFileSync(manifestPath(), JSON.stringify(describeFiles(run.files)));
  return { run, told: `${run.files.length} files, ${run.pictures.length} pictures, ${run.drawn} drawn` };
}

/** Puts the drawn files at their addresses below the built site. */
export function placeMaterial(files: readonly Ready[], folder: string): string {
  for (const file of files) {
    const path = join(folder, file.row.url);
    mkdirSync(dirname(path), { recursive: true });
    if (file.path === null) writeFileSync(path, file.read());
    else copyFileSync(file.path, path, constants.COPYFILE_FICLONE);
  }
  return `${files.length} files`;
}

function orderFor(catalog: Catalog, site: string): PrintOrder {
  try {
    return orderOf(catalog, site, readMarks(catalog));
  } catch (error) {
    if (error instanceof PrintRefusal) throw new Refused(`content/site.yaml\n  ${error.message}`);
    throw error;
  }
}

function readMarks(catalog: Catalog): Marks {
  const read = (path: string) => readFileSync(new URL(path.replace(/^\//, ''), PUBLIC), 'utf8');
  const { mark } = catalog.site.publisher;
  return { site: read('mark.svg'), publisher: mark === null ? null : read(mark) };
}

/** The content file from which a page is made. */
function fileOf(catalog: Catalog, page: string): string {
  const item = catalog.findAt(page);
  return item ? `content/${item.collection}/${item.id}${COLLECTIONS[item.collection].ending}` : 'content/site.yaml';
}
