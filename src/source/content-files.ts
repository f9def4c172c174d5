import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type CollectionName } from '../schemas/index.ts';
import { listFiles, walkFolder } from './files.ts';

/** A file as it lies on the disk. */
export interface FileText {
  text: string;
  /** SHA-256 of its bytes, in hex. */
  digest: string;
}

/** The files below a content folder: walked through once, and each read once, when it is asked for. */
export interface ContentFiles {
  /** Paths of all files in it, in one fixed order. */
  paths(): readonly string[];
  /** Paths of all links in it, which are not followed. */
  links(): readonly string[];
  /** Paths of a collection's files in its own folder. */
  pathsIn(name: CollectionName): readonly string[];
  /** The file at a path in a collection's folder. Throws when it cannot be read. */
  read(name: CollectionName, path: string): FileText;
}

export function openContentFiles(folder: string): ContentFiles {
  let walked: ReturnType<typeof walkFolder> | undefined;
  const walk = () => (walked ??= walkFolder(folder));
  const texts = new Map<string, FileText>();
  const allIn = (name: CollectionName): readonly string[] =>
    walk().links.includes(name)
      ? listFiles(join(folder, name))
      : walk()
          .files.filter((path) => path.startsWith(`${name}/`))
          .map((path) => path.slice(name.length + 1));
  return {
    paths: () => walk().files,
    links: () => walk().links,
    pathsIn: (name) => allIn(name).filter((path) => path.endsWith(COLLECTIONS[name].ending)),
    read: (name, path) => {
      const place = `${name}/${path}`;
      const known = texts.get(place) ?? readText(join(folder, name, path));
      texts.set(place, known);
      return known;
    },
  };
}

/** Throws when it cannot be read. */
export function readText(path: string): FileText {
  const bytes = readFileSync(path);
  return { text: bytes.toString('utf8'), digest: hash('sha256', bytes) };
}
