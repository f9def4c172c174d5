import fc from 'fast-check';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openKeptPieces } from '../../../../src/build/kept/kept-pieces.ts';
import type { PageIndex } from '../../../../src/build/kept/page-index.ts';
import { openStore } from '../../../../src/build/kept/store.ts';
import { handOver } from '../../../../src/catalog/handover.ts';
import { joinPieces } from '../../../../src/catalog/pieces.ts';
import { openAnswers } from '../../../../src/catalog/watch.ts';
import { catalogOf, entry } from '../../catalog/examples.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-pieces-'));
const store = openStore(folder);
const files = [
  { path: 'a.json', head: '[', between: ',', tail: (isEmpty: boolean) => (isEmpty ? ']' : '\n]') },
  { path: 'a.txt', head: 'đầu\n', between: '', tail: () => 'cuối' },
];
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('la-lanh.handover'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** An example item: what it says, and the agency whose name it asks for. */
interface Line {
  key: string;
  text: string;
  agency: string | null;
}
const catalogWith = (names: Record<string, string>) => {
  const agencies = Object.entries(names).map(([id, name]) => ({ ...entry('agencies', id, { name }), digest: name }));
  return catalogOf({ agencies });
};
const names = { 'so-mot': 'Sở Một', 'so-hai': 'Sở Hai' };

/** Joins the lines as one build does. Gives the files, the keys of what was made, and the index for the next build. */
function build(lines: readonly Line[], agencies: Record<string, string>, last: PageIndex) {
  const catalog = catalogWith(agencies);
  const pieces = openKeptPieces(last, store);
  handOver({ catalog, files: [], pieces, note: null, answer: openAnswers(catalog, () => []) });
  const made: string[] = [];
  const makers = lines.map(({ key, text, agency }) => ({
    key,
    given: [text, agency],
    make: (asked: typeof catalog) => {
      made.push(key);
      const line = [text, asked.find('agencies', agency)?.data.name].join('|');
      return [text === '' ? '' : JSON.stringify(line), `${line}\n`];
    },
  }));
  const joined = joinPieces(catalog, files, makers);
  const index: PageIndex = new Map();
  for (const [number, { path }] of files.entries())
    index.set(path, {
      questions: [],
      stamp: '',
      file: store.put(joined[number] ?? new Uint8Array()),
      facts: null,
      pieces: pieces.keep(path),
    });
  return { texts: joined.map((bytes) => Buffer.from(bytes).toString()), made, index };
}

const NONE: PageIndex = new Map();
const lines: Line[] = [
  { key: '1', text: 'một', agency: 'so-mot' },
  { key: '2', text: '', agency: 'so-hai' },
  { key: '3', text: 'ba “đ”', agency: null },
];

describe('files joined from pieces', () => {
  test('hold every piece, with something between those that are not empty', () => {
    const { texts, made } = build(lines, names, NONE);
    expect(texts).toEqual(['["một|Sở Một","ba “đ”|"\n]', 'đầu\nmột|Sở Một\n|Sở Hai\nba “đ”|\ncuối']);
    expect(made).toEqual(['1', '2', '3']);
    expect(build([], names, NONE).texts).toEqual(['[]', 'đầu\ncuối']);
  });

  test('are made outside a build too', () => {
    const [json] = joinPieces(catalogWith(names), files, [{ key: '1', given: 'một', make: () => ['"một"', 'một'] }]);
    expect(Buffer.from(json ?? []).toString()).toBe('["một"\n]');
  });

  test('take every piece that is as it was from the last build', () => {
    const { index, texts } = build(lines, names, NONE);
    const again = build(lines, names, index);
    expect(again).toEqual({ texts, made: [], index });
  });

  test('make the piece of an item that changed, and of one that asks for something that changed', () => {
    const { index } = build(lines, names, NONE);
    expect(build([{ ...lines[0], text: 'khác' } as Line, ...lines.slice(1)], names, index).made).toEqual(['1']);
    expect(build(lines, { ...names, 'so-hai': 'Sở Ba' }, index).made).toEqual(['2']);
  });

  test('are made anew when a file of the last build was changed or is gone', () => {
    const { index, texts } = build(lines, names, NONE);
    const file = index.get('a.txt');
    if (!file?.pieces) throw new Error('no pieces');
    appendFileSync(store.pathOf(file.pieces), ' ');
    expect(build(lines, names, index)).toMatchObject({ texts, made: ['1', '2', '3'] });
    rmSync(store.pathOf(file.file));
    expect(build(lines, names, index)).toMatchObject({ texts, made: ['1', '2', '3'] });
  });

  test('are the same as those made from nothing, whatever was edited, moved, added or removed', () => {
    const line = fc.record({
      key: fc.constantFrom('1', '2', '3', '4', '5', '6'),
      text: fc.constantFrom('', 'a', '“đ”'),
      agency: fc.constantFrom('so-mot', 'so-hai', null),
    });
    const list = fc.uniqueArray(line, { selector: ({ key }) => key, maxLength: 6 });
    const name = fc.constantFrom('Sở Một', 'Sở Hai');
    fc.assert(
      fc.property(list, list, name, name, (before, after, one, other) => {
        const { index } = build(before, { 'so-mot': one }, NONE);
        const kept = build(after, { 'so-mot': other }, index);
        expect(kept.texts).toEqual(build(after, { 'so-mot': other }, NONE).texts);
      }),
    );
  });
});
