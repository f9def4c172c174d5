import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Catalog } from '../catalog/catalog.ts';
import { searchInput } from '../search/documents/from-catalog.ts';
import type { Stamped, Stamps } from '../search/documents/stamps.ts';
import { digestOf } from '../search/index/input.ts';
import { versionOfDocuments } from '../search/index/version.ts';
import { indexWith } from '../search/index/write.ts';
import { readSealed, writeSealed } from '../source/sealed.ts';
import type { Kept, Store } from './kept/store.ts';

/** An index in the store. */
export interface MadeIndex {
  told: string;
  /** Its files by their paths in the site. */
  files: [path: string, file: Kept][];
}

/** What is kept of an index beside its segments. */
interface Written {
  /** Of the code that made it. */
  code: string;
  /** Of everything that it was made of. */
  key: string;
  files: MadeIndex['files'];
  bytes: number;
  stamps: [item: string, stamped: Stamped][];
}

/**
 * Makes the search index at /search/. What was indexed before is kept in the file `kept`, and beside it what each document rested
 * on: an index of which nothing changed is taken as it is, and files that stay are not written again.
 */
export function indexSearch(catalog: Catalog, store: Store, kept: string): MadeIndex {
  const beside = `${kept}.made`;
  const code = versionOfDocuments();
  const before = readWritten(beside, code);
  const stamps: Stamps = new Map();
  const input = searchInput(catalog, new Map(before?.stamps), stamps);
  const documents = [...input.documents];
  const tell = (read: number, bytes: number): string =>
    `${documents.length} pages, ${read} of them new, ${Math.round(bytes / 1000)} KB`;
  const key = digestOf(JSON.stringify([input.glossary, input.answers]), ...documents.map(({ digest }) => digest));
  const write = (index: Pick<Written, 'files' | 'bytes'>): void => {
    mkdirSync(dirname(beside), { recursive: true });
    writeSealed(beside, JSON.stringify({ code, key, ...index, stamps: [...stamps] } satisfies Written));
  };
  if (before?.key === key && before.files.every(([, file]) => store.has(file))) {
    const isSame =
      before.stamps.length === stamps.size && before.stamps.every(([item, each]) => stamps.get(item) === each);
    if (!isSame) write(before);
    return { told: tell(0, before.bytes), files: before.files };
  }
  const known = new Map(before?.files.map(([, file]) => [file.sha256, file]));
  const put = (content: Uint8Array): Kept => {
    const file = known.get(hash('sha256', content));
    return file && store.has(file) ? file : store.put(content);
  };
  const files: MadeIndex['files'] = [];
  const { read, bytes } = indexWith(
    { ...input, documents },
    (path, content) => files.push([`search/${path}`, put(content)]),
    kept,
  );
  write({ files, bytes });
  return { told: tell(read, bytes), files };
}

function readWritten(path: string, code: string): Written | null {
  const text = readSealed(path);
  const written = text === null ? null : (JSON.parse(text) as Written);
  return written?.code === code ? written : null;
}
