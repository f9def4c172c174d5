import { describe, expect, test } from 'vitest';
import { toOfflinePage, toOfflineStyle, type PackContext } from '../../../../src/build/pack/offline-page.ts';

const files = ['index.html', 'ke-hoach/index.html', 'lich.ics', 'hinh/a.png'];
const styles: string[] = [];
const context: PackContext = {
  has: (path) => files.includes(path),
  online: 'https://vi-du.example',
  style: (css) => `kieu/${styles.push(css)}.css`,
  index: { path: 'muc-luc/index.html', text: 'Mục lục' },
};
const turn = (html: string, path = 'ke-hoach/index.html') => toOfflinePage(html, path, context);

describe('a page of the pack', () => {
  test('leads from file to file', () => {
    expect(turn('<a href="/">')).toBe('<a href="../index.html">');
    expect(turn('<a href="/ke-hoach/#nam">', 'index.html')).toBe('<a href="ke-hoach/index.html#nam">');
    expect(turn('<a download href="/lich.ics">', 'a/b/c/index.html')).toBe('<a download href="../../../lich.ics">');
    expect(turn('<iframe src="/ke-hoach/">')).toBe('<iframe src="../ke-hoach/index.html">');
  });

  test('leads to the network where the pack has no file', () => {
    expect(turn('<a href="/to-roi/#a">')).toBe('<a href="https://vi-du.example/to-roi/#a">');
    expect(turn('<a href="/ke-hoach/?q=a&amp;b">')).toBe('<a href="https://vi-du.example/ke-hoach/?q=a&amp;b">');
  });

  test('leaves other addresses as they are', () => {
    const html =
      '<a href="#a"><a href="tel:111"><a href="https://khac.example/"><a href="//khac.example/" data-href="/x">';
    expect(turn(html)).toBe(html);
  });

  test('has a list where the search was, and neither script nor policy', () => {
    expect(turn('<search> <form action="/tim-kiem/"><input></form> </search>')).toBe(
      '<p><a href="../muc-luc/index.html">Mục lục</a></p>',
    );
    expect(
      turn('<meta http-equiv="content-security-policy" content="a"><script type="module" src="/a.js"></script>'),
    ).toBe('');
    expect(turn('<link rel="preload" href="/fonts/a.woff2" as="font"><link rel="alternate" href="/feed.xml">')).toBe(
      '',
    );
  });

  test('shares its styles with all others', () => {
    expect(turn('<style>@font-face{src:url(/fonts/a.woff2)}</style>')).toBe(
      '<link rel="stylesheet" href="../kieu/1.css">',
    );
    expect(toOfflineStyle(styles[0] ?? '')).toBe('@font-face{src:url(../fonts/a.woff2)}');
  });

  test('says in words what a picture shows that had no room', () => {
    expect(turn('<img src="/hinh/a.png" alt="Lá">')).toBe('<img src="../hinh/a.png" alt="Lá">');
    expect(turn('<img src="/hinh/b.png" alt="Lá">')).toBe('Lá');
  });
});
