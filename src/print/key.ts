// Under which name a drawing is kept: the hash of everything it came from.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
/** The printer, what reads the bodies it prints, and the text functions it speaks and counts with. */
const SOURCES = ['./', '../body/', '../spoken/', '../text/'].map((folder) => new URL(folder, import.meta.url));
/** What drawing says and counts with besides. */
const FILES = ['../schemas/broadcast.ts', '../strings/kit.ts', '../strings/print.ts'];
/** Packages whose next version may draw otherwise. */
const PACKAGES = [
  '@myriaddreamin/typst.ts',
  '@resvg/resvg-js',
  'docx',
  'fflate',
  'remark-gfm',
  'remark-mdx',
  'remark-parse',
  'uqr',
  'read-vietnamese-number',
  '@expo-google-fonts/be-vietnam-pro',
  '@expo-google-fonts/noto-sans-khmer',
  '@expo-google-fonts/tinos',
];

/** The key of one drawing: its input, which must be plain data in a fixed order, and the printer itself. */
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
  for (const path of FILES) hash.update(path).update(readFileSync(new URL(path, import.meta.url)));
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
