import { describe, expect, test } from 'vitest';
import { remember } from '../../../src/catalog/remember.ts';
import { ask, digestOf, openAnswers, unwatched, watch } from '../../../src/catalog/watch.ts';
import { catalogOf, entry, get, withdrawn } from './examples.ts';

const agencies = [entry('agencies', 'so-mot'), entry('agencies', 'so-hai', withdrawn)];
const raw = catalogOf({ agencies });

/** What a page asks that does `work`. */
function askedBy(work: (catalog: typeof raw) => unknown): string[] {
  const asked: string[] = [];
  work(watch(raw, (question) => asked.push(question)));
  return asked;
}

describe('a watched catalog', () => {
  test('answers as the catalog does', () => {
    const seen = watch(raw, () => undefined);
    expect(seen.agencies).toBe(raw.agencies);
    expect(seen.find('agencies', 'so-mot')).toBe(get(raw, 'agencies', 'so-mot'));
    expect(seen.find('agencies', 'so-hai')).toBeUndefined();
    expect(unwatched(seen)).toBe(raw);
  });

  test('notes each list, entry and address that is read, and nothing else', () => {
    expect(askedBy(() => null)).toEqual([]);
    expect(askedBy(({ plans, asOf }) => [plans, asOf])).toEqual(['all:plans', 'all:asOf']);
    expect(askedBy((catalog) => catalog.find('agencies', 'so-mot'))).toEqual(['one:agencies/so-mot']);
    expect(askedBy((catalog) => catalog.findAny('laws', 'khong-co'))).toEqual(['one:laws/khong-co']);
    expect(askedBy((catalog) => catalog.findAt('/don-vi/'))).toEqual(['at:/don-vi/']);
  });

  test('notes what is read of a copy of it', () => {
    expect(askedBy((catalog) => ({ ...catalog }))).toEqual(expect.arrayContaining(['all:plans', 'all:site']));
  });

  test('may be awaited', async () => {
    const seen = watch(raw, () => undefined);
    expect(await Promise.resolve(seen)).toBe(seen);
  });

  test('notes everything where a remembered thought goes through all of it, also when the answer was known', () => {
    const count = remember((catalog: typeof raw) => catalog.agencies.length);
    count(raw);
    expect(askedBy(count)).toEqual(['all:everything']);
  });

  test('notes one part where the thought is asked for a part', () => {
    const count = ask('test-count', (catalog, letter) => catalog.agencies.filter(({ id }) => id.startsWith(letter)));
    expect(askedBy((catalog) => count(catalog, 'so:a'))).toEqual(['by:test-count:so:a']);
  });
});

describe('answers', () => {
  const answersOf = (...edited: typeof agencies) => openAnswers(catalogOf({ agencies: edited }), () => []);
  const digested = (id: string, digest: string, data = {}) => ({ ...entry('agencies', id, data), digest });
  const before = answersOf(digested('so-mot', 'a'), digested('so-hai', 'b'));

  test('are the same for the same content', () => {
    const again = answersOf(digested('so-mot', 'a'), digested('so-hai', 'b'));
    for (const question of ['one:agencies/so-mot', 'all:agencies', 'all:everything', 'files', 'all:place'])
      expect(again(question), question).toBe(before(question));
  });

  test('differ when the file of the entry differs, and for that entry alone', () => {
    const after = answersOf(digested('so-mot', 'c'), digested('so-hai', 'b'));
    expect(after('one:agencies/so-mot')).not.toBe(before('one:agencies/so-mot'));
    expect(after('one:agencies/so-hai')).toBe(before('one:agencies/so-hai'));
    for (const question of ['all:agencies', 'all:everything', 'at:/don-vi/so-mot/'])
      expect(after(question), question).not.toBe(before(question));
  });

  test('differ when an entry comes or goes', () => {
    const after = answersOf(digested('so-mot', 'a'));
    expect(after('one:agencies/so-hai')).not.toBe(before('one:agencies/so-hai'));
    expect(after('at:/don-vi/so-hai/')).not.toBe(before('at:/don-vi/so-hai/'));
  });

  test('to thoughts are thought, once a question', () => {
    let thoughts = 0;
    ask('test-thought', (catalog, key) => [++thoughts, key, catalog.agencies.length]);
    const answer = answersOf(digested('so-mot', 'a'));
    expect(answer('by:test-thought:x')).toBe(answer('by:test-thought:x'));
    expect(answer('by:test-thought:x')).toBe(digestOf([1, 'x', 1]));
  });

  test('to what nobody answers are no kept answer of an earlier build, and are asked again once somebody does', () => {
    const answer = answersOf();
    expect(answer('by:test-late:x')).not.toBe(digestOf(undefined));
    ask('test-late', () => 'xong');
    expect(answer('by:test-late:x')).toBe(digestOf('xong'));
  });
});

describe('a digest', () => {
  test('sees into maps and sets, and the order of lists', () => {
    expect(digestOf(new Map([['a', 1]]))).not.toBe(digestOf(new Map([['a', 2]])));
    expect(digestOf({ in: new Set([1]) })).not.toBe(digestOf({ in: new Set([2]) }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });

  test('tells nothing from null and from an empty list', () => {
    expect(new Set([[], {}, '', 0, 'null'].map(digestOf)).size).toBe(5);
  });

  test('takes an entry without a digest of its file for what it says', () => {
    const [one, other] = ['Sở Một', 'Sở Hai'].map((name) =>
      get(catalogOf({ agencies: [entry('agencies', 'so', { name })] }), 'agencies', 'so'),
    );
    expect(digestOf(one)).not.toBe(digestOf(other));
  });
});
