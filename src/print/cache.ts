// What was drawn once is not drawn again: a drawing is kept under the hash of everything it came from.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
/** The printer, and the text functions it speaks and counts with. */
const SOURCES = ['./', '../spoken/', '../text/'].map((folder) => new URL(folder, import.meta.url));
/** Packages whose next version may draw otherwise. */
const PACKAGES = [
  '@myriaddreamin/typst.ts',
  '@resvg/resvg-js',
  'docx',
  'fflate',
  'uqr',
  'read-vietnamese-number',
  '@expo-google-fonts/be-vietnam-pro',
  '@expo-google-fonts/noto-sans-khmer',
  '@expo-google-fonts/tinos',
];

export interface PrintCache {
  /** The files kept under a key, as they were written; null when there are none. */
  read(key: string): { bytes: Uint8Array }[] | null;
  write(key: string, files: readonly { bytes: Uint8Array }[]): void;
}

/** A drawing that no build asked for in this time is thrown away. */
const KEPT_MS = 14 * 24 * 3600 * 1000;

/** A cache in `folder`, made when missing. A half-written or foreign entry counts as none; old ones are removed. */
export function openCache(folder: string): PrintCache {
  mkdirSync(folder, { recursive: true });
  sweep(folder);
  return {
    read(key) {
      try {
        const kept = JSON.parse(readFileSync(join(folder, key, 'files.json'), 'utf8')) as object[];
        const files = kept.map((file, index) => ({
          ...file,
          bytes: new Uint8Array(readFileSync(join(folder, key, String(index)))),
        }));
        const now = new Date();
        utimesSync(join(folder, key), now, now);
        return files;
      } catch {
        return null;
      }
    },
    write(key, files) {
      const draft = join(folder, `${key}.${process.pid}`);
      mkdirSync(draft, { recursive: true });
      files.forEach((file, index) => writeFileSync(join(draft, String(index)), file.bytes));
      const described = files.map((file) => ({ ...file, bytes: undefined }));
      writeFileSync(join(draft, 'files.json'), JSON.stringify(described));
      rmSync(join(folder, key), { recursive: true, force: true });
      place(draft, join(folder, key));
    },
  };
}

/** Another build that drew the same at the same moment was sooner: its files are these files. */
function place(draft: string, path: string): void {
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(path)) throw error;
  }
}

function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}

/** A cache that keeps nothing. */
export const NO_CACHE: PrintCache = { read: () => null, write: () => undefined };

/** The key of one drawing: its input, and the printer itself. */
export function keyOf(input: unknown): string {
  return createHash('sha256').update(printerMark()).update(JSON.stringify(input)).digest('hex').slice(0, 40);
}

let mark: string | undefined;

/** A hash of the printer's own code, its templates and the versions of what it draws with. */
function printerMark(): string {
  if (mark !== undefined) return mark;
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
      const path = name.replaceAll('\\', '/');
      if (/\.(?:ts|typ)$/.test(path)) hash.update(path).update(readFileSync(new URL(path, folder)));
    }
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
