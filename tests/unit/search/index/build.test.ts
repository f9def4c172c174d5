import { describe, expect, it } from 'vitest';
import { makeDocuments } from '../../../../bench/corpus.ts';
import { openMemoryIndex } from '../../../search/judge/memory-index.ts';

const build = async (documents: Parameters<typeof openMemoryIndex>[0]['documents']) =>
  openMemoryIndex({ documents, glossary: [], answers: [] });

describe('the index', () => {
  it('is the same, byte for byte, in whatever order the pages come', async () => {
    const pages = makeDocuments(30);
    const once = await build(pages);
    const again = await build(pages.toReversed());
    expect([...again.files]).toEqual([...once.files]);
  });

  it('has another version when a page changes', async () => {
    const first = [...(await build(makeDocuments(5))).files.keys()];
    const second = [...(await build(makeDocuments(5, 2))).files.keys()];
    expect(second[0]?.split('/')[0]).not.toBe(first[0]?.split('/')[0]);
  });

  it('can be made of nothing', async () => {
    const { store } = await build([]);
    expect((await store.documents()).count).toBe(0);
  });
});
