import { createHash } from 'node:crypto';
import type { PrintFile } from './types.ts';

/** One row of /data/files.json, with the label that pages show. */
export interface FileRow extends Omit<PrintFile, 'bytes'> {
  bytes: number;
  sha256: string;
}

/** Rows for /data/files.json, by address. Throws when two files claim one address. */
export function describeFiles(files: readonly PrintFile[]): FileRow[] {
  const rows = files.map(({ bytes, ...file }) => ({
    ...file,
    bytes: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  rows.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
  rows.forEach((row, index) => {
    if (row.url === rows[index + 1]?.url) throw new Error(`Two files at ${row.url}`);
  });
  return rows;
}
