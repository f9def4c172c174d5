/** Where a term stands: its best passages, and, when there are more, one bit for every document that has it. */
import { ByteReader, ByteWriter } from './bytes.ts';

/** A list keeps this many passages at most, so that a common syllable costs no more at 10 000 plans than at 1 000. */
export const LIST_LIMIT = 1000;

/** How much a term weighs in a passage, 1 … 15. */
export const MOST_IMPACT = 15;

export interface Postings {
  /** In how many passages it stands, listed or not. */
  frequency: number;
  /** Passage → impact, for the passages listed. */
  passages: Map<number, number>;
  /** Has this document the term, though perhaps in a passage that is not listed? Null when all are listed. */
  documents: Uint8Array | null;
}

/**
 * `entries` are passage × 16 + impact, in order of passages; `documentOf` gives the document of a passage. The bytes stand in `out`,
 * which is emptied first.
 */
export function encodePostings(
  entries: Uint32Array,
  documentOf: Uint32Array,
  documents: number,
  out = new ByteWriter(),
): Uint8Array {
  const listed = entries.length > LIST_LIMIT ? best(entries) : entries;
  out.clear().number(entries.length).number(listed.length);
  let last = 0;
  for (const entry of listed) {
    const passage = entry >>> 4;
    out.number((passage - last) * 16 + (entry & 15));
    last = passage;
  }
  if (listed.length < entries.length) {
    const bits = new Uint8Array(Math.ceil(documents / 8));
    for (const entry of entries) {
      const document = documentOf[entry >>> 4] ?? 0;
      bits[document >>> 3] = (bits[document >>> 3] ?? 0) | (1 << (document & 7));
    }
    out.block(bits);
  }
  return out.view;
}

export function decodePostings(bytes: Uint8Array): Postings {
  const read = new ByteReader(bytes);
  const frequency = read.number();
  const length = read.number();
  const passages = new Map<number, number>();
  let passage = 0;
  for (let index = 0; index < length; index++) {
    const entry = read.number();
    passage += Math.floor(entry / 16);
    passages.set(passage, entry & 15);
  }
  return { frequency, passages, documents: length < frequency ? read.block() : null };
}

export function hasDocument(documents: Uint8Array, document: number): boolean {
  return ((documents[document >>> 3] ?? 0) & (1 << (document & 7))) !== 0;
}

/** The LIST_LIMIT entries of most impact, the earlier passage first among equals, back in order of passages. */
function best(entries: Uint32Array): Uint32Array {
  const counts = new Uint32Array(MOST_IMPACT + 1);
  for (const entry of entries) counts[entry & 15] = (counts[entry & 15] ?? 0) + 1;
  let room = LIST_LIMIT;
  let floor = MOST_IMPACT;
  while (floor > 0 && room >= (counts[floor] ?? 0)) room -= counts[floor--] ?? 0;
  const kept = new Uint32Array(LIST_LIMIT);
  let length = 0;
  for (const entry of entries) {
    const impact = entry & 15;
    if (impact > floor || (impact === floor && room-- > 0)) kept[length++] = entry;
  }
  return kept.subarray(0, length);
}
