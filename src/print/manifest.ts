import type { MadeFile } from '../catalog/files.ts';
import type { Ready } from './ready.ts';

/** Rows for /data/files.json, by address. Throws when two files claim one address. */
export function describeFiles(files: readonly Ready<MadeFile>[]): MadeFile[] {
  const rows = files.map(({ row }) => row).sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
  rows.forEach((row, index) => {
    if (row.url === rows[index + 1]?.url) throw new Error(`Two files at ${row.url}`);
  });
  return rows;
}
