// What was drawn once is not drawn again: a drawing is kept under the hash of everything it came from.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PrintFile } from './types.ts';

const require = createRequire(import.meta.url);
const HERE = new URL('./', import.meta.url);
/** Packages whose next version may draw otherwise. */
const PACKAGES = [
  '@myriaddreamin/typst.ts',
  '@resvg/resvg-js',
  'docx',
  'fflate',
  'uqr',
  'read-vietnamese-number',
  '@expo-google-fonts/be-vietnam-pro',
];

export interface PrintCache {
  /** The files kept under a key, or null. */
  read(key: string): PrintFile[] | null;
  write(key: string, files: readonly PrintFile[]): void;
  /** Removes everything that no key of this run named. */
  sweep(): void;
}

/** A cache in `folder`, made when missing. A half-written or foreign entry counts as none. */
export function openCache(folder: string): PrintCache {
  mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  return {
    read(key) {
      used.add(key);
      try {
        const kept = JSON.parse(readFileSync(join(folder, key, 'files.json'), 'utf8')) as Omit<PrintFile, 'bytes'>[];
        return kept.map((file, index) => ({
          ...file,
          bytes: new Uint8Array(readFileSync(join(folder, key, String(index)))),
        }));
      } catch {
        return null;
      }
    },
    write(key, files) {
      used.add(key);
      const draft = join(folder, `${key}.${process.pid}`);
      mkdirSync(draft, { recursive: true });
      files.forEach((file, index) => writeFileSync(join(draft, String(index)), file.bytes));
      const described = files.map((file) => ({ ...file, bytes: undefined }));
      writeFileSync(join(draft, 'files.json'), JSON.stringify(described));
      rmSync(join(folder, key), { recursive: true, force: true });
      renameSync(draft, join(folder, key));
    },
    sweep() {
      for (const name of readdirSync(folder))
        if (!used.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

/** A cache that keeps nothing. */
export const NO_CACHE: PrintCache = { read: () => null, write: () => undefined, sweep: () => undefined };

/** The key of one drawing: its input, and the printer itself. */
export function keyOf(input: unknown): string {
  return createHash('sha256').update(printerMark()).update(JSON.stringify(input)).digest('hex').slice(0, 40);
}

let mark: string | undefined;

/** A hash of the printer's own code, its templates and the versions of what it draws with. */
function printerMark(): string {
  if (mark !== undefined) return mark;
  const hash = createHash('sha256');
  for (const name of readdirSync(HERE, { recursive: true }).map(String).sort()) {
    if (/\.(?:ts|typ)$/.test(name)) hash.update(name.replaceAll('\\', '/')).update(readFileSync(new URL(name, HERE)));
  }
  for (const name of PACKAGES) hash.update(`${name}@${versionOf(name)}`);
  return (mark = hash.digest('hex'));
}

function versionOf(name: string): string {
  const entry = require.resolve.paths(name)?.map((folder) => join(folder, name, 'package.json')) ?? [];
  for (const path of entry) {
    try {
      return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
    } catch {
      continue;
    }
  }
  throw new Error(`Package ${name} is not installed`);
}
