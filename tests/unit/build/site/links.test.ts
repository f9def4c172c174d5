import { describe, expect, test } from 'vitest';
import { findDeadLinks, stepsFrom } from '../../../../src/build/site/links.ts';
import { madePage, madeSite } from './made-site.ts';

const messagesOf = (body: string, others: Record<string, string> = {}) =>
  findDeadLinks(madeSite({ '/index.html': madePage('Đầu', body), ...others })).map(({ message }) => message);

describe('links of a built site', () => {
  test('land on pages, on files and on places of pages', () => {
    const others = { '/ke-hoach/index.html': madePage('Kế hoạch', '<h2 id="viec">Việc</h2>'), '/lich.ics': '' };
    expect(
      messagesOf(
        '<a href="/ke-hoach/#viec">a</a><a href="/lich.ics">b</a><a href="#">c</a><a href="ke-hoach/">d</a>',
        others,
      ),
    ).toEqual([]);
  });

  test.each([
    ['a page that is not there', '<a href="/khong-co/">a</a>', 'dead link /khong-co/'],
    ['a picture that is not there', '<img src="/khong.png" alt="">', 'dead link /khong.png'],
    ['a picture of a set', '<img srcset="/khong.png 2x" alt="">', 'dead link /khong.png'],
    [
      'the full address of this site',
      '<a href="https://vi-du.example/khong/">a</a>',
      'dead link https://vi-du.example/khong/',
    ],
    ['a place that is not on this page', '<a href="#khong">a</a>', 'no such place on the page: #khong'],
    ['a folder without its slash', '<a href="/co">a</a>', 'dead link /co'],
    ['the name of the index file', '<a href="/co/index.html">a</a>', 'dead link /co/index.html'],
    ['a form', '<form action="/tim/"></form>', 'dead link /tim/'],
  ])('are found dead: %s', (_name, body, message) => {
    expect(messagesOf(body, { '/co/index.html': madePage('Có') })).toEqual([message]);
  });

  test('to other sites, by mail and by phone are not judged', () => {
    expect(
      messagesOf('<a href="https://khac.example/x">a</a><a href="mailto:a@vi-du.example">b</a><a href="tel:111">c</a>'),
    ).toEqual([]);
  });

  test('tell how many steps a page is from the first', () => {
    const site = madeSite({
      '/index.html': madePage('Một', '<a href="/hai/">2</a>'),
      '/hai/index.html': madePage('Hai', '<a href="/ba/">3</a><a href="/">1</a>'),
      '/ba/index.html': madePage('Ba'),
      '/lac/index.html': madePage('Lạc'),
    });
    expect([...stepsFrom('/', site)]).toEqual([
      ['/', 0],
      ['/hai/', 1],
      ['/ba/', 2],
    ]);
  });
});
