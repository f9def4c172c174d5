import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const FIXTURES = join(import.meta.dirname, '../../fixtures/checks');
const BASE = join(FIXTURES, 'base');
/** Files of a fixture that tell about it and are no content. */
const ABOUT = ['expected.txt', 'change.txt'];

/**
 * Lays the files of one fixture over the valid base and makes the changes that its change.txt names, in a new temporary
 * folder. Returns the folder; whoever asks for it removes it.
 */
export function buildFixture(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'la-lanh-check-'));
  cpSync(BASE, folder, { recursive: true });
  const overlay = join(FIXTURES, name);
  cpSync(overlay, folder, { recursive: true, filter: (path) => !ABOUT.some((file) => path === join(overlay, file)) });
  const change = join(overlay, 'change.txt');
  if (existsSync(change)) applyChanges(folder, readFileSync(change, 'utf8'));
  return folder;
}

/** Runs `use` on a fixture and removes it, whatever happens. */
export function withFixture<T>(name: string, use: (folder: string) => T): T {
  const folder = buildFixture(name);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * A change names a file on a line of its own; below it, lines after "-" are replaced by the lines after "+". "x file" removes
 * the file, "> new" moves it.
 */
function applyChanges(folder: string, text: string): void {
  for (const block of text.trim().split(/\n\s*\n/)) {
    const [head = '', ...lines] = block.split('\n');
    const path = join(folder, head.replace(/^x /, ''));
    if (head.startsWith('x ')) {
      rmSync(path);
      continue;
    }
    const old = lines.filter((line) => line.startsWith('-')).map((line) => line.slice(1));
    const next = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
    const moved = lines.find((line) => line.startsWith('> '))?.slice(2);
    const written = readFileSync(path, 'utf8');
    const at = `\n${written}`.indexOf(`\n${old.join('\n')}\n`);
    if (old.length > 0 && at < 0) throw new Error(`${head} has no such lines:\n${old.join('\n')}`);
    const changed =
      old.length === 0
        ? written
        : `${written.slice(0, at)}${next.join('\n')}${written.slice(at + old.join('\n').length)}`;
    const target = moved === undefined ? path : join(folder, moved);
    if (moved !== undefined) rmSync(path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, changed);
  }
}
