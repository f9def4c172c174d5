/** Documents in, files of the index out; the same documents give the same bytes in whatever order they come. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { DirectAnswer, GlossaryEntry, SearchDocument } from '../document.ts';
import { DOCUMENTS_FILE, listFile, START_FILE, textFile, type DocumentsFile, type StartFile } from '../format/files.ts';
import { encodePostings } from '../format/postings.ts';
import { splitMarking } from '../format/terms.ts';
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

/** Writes `start.bin` and the folder named after the version (a hash of all that is in it). */
export async function buildIndex(input: IndexInput, write: WriteFile): Promise<IndexFigures> {
  const documents = [...input.documents].sort(newestFirst);
  const glossary = readGlossary(input.glossary);
  const collection = new Collection();
  const files = new Map<string, Uint8Array>();
  const texts = documents.map((document, number) => {
    const passages = toPassages(document, glossary);
    collection.add(passages);
    const parts = toTextFiles(document, passages);
    parts.forEach((part, at) => files.set(textFile(number, at), pack(part)));
    return parts.map((part) => part.passages.length);
  });
  files.set(DOCUMENTS_FILE, pack(describeDocuments(documents, texts, input.answers) satisfies DocumentsFile));
  const documentOf = collection.documentOf;
  const markings = collection.markings();
  const shards = packShards(sortedLists(collection, markings, documentOf));
  shards.files.forEach((bytes, number) => files.set(listFile(number), compress(bytes)));
  const unversioned: Omit<StartFile, 'version'> = {
    documents: documents.length,
    passages: documentOf.length,
    vocabulary: encodeVocabulary(markings, collection.pairs(PAIRS_KEPT)),
    directory: shards.directory.join('\n'),
    glossary: input.glossary.map(({ short, long, kind }) => ({ short, long, ...(kind === undefined ? {} : { kind }) })),
  };
  const version = hashOf([...files.values(), pack(unversioned)]);
  for (const [path, bytes] of files) await write(`${version}/${path}`, bytes);
  const start = pack({ version, ...unversioned } satisfies StartFile);
  await write(START_FILE, start);
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, start.length);
  return {
    documents: documents.length,
    passages: documentOf.length,
    terms: collection.lists.size,
    files: files.size + 1,
    bytes,
  };
}

/** Newest first, so that of equal passages a long list keeps those of newer documents. */
function newestFirst(a: SearchDocument, b: SearchDocument): number {
  return (b.year ?? 0) - (a.year ?? 0) || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0);
}

/** All lists in order of their terms; a marking is listed only where its syllable has several. */
function* sortedLists(
  collection: Collection,
  markings: ReadonlyMap<string, ReadonlyMap<string, number>>,
  documentOf: Uint32Array,
): Generator<[string, Uint8Array]> {
  for (const term of [...collection.lists.keys()].sort()) {
    const marking = splitMarking(term);
    const list = collection.lists.get(term);
    if (!list || (marking && (markings.get(marking.folded)?.size ?? 1) < 2)) continue;
    yield [term, encodePostings(list.all, documentOf, collection.documents)];
  }
}

function hashOf(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 10);
}

function pack(content: object): Uint8Array {
  return compress(new TextEncoder().encode(JSON.stringify(content)));
}

/** No time and no system is written into the header, so that the same content gives the same bytes everywhere. */
function compress(bytes: Uint8Array): Uint8Array {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}
