import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../../src/search/format/bytes.ts';
import { decodePostings, encodePostings, hasDocument, LIST_LIMIT } from '../../../../src/search/format/postings.ts';
import { findShard, packShards, readShard } from '../../../../src/search/format/shards.ts';
import { decodeVocabulary, encodeVocabulary } from '../../../../src/search/format/vocabulary.ts';

describe('the files of the index', () => {
  it('give back every number', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: Number.MAX_SAFE_INTEGER })), (numbers) => {
        const out = new ByteWriter();
        for (const number of numbers) out.number(number);
        const read = new ByteReader(out.done());
        expect(numbers.map(() => read.number())).toEqual(numbers);
        expect(read.atEnd).toBe(true);
      }),
    );
  });

  it('say so when a file was cut off', () => {
    expect(() => new ByteReader(new Uint8Array([200])).number()).toThrow('ends too early');
  });

  it('give back a short list whole', () => {
    const list = decodePostings(encodePostings(Uint32Array.of(3 * 16 + 5, 70 * 16 + 15), new Uint32Array(100), 1));
    expect([...list.passages]).toEqual([
      [3, 5],
      [70, 15],
    ]);
    expect(list.documents).toBeNull();
  });

  it('keep the best passages of a long list, and every document', () => {
    const count = LIST_LIMIT * 3;
    const entries = Uint32Array.from({ length: count }, (_, passage) => passage * 16 + (passage % 3 === 0 ? 9 : 2));
    const documentOf = Uint32Array.from({ length: count }, (_, passage) => passage >> 1);
    const list = decodePostings(encodePostings(entries, documentOf, count / 2));
    expect(list.frequency).toBe(count);
    expect(list.passages.size).toBe(LIST_LIMIT);
    expect([...list.passages.values()].every((impact) => impact === 9)).toBe(true);
    expect(list.documents && hasDocument(list.documents, count / 2 - 1)).toBe(true);
  });

  it('find each term in the file the directory names', () => {
    const terms = Array.from({ length: 2000 }, (_, index) => `từ ${index.toString(36).padStart(4, '0')}`).sort();
    const { directory, files } = packShards(terms.map((term) => [term, new TextEncoder().encode(term)]));
    expect(files.length).toBeGreaterThan(5);
    for (const term of terms) {
      const list = readShard(files[findShard(directory, term)] ?? new Uint8Array()).get(term);
      expect(new TextDecoder().decode(list)).toBe(term);
    }
  });

  it('give back the vocabulary with its markings', () => {
    const markings = new Map([
      [
        'duong',
        new Map([
          ['đường', 9],
          ['dương', 2],
          ['duong', 1],
        ]),
      ],
      ['hoi', new Map([['hội', 4]])],
      ['thuo', new Map([['thuở', 1]])],
      ['an', new Map([['an', 3]])],
    ]);
    const read = decodeVocabulary(encodeVocabulary(markings, new Map([['duong hoi', 4]])));
    expect(read.sorted).toEqual(['an', 'duong', 'hoi', 'thuo']);
    expect(read.markings.get('duong')).toEqual(['đường', 'dương', 'duong']);
    expect(read.markings.get('hoi')).toEqual(['hội']);
    expect(read.markings.get('thuo')).toEqual(['thuở']);
    expect(read.markings.has('an')).toBe(false);
    expect(read.pairs.get('duong hoi')).toBe(4);
  });
});
