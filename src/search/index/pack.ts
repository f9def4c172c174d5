import { gzipSync } from 'node:zlib';

/** Windows no larger than the bytes: a large one is slow to set up, and most files are small. */
const SMALL = { bytes: 4096, windowBits: 12 };

/** JSON, compressed. */
export function pack(content: object): Uint8Array {
  return compress(new TextEncoder().encode(JSON.stringify(content)));
}

/** No time and no system is written into the header, so that the same content gives the same bytes everywhere. */
export function compress(bytes: Uint8Array): Uint8Array {
  const windowBits = bytes.length <= SMALL.bytes ? SMALL.windowBits : 15;
  const packed = gzipSync(bytes, { level: 9, memLevel: 9, windowBits, chunkSize: Math.max(1024, bytes.length) });
  packed[9] = 255;
  return packed;
}
