import { createHash } from 'node:crypto';
import { deflateSync } from 'fflate';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { openTable } from '../kept/shared-facts.ts';
import type { ZipEntry } from './zip.ts';

/** What the last build deflated, under keys that say what it was made from, so that a build after an edit deflates one page. */
export interface KeptEntries {
  /**
   * Takes the entry of that key, or deflates what `make` gives. What was made after asking whether the pack has some files is
   * taken where `has` answers the same of each of them.
   */
  entry(
    name: string,
    key: string,
    make: () => Made,
    has: (path: string) => boolean,
  ): { entry: ZipEntry; needs: readonly string[] };
  /** A number that was once found out about something, such as its weight. */
  number(key: string, find: () => number): number;
  /** Keeps for the next build what this one asked for. */
  save(): void;
}

export interface Made {
  bytes: Uint8Array;
  /** Keys of other entries without which this one is not whole. */
  needs?: readonly string[];
  /** Files of which was asked whether the pack has them, and the answers. */
  asked?: ReadonlyMap<string, boolean>;
}

interface Part {
  deflated: Uint8Array;
  needs: readonly string[];
  /** Answers in words: "+lich.ics" where the pack had it, "-lich.ics" where not. */
  asked: readonly string[];
  size: number;
  crc: number;
}
interface Place extends Omit<Part, 'deflated' | 'asked'> {
  asked: number[];
  length: number;
}
interface Written {
  /** Of the code that packs: what another one packed is of no use. */
  code: string;
  numbers: Record<string, number>;
  /** Each answer once; places call them by number. */
  answers: string[];
  /** In the order in which their bytes follow one another. */
  places: Record<string, Place>;
}

/** fflate, and not the library of Node, whose output depends on the processor. */
const LEVEL = 4;

const HERE = new URL('./', import.meta.url);
const LOCK = '../../../package-lock.json';

/** Opens what is kept in one file; what cannot be read counts as nothing. */
export function openKeptEntries(path: string): KeptEntries {
  const code = versionOfCode();
  const { numbers, parts } = read(path, code);
  const used = { numbers: {} as Record<string, number>, parts: new Map<string, Part>() };
  return {
    entry: (name, key, make, has) => {
      const kept = used.parts.get(key) ?? parts.get(key);
      const holds = kept?.asked.every((answer) => has(answer.slice(1)) === answer.startsWith('+')) ?? false;
      const part = kept && holds ? kept : deflate(make());
      used.parts.set(key, part);
      const { deflated, needs, size, crc } = part;
      return { entry: { name, data: deflated, size, crc, deflated: true }, needs };
    },
    number: (key, find) => (used.numbers[key] = numbers[key] ?? find()),
    save: () => {
      const answers = openTable<string>();
      const places = [...used.parts].map(([key, { deflated, needs, asked, size, crc }]): [string, Place] => [
        key,
        { needs, asked: asked.map(answers.numberOf), length: deflated.length, size, crc },
      ]);
      const written = { code, numbers: used.numbers, places: Object.fromEntries(places), answers: answers.all() };
      const parts = [...used.parts.values()].map(({ deflated }) => deflated);
      write(path, Buffer.concat([Buffer.from(`${JSON.stringify(written)}\n`), ...parts]));
    },
  };
}

function deflate({ bytes, needs = [], asked = new Map() }: Made): Part {
  const deflated = deflateSync(bytes, { level: LEVEL });
  const answers = [...asked].map(([path, has]) => `${has ? '+' : '-'}${path}`);
  return { deflated, needs, asked: answers, size: bytes.length, crc: crc32(bytes) };
}

function write(path: string, text: Buffer): void {
  const sum = createHash('sha256').update(text).digest();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, Buffer.concat([sum, text]));
  renameSync(`${path}.${process.pid}`, path);
}

function read(path: string, code: string): { numbers: Record<string, number>; parts: Map<string, Part> } {
  const parts = new Map<string, Part>();
  const nothing = { numbers: {}, parts };
  if (!existsSync(path)) return nothing;
  const file = readFileSync(path);
  const text = file.subarray(32);
  if (!createHash('sha256').update(text).digest().equals(file.subarray(0, 32))) return nothing;
  let offset = text.indexOf(10) + 1;
  const written = JSON.parse(text.subarray(0, offset).toString()) as Written;
  if (written.code !== code) return nothing;
  for (const [key, { needs, asked, length, size, crc }] of Object.entries(written.places)) {
    const deflated = text.subarray(offset, offset + length);
    parts.set(key, { deflated, needs, asked: asked.map((number) => written.answers[number] ?? ''), size, crc });
    offset += length;
  }
  return { numbers: written.numbers, parts };
}

/** Changes with the code of this folder and with the packages. */
function versionOfCode(): string {
  const hash = createHash('sha256').update(process.version);
  const own = readdirSync(HERE).filter((name) => name.endsWith('.ts'));
  for (const name of [...own.sort(), LOCK]) hash.update(`\n${name}\n`).update(readFileSync(new URL(name, HERE)));
  return hash.digest('base64url');
}
