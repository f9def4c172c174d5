import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { makeDocuments } from '../../../../bench/corpus.ts';
import { search, type SearchResponse } from '../../../../src/search/engine/search.ts';
import { openStore, type Store } from '../../../../src/search/engine/store.ts';
import { openMemoryIndex } from '../../../search/judge/memory-index.ts';
import { readSite } from '../../../search/judge/site.ts';

vi.setConfig({ testTimeout: 60_000 });

const makeInput = () => ({ documents: makeDocuments(120), glossary: [], answers: [] });

let store: Store;
const ask = (text: string, filters = {}): Promise<SearchResponse> =>
  search(store, { text, filters, limit: 10, finished: true });
const urls = (response: SearchResponse): string[] => response.results.map(({ url }) => url);

beforeAll(async () => {
  ({ store } = await openMemoryIndex(readSite()));
}, 60_000);

describe('search', () => {
  it('answers a query in NFC and in NFD alike', async () => {
    for (const text of ['đường dây nóng', 'hoà nhập cộng đồng', 'Ủy ban nhân dân xã', '"lá lành đùm lá rách"']) {
      expect(await ask(text.normalize('NFD'))).toEqual(await ask(text.normalize('NFC')));
    }
  });

  it('answers any text without an error', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('"', '/', '-', ' ', '<', '&', '1', '25/3', 'ộ', 'a', '\ud800', '😀', '\0', 'quý'),
      }),
      fc.constantFrom('', ' ', '"', '""', '/', '#', '__proto__', 'constructor', '<script>alert(1)</script>'),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const response = await ask(text);
        expect(response.total).toBeGreaterThanOrEqual(response.results.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('answers a text of 10 000 characters', async () => {
    expect((await ask('công tác xã hội '.repeat(625))).results.length).toBeGreaterThan(0);
    expect((await ask('x'.repeat(10_000))).sure).toBe(false);
  });

  it('leads to the section that answers, with the words marked as the page writes them', async () => {
    const [first] = (await ask('mo tim mo mat')).results;
    expect(first?.sections[0]?.url).toMatch(/^\/ke-hoach\/binh-phuoc\/2020-phat-trien-nghe-ctxh\/#./);
    expect(first?.sections[0]?.excerpt.filter(({ found }) => found).map(({ text }) => text)).toEqual([
      'mổ tim',
      'mổ mắt',
    ]);
  });

  it('narrows by a filter and counts what each value would leave', async () => {
    const all = await ask('công tác xã hội');
    const narrowed = await ask('công tác xã hội', { place: 'Bến Tre' });
    const count = all.facets.place.find(({ value }) => value === 'Bến Tre')?.count;
    expect(narrowed.total).toBe(count);
    expect(narrowed.results.every(({ place }) => place === 'Bến Tre')).toBe(true);
    expect(narrowed.facets.place).toEqual(all.facets.place);
  });

  it('takes quotes at their word', async () => {
    const { results } = await ask('"trợ giúp pháp lý"');
    expect(results.length).toBeGreaterThan(0);
    for (const { sections } of results)
      expect(sections[0]?.excerpt.map(({ text }) => text).join('')).toContain('trợ giúp pháp lý');
    expect(urls(await ask('"pháp lý trợ giúp"'))).toEqual([]);
  });

  it('offers the number to call when a phone is asked for', async () => {
    expect((await ask('đường dây nóng')).answers.map(({ value }) => value)).toContain('111');
    expect((await ask('kinh phí')).answers).toEqual([]);
  });

  it('offers the numbers to call to who needs help, the one that fits first, and leads to the page of help', async () => {
    const numbers = (response: SearchResponse) =>
      response.answers.filter(({ asks }) => asks === 'phone').map(({ value }) => value);
    for (const [text, wanted] of [
      ['tre bi xam hai', ['111', '113']],
      ['chong danh vo', ['113', '111']],
      ['bao luc gia dinh goi ai', ['113', '111']],
    ] as const) {
      const response = await ask(text);
      expect(numbers(response)).toEqual(wanted);
      expect(urls(response)[0]).toBe('/tro-giup/');
      expect(response.answers.every(({ note }) => note.length > 20)).toBe(true);
    }
  });

  it('tells what an abbreviation stands for', async () => {
    for (const text of ['ctxh la gi', 'CTXH nghĩa là gì', 'ctxh']) {
      const [first] = (await ask(text)).answers;
      expect(first).toMatchObject({ asks: 'meaning', title: 'CTXH', value: 'Công tác xã hội' });
      expect(first?.note).toContain('Nghề giúp người');
    }
    expect((await ask('kế hoạch ctxh 2020')).answers).toEqual([]);
  });

  it('reads 4x1 as 4 × 1', async () => {
    const response = await ask('bang ron 4x1');
    expect(response.sure).toBe(true);
    expect(response.results[0]?.sections[0]?.url).toContain('#tai-ve');
  });

  it('takes words for neighbours that only a small word parts', async () => {
    const [first] = (await ask('sở lao động thương binh xã hội bình phước')).results;
    expect(first?.url).toBe('/don-vi/so-ldtbxh-binh-phuoc/');
    expect((await ask('dang ke hoach')).results[0]?.sections[0]?.url).toBe('/bien-tap/#dang-mot-ke-hoach');
  });

  it('offers the date when a day is asked for', async () => {
    expect((await ask('ngày công tác xã hội là ngày nào')).answers.map(({ value }) => value)).toEqual(['25/3/2027']);
  });

  it('says that it is not sure when the site has no such thing', async () => {
    expect((await ask('giá vàng hôm nay')).sure).toBe(false);
    expect((await ask('công thức nấu phở')).sure).toBe(false);
  });

  it('answers from what was loaded when the network goes, and says so', async () => {
    const { files } = await openMemoryIndex(makeInput());
    let online = true;
    const cut = await openStore((path) => {
      const bytes = files.get(path);
      if (!online) return Promise.reject(new TypeError('no network'));
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('404'));
    });
    const request = { text: 'hiến máu tình nguyện', filters: {}, limit: 10, finished: true };
    const before = await search(cut, request);
    online = false;
    expect(await search(cut, request)).toEqual(before);
    const further = await search(cut, { ...request, text: 'hiến máu tình nguyện xyz' });
    expect(further.results.length).toBeGreaterThan(0);
    const other = await search(cut, { ...request, text: 'hiến máu ở vùng biên giới' });
    expect(other.partial).toBe(true);
  });

  it('does not take a file that is gone for a lost network', async () => {
    const { files } = await openMemoryIndex(makeInput());
    const gone = await openStore((path) => {
      const bytes = path.includes('lists') ? undefined : files.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('404'));
    });
    await expect(search(gone, { text: 'hiến máu', filters: {}, limit: 10, finished: true })).rejects.toThrow('404');
  });

  it('asks whether something else was meant', async () => {
    expect((await ask('băng zôn')).suggestion).toBe('băng rôn');
    expect((await ask('băng rôn')).suggestion).toBeNull();
  });
});
