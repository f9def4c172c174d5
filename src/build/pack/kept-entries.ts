import { createHash } from 'node:crypto';
import { deflateSync } from 'fflate';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import type { ZipEntry } from './zip.ts';

/** What the last build deflated, under keys that say what it was made from, so that a build after an edit deflates one page. */
export interface KeptEntries {
  /** Takes the entry of that key, or deflates what `make` gives. */
  entry(name: string, key: string, make: () => Made): { entry: ZipEntry; needs: readonly string[] };
  /** A number that was once found out about something, such as its weight. */
  number(key: string, find: () => number): number;
  /** Keeps for the next build what this one asked for. */
  save(): void;
}

export interface Made {
  bytes: Uint8Array;
  /** Keys of other entries without which this one is not whole. */
  needs?: readonly string[];
}

interface Place {
  needs: readonly string[];
  offset: number;
  length: number;
  size: number;
  crc: number;
}
interface Written {
  /** Of the code that packs: what another one packed is of no use. */
  code: string;
  numbers: Record<string, number>;
  places: Record<string, Place>;
}

/** fflate, and not the library of Node, whose output depends on the processor. */
const LEVEL = 4;

const HERE = new URL('./', import.meta.url);
const LOCK = '../../../package-lock.json';

/** Opens what is kept in one file; what cannot be read counts as nothing. */
export function openKeptEntries(path: string): KeptEntries {
  const code = versionOfCode();
  const { written, data } = read(path, code);
  const used: Written = { code, numbers: {}, places: {} };
  const parts = new Map<string, Uint8Array>();
  let offset = 0;
  return {
    entry: (name, key, make) => {
      const place = used.places[key] ?? written.places[key];
      const kept = used.places[key]
        ? parts.get(key)
        : place && data.subarray(place.offset, place.offset + place.length);
      const { deflated, needs, size, crc } = place && kept ? { ...place, deflated: kept } : deflate(make());
      if (!parts.has(key)) {
        used.places[key] = { needs, offset, length: deflated.length, size, crc };
        parts.set(key, deflated);
        offset += deflated.length;
      }
      return { entry: { name, data: deflated, size, crc, deflated: true }, needs };
    },
    number: (key, find) => (used.numbers[key] = written.numbers[key] ?? find()),
    save: () => {
      const head = Buffer.from(`${JSON.stringify(used)}\n`);
      const body = Buffer.concat([...parts.values()]);
      const sum = createHash('sha256').update(head).update(body).digest();
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.${process.pid}`, Buffer.concat([sum, head, body]));
      renameSync(`${path}.${process.pid}`, path);
    },
  };
}

function deflate({ bytes, needs = [] }: Made) {
  return { deflated: deflateSync(bytes, { level: LEVEL }), needs, size: bytes.length, crc: crc32(bytes) };
}

function read(path: string, code: string): { written: Written; data: Uint8Array } {
  const nothing = { written: { code, numbers: {}, places: {} }, data: new Uint8Array() };
  if (!existsSync(path)) return nothing;
  const file = readFileSync(path);
  const text = file.subarray(32);
  if (!createHash('sha256').update(text).digest().equals(file.subarray(0, 32))) return nothing;
  const end = text.indexOf(10);
  const written = JSON.parse(text.subarray(0, end).toString()) as Written;
  return written.code === code ? { written, data: text.subarray(end + 1) } : nothing;
}

/** Changes with the code of this folder and with the packages. */
function versionOfCode(): string {
  const hash = createHash('sha256').update(process.version);
  const own = readdirSync(HERE).filter((name) => name.endsWith('.ts'));
  for (const name of [...own.sort(), LOCK]) hash.update(`\n${name}\n`).update(readFileSync(new URL(name, HERE)));
  return hash.digest('base64url');
}
