/** Segments of an index made before, in one file. Whatever is wrong with the file, it counts as none: then all is made anew. */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Facts, Segment } from './segment.ts';
import type { Counted } from './statistics.ts';

export interface Kept {
  /** In order of their code units; the entries of the segments count from the first of them. */
  terms: readonly string[];
  /** By digest. */
  segments: ReadonlyMap<string, Segment>;
}

/** Takes all segments, the terms that are in use, and the numbers that these have in the segments. */
export type Keep = (segments: readonly Segment[], terms: readonly Counted[], numbers: Uint32Array) => void;

export const NOTHING_KEPT: Kept = { terms: [], segments: new Map() };

/** Four numbers of 32 bits stand first: this one (which tells the order of bytes as well), checksum of the rest, bytes of the head, entries. */
const SIGN = 0x4c4c5331;
const FRONT = 16;

interface Head {
  /** Of the code and of whatever else all segments rest on. */
  key: string;
  segments: { digest: string; facts: Facts; parts: number[]; sizes: number[]; lengths: number[] }[];
  termBytes: number;
}

/** What the file at `path` holds; nothing when it was made under another key, is damaged or missing. */
export function readKept(path: string, key: string): Kept {
  try {
    return parse(readFileSync(path), key);
  } catch {
    return NOTHING_KEPT;
  }
}

function parse(file: Buffer<ArrayBuffer>, key: string): Kept {
  const bytes = file.byteOffset % 4 === 0 ? file : Buffer.from(new Uint8Array(file));
  const [sign, checksum, headBytes = 0, entries = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, FRONT / 4);
  if (sign !== SIGN || checksum !== crc32(bytes.subarray(FRONT))) return NOTHING_KEPT;
  const row = new Uint32Array(bytes.buffer, bytes.byteOffset + FRONT, entries);
  let at = FRONT + row.byteLength;
  const head = JSON.parse(bytes.toString('utf8', at, (at += headBytes))) as Head;
  if (head.key !== key) return NOTHING_KEPT;
  const terms = bytes.toString('utf8', at, (at += head.termBytes)).split('\n');
  const segments = new Map<string, Segment>();
  let entry = 0;
  for (const { digest, facts, parts, sizes, lengths } of head.segments) {
    const own = row.subarray(entry, (entry += lengths.reduce((sum, length) => sum + length, 0)));
    const texts = sizes.map((size) => bytes.subarray(at, (at += size)));
    segments.set(digest, { digest, facts, parts, texts, lengths: Uint32Array.from(lengths), entries: own });
  }
  return { terms, segments };
}

/** Writes the file anew, all at once. Keeping is a help, not a duty: a folder that cannot be written is left as it is. */
export function keepAt(path: string, key: string): Keep {
  return (segments, terms, numbers) => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      const draft = `${path}.${process.pid.toString()}`;
      const file = openSync(draft, 'w');
      try {
        writeSegments(file, segments, terms, numbers, key);
        renameSync(draft, path);
      } finally {
        closeSync(file);
        rmSync(draft, { force: true });
      }
    } catch {
      return;
    }
  };
}

/** Piece by piece, since the whole would double the memory; the front comes last, when the checksum is known. */
function writeSegments(
  file: number,
  segments: readonly Segment[],
  terms: readonly Counted[],
  numbers: Uint32Array,
  key: string,
): void {
  let checksum = 0;
  const put = (bytes: Uint8Array): void => {
    checksum = crc32(bytes, checksum);
    writeFileSync(file, bytes);
  };
  const named = Buffer.from(terms.map(([term]) => term).join('\n'));
  const head = Buffer.from(JSON.stringify({ key, segments: segments.map(toHead), termBytes: named.length }));
  const places = placesOf(numbers);
  writeFileSync(file, Buffer.alloc(FRONT));
  let entries = 0;
  for (const segment of segments) {
    const row = segment.entries.map((entry) => (places[entry >>> 4] ?? 0) * 16 + (entry & 15));
    put(new Uint8Array(row.buffer));
    entries += row.length;
  }
  put(head);
  put(named);
  for (const { texts } of segments) put(Buffer.concat(texts));
  writeSync(file, Uint32Array.of(SIGN, checksum, head.length, entries), 0, FRONT, 0);
}

function toHead({ digest, facts, parts, texts, lengths }: Segment): Head['segments'][number] {
  return { digest, facts, parts, sizes: texts.map(({ length }) => length), lengths: [...lengths] };
}

/** The place of each term in the order, by its number. */
function placesOf(numbers: Uint32Array): Uint32Array {
  const places = new Uint32Array(numbers.reduce((most, number) => Math.max(most, number), 0) + 1);
  numbers.forEach((number, place) => {
    places[number] = place;
  });
  return places;
}
