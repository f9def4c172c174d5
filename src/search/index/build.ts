/** Documents in, files of the index out; the same documents give the same bytes in whatever order they come. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { DirectAnswer, GlossaryEntry, SearchDocument } from '../document.ts';
import {
  DOCUMENTS_FILE,
  listFile,
  START_FILE,
  textFile,
  type DocumentsFile,
  type StartFile,
  type TextFile,
} from '../format/files.ts';
import { encodePostings } from '../format/postings.ts';
import { packShards } from '../format/shards.ts';
import { encodeVocabulary } from '../format/vocabulary.ts';
import { readGlossary } from '../language/glossary.ts';
import { Collection } from './collect.ts';
import { describeDocuments } from './describe.ts';
import { toPassages } from './passages.ts';
import { toTextFiles } from './texts.ts';

export interface IndexInput {
  documents: readonly SearchDocument[];
  glossary: readonly GlossaryEntry[];
  answers: readonly DirectAnswer[];
}

/** Takes a file's path below the index folder and its bytes. */
export type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>;

export interface IndexFigures {
  documents: number;
  passages: number;
  terms: number;
  files: number;
  bytes: number;
}

const PAIRS_KEPT = 4000;
const compress = promisify(gzip);

/** Writes `start.bin` and the folder named after the version (a hash of all that is in it). */
export async function buildIndex(input: IndexInput, write: WriteFile): Promise<IndexFigures> {
  const documents = [...input.documents].sort(newestFirst);
  const glossary = readGlossary(input.glossary);
  const collection = new Collection();
  const texts: TextFile[][] = [];
  for (const document of documents) {
    const passages = toPassages(document, glossary);
    collection.add(passages);
    texts.push(toTextFiles(document, passages));
  }
  const files = new Map<string, Uint8Array>();
  const described = describeDocuments(documents, texts, input.answers);
  files.set(DOCUMENTS_FILE, toBytes(described satisfies DocumentsFile));
  texts.forEach((parts, document) => {
    parts.forEach((part, number) => files.set(textFile(document, number), toBytes(part)));
  });
  const documentOf = collection.documentOf;
  const shards = packShards(sortedLists(collection, documentOf));
  shards.files.forEach((bytes, number) => files.set(listFile(number), bytes));
  const unversioned: Omit<StartFile, 'version'> = {
    documents: documents.length,
    passages: documentOf.length,
    vocabulary: encodeVocabulary(collection.markings(), collection.pairs(PAIRS_KEPT)),
    directory: shards.directory.join('\n'),
    glossary: input.glossary.map(({ short, long, kind }) => ({ short, long, ...(kind === undefined ? {} : { kind }) })),
  };
  const version = hashOf([...files.values(), toBytes(unversioned)]);
  files.set(START_FILE, toBytes({ version, ...unversioned } satisfies StartFile));
  let bytes = 0;
  const todo = [...files];
  const writeSome = async (): Promise<void> => {
    for (let next = todo.pop(); next; next = todo.pop()) {
      const [path, content] = next;
      const packed = await compress(content, { level: 9 });
      bytes += packed.length;
      await write(path === START_FILE ? path : `${version}/${path}`, packed);
    }
  };
  await Promise.all(Array.from({ length: 8 }, writeSome));
  return {
    documents: documents.length,
    passages: documentOf.length,
    terms: collection.lists.size,
    files: files.size,
    bytes,
  };
}

/** Newest first, so that of equal passages a long list keeps those of newer documents. */
function newestFirst(a: SearchDocument, b: SearchDocument): number {
  return (b.year ?? 0) - (a.year ?? 0) || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0);
}

function* sortedLists(collection: Collection, documentOf: Uint32Array): Generator<[string, Uint8Array]> {
  const markings = collection.markings();
  for (const term of [...collection.lists.keys()].sort()) {
    const folded = term.split('=')[0] ?? '';
    if (folded !== term && (markings.get(folded)?.size ?? 1) < 2) continue;
    yield [term, encodePostings(collection.lists.get(term) ?? [], documentOf, collection.documents)];
  }
}

function hashOf(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 10);
}

function toBytes(content: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}
