/** Documents in, files of the index out; the same documents give the same bytes, in whatever order they come and whatever was kept. */
import { createHash } from 'node:crypto';
import { DOCUMENTS_FILE, listFile, START_FILE, textFile, type DocumentsFile, type StartFile } from '../format/files.ts';
import { ByteWriter } from '../format/bytes.ts';
import { encodePostings } from '../format/postings.ts';
import { splitMarking } from '../format/terms.ts';
import { packShards } from '../format/shards.ts';
import { encodeVocabulary } from '../format/vocabulary.ts';
import { readGlossary } from '../language/glossary.ts';
import { describeDocuments } from './describe.ts';
import type { IndexInput } from './input.ts';
import { NOTHING_KEPT, type Kept, type Keep } from './kept.ts';
import { Lexicon } from './lexicon.ts';
import { mergeLists, type Lists } from './merge.ts';
import { compress, pack } from './pack.ts';
import { makeSegment, type Segment } from './segment.ts';
import { frequentPairs, markingsOf, type Counted, type Markings } from './statistics.ts';
import { Tally } from './tally.ts';
import { Terms } from './terms.ts';

/** Takes a file's path below the index folder and its bytes. */
export type WriteFile = (path: string, bytes: Uint8Array) => void;

export interface IndexFigures {
  documents: number;
  /** Of these so many had to be read; the others were kept. */
  read: number;
  passages: number;
  terms: number;
  files: number;
  bytes: number;
}

const PAIRS_KEPT = 4000;

/** Writes `start.bin` and the folder named after the version (a hash of all that is in it). */
export function buildIndex(input: IndexInput, write: WriteFile, kept: Kept = NOTHING_KEPT, keep?: Keep): IndexFigures {
  const terms = new Terms(kept.terms);
  const { segments, read } = gatherSegments(input, kept, terms);
  const lists = mergeLists(segments, terms.names.length);
  const order = terms.inOrder().filter((term) => (lists.counts[term] ?? 0) > 0);
  const counted = Array.from(order, (term): Counted => [terms.names[term] ?? '', lists.counts[term] ?? 0]);
  if (keep && (read > 0 || segments.length !== kept.segments.size)) keep(segments, counted, order);
  const markings = markingsOf(counted);
  const owners = ownersOf(segments);
  const shards = packShards(encodeLists(counted, order, lists, markings, owners, segments.length));
  const texts = segments.flatMap(({ texts }, number) =>
    texts.map((bytes, part): [string, Uint8Array] => [textFile(number, part), bytes]),
  );
  const files = [
    ...texts,
    [DOCUMENTS_FILE, pack(describeDocuments(segments, input.answers) satisfies DocumentsFile)] as const,
    ...shards.files.map((bytes, number) => [listFile(number), compress(bytes)] as const),
  ];
  const unversioned: Omit<StartFile, 'version'> = {
    documents: segments.length,
    passages: owners.length,
    vocabulary: encodeVocabulary(markings, frequentPairs(counted, PAIRS_KEPT)),
    directory: shards.directory.join('\n'),
    glossary: [...input.glossary],
  };
  const version = hashOf([...files.map(([, bytes]) => bytes), new TextEncoder().encode(JSON.stringify(unversioned))]);
  const start = pack({ version, ...unversioned } satisfies StartFile);
  for (const [path, bytes] of files) write(`${version}/${path}`, bytes);
  write(START_FILE, start);
  return {
    documents: segments.length,
    read,
    passages: owners.length,
    terms: order.length,
    files: files.length + 1,
    bytes: files.reduce((sum, [, bytes]) => sum + bytes.length, start.length),
  };
}

/** The segments of all documents in their order; only those that were not kept are made. */
function gatherSegments({ documents, glossary }: IndexInput, kept: Kept, terms: Terms) {
  let tally: Tally | null = null;
  let read = 0;
  const segments = Array.from(documents, ({ digest, make }) => {
    const known = kept.segments.get(digest);
    if (known) return known;
    read++;
    tally ??= new Tally(new Lexicon(terms, readGlossary(glossary)));
    return makeSegment(digest, make(), tally);
  });
  return { segments: segments.sort(newestFirst), read };
}

/** Newest first, so that of equal passages a long list keeps those of newer documents. */
function newestFirst({ facts: a }: Segment, { facts: b }: Segment): number {
  return (b.year ?? 0) - (a.year ?? 0) || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0);
}

/** The number of the document of each passage. */
function ownersOf(segments: readonly Segment[]): Uint32Array {
  const owners = new Uint32Array(segments.reduce((sum, { lengths }) => sum + lengths.length, 0));
  let at = 0;
  segments.forEach(({ lengths }, document) => owners.fill(document, at, (at += lengths.length)));
  return owners;
}

/** All lists in order of their terms; a marking is listed only where its syllable has several. */
function* encodeLists(
  counted: readonly Counted[],
  order: Uint32Array,
  lists: Lists,
  markings: Markings,
  owners: Uint32Array,
  documents: number,
): Generator<[string, Uint8Array]> {
  const out = new ByteWriter();
  for (const [at, [term]] of counted.entries()) {
    const marking = splitMarking(term);
    if (marking && (markings.get(marking.folded)?.size ?? 1) < 2) continue;
    yield [term, encodePostings(lists.listOf(order[at] ?? 0), owners, documents, out)];
  }
}

function hashOf(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 10);
}
