import { crc32 } from 'node:zlib';

/** A file in a ZIP: its bytes as they lie there. */
export interface ZipEntry {
  /** Plain ASCII, forward slashes. */
  name: string;
  data: Uint8Array;
  /** Of the bytes before they were deflated. */
  size: number;
  crc: number;
  deflated: boolean;
}

/** 1980-01-01, the first day that ZIP knows, at midnight. */
const DAY = 0x21;
const VERSION = 20;

export const storedEntry = (name: string, data: Uint8Array): ZipEntry => ({
  name,
  data,
  size: data.length,
  crc: crc32(data),
  deflated: false,
});

/**
 * Writes a ZIP of these entries in this order, the same bytes on every machine: one date, plain files, no extra fields (APPNOTE.TXT
 * 4.3, 4.4). Made here since fflate deflates all anew each time; these come deflated from the last build. Under 65 536 files, 4 GB.
 */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'ascii');
    const common = describe(entry, name.length);
    const local = Buffer.concat([word(0x04034b50, 4), word(VERSION, 2), common, name]);
    directory.push(
      Buffer.concat([word(0x02014b50, 4), word(VERSION | (3 << 8), 2), word(VERSION, 2), common, word(0, 6), word((0o100644 << 16) >>> 0, 4), word(offset, 4), name]), // prettier-ignore
    );
    parts.push(local, entry.data);
    offset += local.length + entry.data.length;
  }
  const listing = Buffer.concat(directory);
  const count = word(entries.length, 2);
  const end = Buffer.concat([word(0x06054b50, 4), word(0, 4), count, count, word(listing.length, 4), word(offset, 4), word(0, 2)]); // prettier-ignore
  return Buffer.concat([...parts, listing, end]);
}

/** The nine fields that stand before the name in both places: flags to length of the extra field. */
function describe({ deflated, crc, data, size }: ZipEntry, nameLength: number): Buffer {
  return Buffer.concat([
    word(0, 2),
    word(deflated ? 8 : 0, 2),
    word(0, 2),
    word(DAY, 2),
    word(crc, 4),
    word(data.length, 4),
    word(size, 4),
    word(nameLength, 2),
    word(0, 2),
  ]);
}

function word(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
