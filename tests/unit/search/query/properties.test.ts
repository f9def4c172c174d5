import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAddress, toAddress } from '../../../../src/search/box/address.ts';
import { FACETS } from '../../../../src/search/engine/documents.ts';
import { search } from '../../../../src/search/engine/search.ts';
import type { Store } from '../../../../src/search/engine/store.ts';
import { findCodes } from '../../../../src/search/language/codes.ts';
import { understand } from '../../../../src/search/query/understand.ts';
import { openMemoryIndex } from '../../../search/judge/memory-index.ts';
import { readSite } from '../../../search/judge/site.ts';
import { hostileText } from '../../hostile/texts.ts';

const WORDS = 'treo khẩu hiệu công tác xã hội 25/3 quý II 87/KH-UBND "mổ tim" 111 hoà bình uỷ ban dc do ai làm gì khi nào'.split(' '); // prettier-ignore
const query = fc.oneof(
  hostileText,
  fc.array(fc.oneof(fc.constantFrom(...WORDS), hostileText), { maxLength: 8 }).map((parts) => parts.join(' ')),
);

let store: Store;
beforeAll(async () => {
  ({ store } = await openMemoryIndex(readSite()));
}, 120_000);

describe('a search for anything', { timeout: 180_000 }, () => {
  test('is understood or is nothing, within bounds', () => {
    fc.assert(
      fc.property(query, fc.boolean(), (text, finished) => {
        const { words, codes, suggestion } = understand(text, store.vocabulary, store.glossary, finished);
        expect(words.length).toBeLessThanOrEqual(24);
        expect(codes.length).toBeLessThanOrEqual(300);
        expect((suggestion ?? '').length).toBeLessThanOrEqual(2000);
      }),
      { numRuns: 1500 },
    );
  });

  test('gets an answer, with any filter, in which every address is on the site and every mark is text', async () => {
    const filters = fc.dictionary(fc.constantFrom(...FACETS), hostileText, { maxKeys: 2 });
    await fc.assert(
      fc.asyncProperty(query, filters, async (text, chosen) => {
        const { results, total } = await search(store, { text, filters: chosen, limit: 10, finished: true });
        expect(total).toBeGreaterThanOrEqual(results.length);
        for (const { url, sections } of results) {
          expect(url).toMatch(/^\/[a-z0-9/-]*$/);
          for (const { excerpt } of sections) for (const part of excerpt) expect(typeof part.text).toBe('string');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('has an address that leads back to it', () => {
    fc.assert(
      fc.property(query, fc.dictionary(fc.constantFrom(...FACETS), hostileText.filter(Boolean)), (text, filters) => {
        const back = readAddress(toAddress({ text: text.trim(), filters }));
        expect(back.text).toBe(text.trim().toWellFormed().trim());
        for (const facet of FACETS) expect(back.filters[facet]).toBe(filters[facet]?.toWellFormed());
      }),
      { numRuns: 500 },
    );
  });

  test('finds numbers of documents, days and telephones in any text without end or error', () => {
    fc.assert(
      fc.property(query, (text) => {
        for (const { exact } of findCodes(text, { year: 2024, asked: true })) expect(exact).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
