import { createHash } from 'node:crypto';
import type { MadeFile } from '../catalog/files.ts';
import type { Made } from './types.ts';

/** Something drawn that lies ready: what it is, and its bytes for who asks for them. */
export interface Ready<R extends MadeRow = MadeRow> {
  row: R;
  /** Where its bytes lie on this machine, to copy from; null when they are kept nowhere. Not to be written to. */
  path: string | null;
  /** Its bytes; read anew at each call. */
  read(): Uint8Array;
}

/** A picture for links that are shared: no row of /data/files.json. */
export interface PictureRow {
  url: string;
  bytes: number;
  sha256: string;
}

export type MadeRow = MadeFile | PictureRow;

/** The row of what was drawn: its bytes are counted and hashed. */
export function rowOf(made: Made): MadeRow {
  const sha256 = createHash('sha256').update(made.bytes).digest('hex');
  return { ...made, bytes: made.bytes.byteLength, sha256 };
}

/** What was drawn and is kept nowhere but in memory. */
export const inMemory = (made: Made): Ready => ({ row: rowOf(made), path: null, read: () => made.bytes });

export const isFile = (ready: Ready): ready is Ready<MadeFile> => 'kind' in ready.row;
