import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { manifestPath, type MadeFile } from '../catalog/files.ts';
import { openCache } from '../print/cache.ts';
import { PrintRefusal } from '../print/errors.ts';
import { describeFiles } from '../print/manifest.ts';
import { orderOf, type Marks } from '../print/order.ts';
import { printAll, type PrintOrder, type PrintRun } from '../print/print-all.ts';
import { COLLECTIONS } from '../schemas/index.ts';
import { Refused } from './steps.ts';

const PUBLIC = new URL('../../public/', import.meta.url);

/** Draws all printed material that is new, and writes the list that pages and /data/files.json read. Throws Refused when a text cannot be set. */
export async function printMaterial(
  catalog: Catalog,
  site: string,
): Promise<{ run: PrintRun; files: MadeFile[]; told: string }> {
  const isOff = process.env['PRINT'] === 'off';
  const run = isOff ? NOTHING : await printAll(orderFor(catalog, site), openCache(resolve('.cache', 'print')));
  if (run.faults.length > 0)
    throw new Refused(run.faults.map(({ page, message }) => `${fileOf(catalog, page)}\n  ${message}`).join('\n'));
  const files = describeFiles(run.files);
  // The live preview, which prints nothing, shows the files of the last build.
  mkdirSync(dirname(manifestPath()), { recursive: true });
  writeFileSync(manifestPath(), JSON.stringify(files));
  return { run, files, told: `${run.files.length} files, ${run.pictures.length} pictures, ${run.drawn} drawn` };
}

/** Nothing is printed: for a quick look at the pages, which then offer no files. */
const NOTHING: PrintRun = { files: [], pictures: [], faults: [], drawn: 0 };

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
