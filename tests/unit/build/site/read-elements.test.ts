import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { elementsIn } from '../../../../src/build/site/elements.ts';
import { KINDS } from '../../../../src/build/site/nesting.ts';
import { readElements } from '../../../../src/build/site/read-elements.ts';
import { madePage } from './made-site.ts';

/** A parser gives some names in drawings their capitals back. */
const inTree = (html: string) =>
  elementsIn(parse(html)).map(({ attrs, ...element }) => ({
    ...element,
    attrs: attrs.map(({ name, value }) => ({ name: name.toLowerCase(), value })),
  }));

describe('a glance over a page', () => {
  test('finds what a parser finds in a page of ours', () => {
    const html = madePage(
      'Một &amp; hai',
      `<h2 id="a" class="b">A</h2><ul><li><a href="/a?b=1&amp;c&#61;2" hidden>a</a></li></ul><table><tbody><tr id="r"><td>1<br></td></tr></tbody></table>
      <svg viewBox="0 0 1 1"><g><path d="M0"/></g></svg><dl><div><dt id="t">t</dt><dd>d</dd></div></dl>`,
      '<style>p>a{}</style><script type="application/ld+json">{"a":"<b>"}</script>',
    );
    expect(readElements(html)).toEqual(inTree(html));
    expect(inTree(html).filter(({ isInMain }) => isInMain).length).toBeGreaterThan(4);
  });

  test.each([
    ['no doctype', madePage('Một').replace('<!doctype html>', '')],
    ['an element that is left open', madePage('Một', '<p>a')],
    ['an end without a start', madePage('Một', '</p>')],
    ['ends in the wrong order', madePage('Một', '<b><i></b></i>')],
    ['a value without quotes', madePage('Một', '<p id=a>a</p>')],
    ['a value in single quotes', madePage('Một', "<p id='a'>a</p>")],
    ['a value that does not end', madePage('Một', '<p id="a>a</p>')],
    ['an attribute twice', madePage('Một', '<p id="a" ID="b">a</p>')],
    ['a sign of an unknown name', madePage('Một', '<p id="&eacute;">a</p>')],
    ['a sign that ends nowhere', madePage('Một', '<a href="/?a&b">a</a>')],
    ['a comment', madePage('Một', '<!-- <p id="a"> -->')],
    ['a template', madePage('Một', '<template><p id="a">a</p></template>')],
    ['text for those without scripts', madePage('Một', '<noscript><p id="a">a</p></noscript>')],
    ['a block in a paragraph', madePage('Một', '<p><b id="a"><div>a</div></b></p>')],
    ['a link in a link', madePage('Một', '<a id="a"><a>a</a></a>')],
    ['a row outside of its table', madePage('Một', '<div><tr id="a"></tr></div>')],
    ['a block between the rows of a table', madePage('Một', '<table><div id="a">a</div></table>')],
    ['a second body', madePage('Một').replace('</body>', '</body><body id="a"></body>')],
    ['an element of HTML in a drawing', madePage('Một', '<svg><p id="a">a</p></svg>')],
    ['a name of XML', madePage('Một', '<svg xlink:href="#a"></svg>')],
    ['an end of another kind in a style', madePage('Một', '', '<style>a</STYLE ></style>')],
    ['a comment in a script', madePage('Một', '', '<script><!-- <script></script>')],
  ])('leaves %s to the parser', (_name, html) => {
    expect(readElements(html)).toBeNull();
  });

  test('finds in any page what a parser finds, or leaves it', () => {
    const name = fc.constantFrom(...KINDS.keys(), 'select', 'template', 'math', 'tt');
    const value = fc.constantFrom('a', 'việc', '&amp;', '&#38;', '&#x110;', '&nbsp;', '&', 'a>b', '<b>', ' ', "'");
    const attribute = fc.tuple(fc.constantFrom('id', 'href', 'hidden', 'ID', 'xml:lang'), value).map(([key, text]) => (key === 'hidden' ? ' hidden' : ` ${key}="${text}"`)); // prettier-ignore
    const attributes = fc.array(attribute, { maxLength: 2 }).map((all) => all.join(''));
    const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
      content: fc.array(fc.oneof(fc.constantFrom('a', ' ', '&lt;', ''), tie('element')), { maxLength: 3 }).map((all) => all.join('')), // prettier-ignore
      element: fc
        .tuple(name, attributes, tie('content'))
        .map(([tag, written, content]) => KINDS.get(tag)?.isVoid ? `<${tag}${written}>` : `<${tag}${written}>${content}</${tag}>`), // prettier-ignore
    }));
    const cut = fc.option(
      fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', '<', '>', '"', '/', '</p>', '<p>', '<!--')),
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), cut, (parts, spoiled) => {
        const whole = madePage('Một', parts.join(''));
        const at = (spoiled?.[0] ?? 0) % whole.length;
        const html = spoiled ? whole.slice(0, at) + spoiled[2] + whole.slice(at + spoiled[1]) : whole;
        const read = readElements(html);
        if (read === null) return;
        taken += 1;
        expect(read).toEqual(inTree(html));
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });
});
