/** Files of the index, each asked for once; what they hold is kept for the life of the page. */
import {
  DOCUMENTS_FILE,
  listFile,
  START_FILE,
  textFile,
  type StartFile,
  type TextFile,
  type DocumentsFile,
} from '../format/files.ts';
import { decodePostings, type Postings } from '../format/postings.ts';
import { findShard, readShard } from '../format/shards.ts';
import { decodeVocabulary, type Vocabulary } from '../format/vocabulary.ts';
import { readGlossary, type Glossary } from '../language/glossary.ts';
import { openDocuments, type Documents } from './documents.ts';

/**
 * Takes a path below the index folder; gives the bytes as they lie there. Throws a TypeError when there is no network, as `fetch`
 * does, and another error when there is no such file: then the index has been replaced.
 */
export type ReadFile = (path: string) => Promise<Uint8Array>;

export interface Store {
  vocabulary: Vocabulary;
  glossary: Glossary;
  passages: number;
  documents: () => Promise<Documents>;
  /** The lists of those terms that the index has. All files are asked for at once; `missed` when the network kept some back. */
  lists: (terms: Iterable<string>) => Promise<{ lists: Map<string, Postings>; missed: boolean }>;
  /** The file of text that holds part `part` of a document; null when the network keeps it back. */
  text: (document: number, part: number) => Promise<TextFile | null>;
}

/** Asks for the first file; the others follow when a query needs them. */
export async function openStore(readFile: ReadFile): Promise<Store> {
  const start = await readJson<StartFile>(readFile, START_FILE);
  const directory = start.directory.split('\n');
  const asked = new Map<string, Promise<unknown>>();
  const once = <T>(path: string, read: (path: string) => Promise<T>): Promise<T> => {
    const known = asked.get(path);
    if (known) return known as Promise<T>;
    const reading = read(`${start.version}/${path}`);
    asked.set(path, reading);
    reading.catch(() => asked.delete(path));
    return reading;
  };
  const decoded = new Map<string, Postings>();
  const decode = (term: string, bytes: Uint8Array): Postings => {
    const postings = decoded.get(term) ?? decodePostings(bytes);
    decoded.set(term, postings);
    return postings;
  };
  return {
    vocabulary: decodeVocabulary(start.vocabulary),
    glossary: readGlossary(start.glossary),
    passages: start.passages,
    documents: () => once(DOCUMENTS_FILE, async (path) => openDocuments(await readJson<DocumentsFile>(readFile, path))),
    text: (document, part) =>
      once(textFile(document, part), (path) => readJson<TextFile>(readFile, path)).catch(nullWithoutNetwork),
    lists: async (terms) => {
      let missed = false;
      const wanted = [...new Set(terms)].filter((term) => findShard(directory, term) >= 0);
      const found = await Promise.all(
        wanted.map(async (term): Promise<[string, Postings] | null> => {
          const path = listFile(findShard(directory, term));
          const shard = await once(path, async (full) => readShard(await unpack(await readFile(full)))).catch(
            nullWithoutNetwork,
          );
          if (!shard) missed = true;
          const bytes = shard?.get(term);
          return bytes ? [term, decode(term, bytes)] : null;
        }),
      );
      return { lists: new Map(found.filter((entry) => entry !== null)), missed };
    },
  };
}

/** Reads over HTTP from the folder at `base`, "/search/". Throws on any answer but 200. */
export function readOverHttp(base: string): ReadFile {
  return async (path) => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${response.status.toString()} ${base}${path}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** `fetch` throws a TypeError where there is no network. */
function nullWithoutNetwork(error: unknown): null {
  if (error instanceof TypeError) return null;
  throw error;
}

async function readJson<T>(readFile: ReadFile, path: string): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await unpack(await readFile(path)))) as T;
}

/** Some servers unpack gzip on the way; the first two bytes tell. */
async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
