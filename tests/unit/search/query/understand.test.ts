import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../../src/search/engine/store.ts';
import type { Query } from '../../../../src/search/query/query.ts';
import { understand } from '../../../../src/search/query/understand.ts';
import { openMemoryIndex } from '../../../search/judge/memory-index.ts';
import { readSite } from '../../../search/judge/site.ts';

let store: Store;
const read = (text: string, finished = true): Query => understand(text, store.vocabulary, store.glossary, finished);
const words = (text: string): string[] => read(text).words.map((word) => word.text);

beforeAll(async () => {
  ({ store } = await openMemoryIndex(readSite()));
});

describe('what a query means', () => {
  it('writes abbreviations out', () => {
    expect(words('nghề CTXH')).toEqual(['nghề', 'công', 'tác', 'xã', 'hội']);
  });

  it('decodes keystrokes only when the site has the word', () => {
    expect(words('coong tac xax hooij')).toEqual(['công', 'tac', 'xã', 'hội']);
    expect(words('ho65i')).toEqual(['hội']);
    expect(words('website')).toEqual(['website']);
  });

  it('parts words that were glued together', () => {
    expect(words('congtacxahoi')).toEqual(['cong', 'tac', 'xa', 'hoi']);
  });

  it('lets the last word go on while it is typed, and no other', () => {
    expect(read('bang ro', false).words[1]?.completions).toContain('ron');
    expect(read('bang ro', true).words[1]?.completions).toEqual([]);
    expect(read('bang ro nam', false).words[1]?.completions).toEqual([]);
  });

  it('takes question words lightly, unless nothing else is there', () => {
    expect(
      read('băng rôn treo đến ngày nào')
        .words.filter(({ light }) => light)
        .map((word) => word.text),
    ).toEqual(['đến', 'ngày', 'nào']);
    expect(read('là gì').words.some(({ light }) => light)).toBe(false);
  });

  it('tells "từ" from "tư" when marks are typed', () => {
    expect(read('tư vấn').words[0]?.light).toBe(false);
  });

  it('hears what kind of page and what fact is asked for', () => {
    expect(read('tờ rơi trẻ em').words[0]?.kind).toBe('leaflet');
    expect(read('gọi số nào').asks).toEqual(['phone']);
  });

  it('mends a slip by the words around it', () => {
    expect(read('tuyên truyềm').words[1]?.alternatives).toEqual(['truyen']);
  });

  it('keeps quoted words together', () => {
    expect(read('"xã hội" hóa').words.map(({ phrase }) => phrase)).toEqual([1, 1, null]);
  });
});
