import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../source/files.ts';

/** Name of the list of a site's files with their SHA-256, in the form of sha256sum(1): check a copy with `sha256sum -c SHA256SUMS`. */
export const SUMS_FILE = 'SHA256SUMS';

/** The list of files whose digests are known, in the order of their paths. */
export const sumsOf = (files: readonly { path: string; sha256: string }[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/** Hashes every file of a built site and writes the list into it. */
export function writeSums(folder: string): string {
  const paths = publishedFiles(folder);
  writeFileSync(join(folder, SUMS_FILE), sumsOf(paths.map((path) => ({ path, sha256: hashOf(join(folder, path)) }))));
  return `${paths.length} files`;
}

/** Path of each file and its hash in hex. Throws when the list is missing. */
export function readSums(folder: string): Map<string, string> {
  const text = readFileSync(join(folder, SUMS_FILE), 'utf8');
  return new Map([...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, hash = '', path = '']) => [path, hash]));
}

/** What differs between a folder and its list: "missing a", "changed b", "unknown c". */
export function findWrongFiles(folder: string): string[] {
  const sums = readSums(folder);
  const here = new Set(publishedFiles(folder));
  return [
    ...[...sums].flatMap(([path, hash]) => {
      if (!existsSync(join(folder, path))) return [`missing ${path}`];
      return hashOf(join(folder, path)) === hash ? [] : [`changed ${path}`];
    }),
    ...[...here].filter((path) => !sums.has(path)).map((path) => `unknown ${path}`),
  ];
}

/** Paths of all files of a built site but the list itself. `.well-known` is the one hidden folder that is published. */
export function publishedFiles(folder: string): string[] {
  const hidden = listFiles(join(folder, '.well-known')).map((path) => `.well-known/${path}`);
  return [...hidden, ...listFiles(folder).filter((path) => path !== SUMS_FILE)];
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
