import { describe, expect, test } from 'vitest';
import { findPageFaults } from '../../../../src/build/site/pages.ts';
import { madePage, madeSite } from './made-site.ts';

const judge = (...pages: string[]) =>
  findPageFaults(madeSite(Object.fromEntries(pages.map((html, index) => [`/${index}/index.html`, html])))).map(
    ({ message }) => message,
  );

describe('a page of a built site', () => {
  test('is good with a language, a title, a description, one h1 and headings in order', () => {
    expect(judge(madePage('Một', '<h2 id="a">A</h2><h3>B</h3><h2>C</h2>'), madePage('Hai'))).toEqual([]);
  });

  test.each([
    ['no language', madePage('Một').replace(' lang="vi"', ''), 'no lang on <html>'],
    ['no title', madePage('Một').replace(/<title>.*<\/title>/, ''), 'no title'],
    ['no description', madePage('Một').replace('name="description"', 'name="x"'), 'no description'],
    ['no h1', madePage('Một').replace(/<h1>.*<\/h1>/, ''), '0 h1'],
    ['two h1', madePage('Một', '<h1>Hai</h1>'), '2 h1'],
    ['a gap in its headings', madePage('Một', '<h2>A</h2><h4>B</h4>'), 'h4 right after h2'],
    ['an id with marks', madePage('Một', '<h2 id="việc">A</h2>'), 'id "việc" is not plain ASCII'],
    ['one id twice', madePage('Một', '<h2 id="a">A</h2><h2 id="a">B</h2>'), 'id "a" twice'],
  ])('is refused with %s', (_name, html, message) => {
    expect(judge(html)).toEqual([message]);
  });

  test('is refused with the title and the description of another', () => {
    expect(judge(madePage('Một'), madePage('Một'))).toEqual([
      'same title as /0/: Một',
      'same description as /0/: Về Một.',
    ]);
  });
});
