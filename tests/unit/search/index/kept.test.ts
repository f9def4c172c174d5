import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { makeDocuments } from '../../../../bench/corpus.ts';
import type { GlossaryEntry, SearchDocument } from '../../../../src/search/document.ts';
import { sourceOf, type DocumentSource } from '../../../../src/search/index/input.ts';
import { writeSearchIndex } from '../../../../src/search/index/write.ts';

const POOL = makeDocuments(24).map((document) => ({ ...document, sections: document.sections.slice(0, 4) }));
const GLOSSARY = [{ short: 'UBND', long: ['Ủy ban nhân dân'] }];

const work = mkdtempSync(join(tmpdir(), 'index-'));
const cache = join(work, 'cache');
const kept = join(cache, 'segments.bin');

afterAll(() => {
  rmSync(work, { recursive: true });
});
beforeEach(() => {
  rmSync(cache, { recursive: true, force: true });
});

function write(documents: Iterable<DocumentSource>, cacheFolder: string | null, glossary: GlossaryEntry[] = GLOSSARY) {
  const folder = join(work, 'out');
  const figures = writeSearchIndex({ documents, glossary, answers: [] }, folder, { cache: cacheFolder });
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path, createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return { figures, files: new Map(files.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

const cold = (documents: readonly SearchDocument[]) => write(documents.map(sourceOf), null).files;
const warm = (documents: readonly SearchDocument[]) => write(documents.map(sourceOf), cache).files;

const edit = (document: SearchDocument, words: string): SearchDocument => ({
  ...document,
  sections: document.sections.map((section, at) =>
    at === 1 ? { ...section, text: `${section.text}\n${words}` } : section,
  ),
});

/** Of every page in the pool: left out, or with these words added, and where it stands in the row. */
const site = fc.array(
  fc.record({
    page: fc.nat({ max: POOL.length - 1 }),
    words: fc.constantFrom('', 'Đoạn này vừa sửa.', 'Họp ngày 25/3/2024 tại xã Long Hòa', 'UBND tỉnh xem xét lại'),
    year: fc.constantFrom(null, 2019, 2024),
  }),
  { maxLength: 14 },
);

describe('an index made with what was kept', () => {
  it('is the same, byte for byte, as one made anew, whatever was changed, added, removed or moved', () => {
    fc.assert(
      fc.property(fc.array(site, { minLength: 2, maxLength: 4 }), (sites) => {
        rmSync(cache, { recursive: true, force: true });
        for (const rows of sites) {
          const pages = new Map(rows.map((row) => [row.page, row]));
          const documents = [...pages.values()].flatMap(({ page, words, year }) => {
            const document = POOL[page];
            return document ? [{ ...(words === '' ? document : edit(document, words)), year }] : [];
          });
          expect(warm(documents)).toEqual(cold(documents));
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('makes no page that it knows', () => {
    warm(POOL);
    const known = POOL.map((document): DocumentSource => ({
      digest: sourceOf(document).digest,
      make: () => {
        throw new Error(`${document.url} was made again`);
      },
    }));
    const { figures, files } = write(known, cache);
    expect(figures.read).toBe(0);
    expect(files).toEqual(cold(POOL));
  });

  it('forgets pages that are gone', () => {
    warm(POOL);
    warm(POOL.slice(0, 3));
    expect(write(POOL.map(sourceOf), cache).figures.read).toBe(POOL.length - 3);
  });

  it('is made anew when an abbreviation changes', () => {
    warm(POOL);
    const { figures } = write(POOL.map(sourceOf), cache, [{ short: 'UBND', long: ['Ủy ban'] }]);
    expect(figures.read).toBe(POOL.length);
  });

  it('is made anew when what was kept is damaged, cut off, foreign or no file at all', () => {
    const documents = POOL.slice(0, 5);
    const wanted = cold(documents);
    warm(documents);
    const good = readFileSync(kept);
    const damages: ((bytes: Buffer) => Buffer)[] = [
      (bytes) => bytes.subarray(0, 0),
      (bytes) => bytes.subarray(0, 10),
      (bytes) => bytes.subarray(0, bytes.length - 1),
      (bytes) => Buffer.concat([bytes, Buffer.of(0)]),
      (bytes) => Buffer.from(JSON.stringify({ made: bytes.length })),
      ...[0, 5, 9, 13, 20, 4000, good.length - 3].map((at) => (bytes: Buffer) => {
        bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
        return bytes;
      }),
    ];
    for (const damage of damages) {
      writeFileSync(kept, damage(Buffer.from(good)));
      const { files, figures } = write(documents.map(sourceOf), cache);
      expect(figures.read).toBe(documents.length);
      expect(files).toEqual(wanted);
      expect(readFileSync(kept)).toEqual(good);
    }
    rmSync(kept);
    mkdirSync(kept);
    expect(warm(documents)).toEqual(wanted);
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'not a folder');
    expect(warm(documents)).toEqual(wanted);
  });
});
