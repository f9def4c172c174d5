import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { HOLD_TEXT, TOLD, type PageElement } from '../../../../src/build/site/elements.ts';
import { readElements } from '../../../../src/build/site/read-elements.ts';
import { find, textsOf } from '../../../../src/build/site/tree.ts';
import { madePage } from './made-site.ts';

/** The elements of the tree that a browser makes of a page (WHATWG HTML 13.2); it gives some names in drawings their capitals back. */
function inTree(html: string): PageElement[] {
  const tree = parse(html);
  const [main] = find(tree, 'main');
  const inMain = new Set(main ? find(main) : []);
  return find(tree)
    .filter(({ attrs, tagName }) => attrs.length > 0 || TOLD.has(tagName))
    .map((element) => ({
      tagName: element.tagName,
      attrs: element.attrs.map(({ name, value }) => ({ name: name.toLowerCase(), value })),
      text: HOLD_TEXT.has(element.tagName) ? textsOf(element).join('') : '',
      isInMain: inMain.has(element),
    }));
}

describe('the elements read off a page', () => {
  test.each([
    [
      'of many kinds',
      madePage(
        'Một &amp; hai',
        `<h2 id="a" class="b">A</h2><ul><li><a href="/a?b=1&amp;c&#61;2" hidden>a</a></li></ul><table><tbody><tr id="r"><td>1<br></td></tr></tbody></table>
        <svg viewBox="0 0 1 1"><g><path d="M0"/></g></svg><dl><div><dt id="t">t</dt><dd>d</dd></div></dl>`,
        '<style>p>a{}</style><script type="application/ld+json">{"a":"<b>"}</script>',
      ),
    ],
    ['with values in other quotes, or in none', madePage('Một', `<p id=a>a</p><p id='b'>"b"</p>`)],
    ['with signs of every kind', madePage('Một', '<p id="&eacute;&#273;&#x111;&nbsp;&lt;">a</p>')],
    ['with a comment', madePage('Một', '<!-- <p id="a"> --><p id="b">b</p>')],
    ['with an item that the next one ends', madePage('Một', '<ul><li id="a">a<li id="b">b</ul><p id="c">c</p>')],
    ['after main', madePage('Một').replace('</main>', '<p id="a">a</p></main><footer id="b"><p id="c">c</p></footer>')],
  ])('are those of its tree: %s', (_name, html) => {
    expect(readElements(html)).toEqual(inTree(html));
  });

  test('tell what those without scripts get', () => {
    const html = madePage('Một', '<noscript><a href="/a/">a</a></noscript>');
    expect(readElements(html).filter(({ tagName }) => tagName === 'a')).toHaveLength(1);
  });

  test('tell what lies in main', () => {
    const html = madePage('Một', '<p id="a">a</p>');
    expect(readElements(html).filter(({ isInMain }) => isInMain)).toContainEqual({
      tagName: 'p',
      attrs: [{ name: 'id', value: 'a' }],
      text: '',
      isInMain: true,
    });
  });

  test('are those of its tree in any page that is valid', () => {
    const value = fc.constantFrom('a', 'việc', '&amp;', '&#38;', '&#x110;', '&nbsp;', 'a>b', '<b>', ' ', "'");
    const attributes = fc
      .uniqueArray(fc.tuple(fc.constantFrom('id', 'href', 'class', 'data-a'), value), { selector: ([key]) => key })
      .map((all) => all.map(([key, text]) => ` ${key}="${text}"`).join(''));
    const text = fc.constantFrom('a', ' ', '&lt;', 'đ &amp; e', '');
    const { block } = fc.letrec<{ block: string; inline: string }>((tie) => ({
      inline: fc.oneof(
        text,
        fc.tuple(attributes, fc.constantFrom('br', 'img', 'wbr')).map(([written, tag]) => `<${tag}${written}>`),
        fc
          .tuple(
            fc.constantFrom('span', 'strong', 'em', 'abbr', 'time'),
            attributes,
            fc.array(tie('inline'), { maxLength: 3 }),
          ) // prettier-ignore
          .map(([tag, written, inner]) => `<${tag}${written}>${inner.join('')}</${tag}>`),
      ),
      block: fc.oneof(
        fc
          .tuple(fc.constantFrom('p', 'h2', 'h3'), attributes, fc.array(tie('inline'), { maxLength: 3 }))
          .map(([tag, written, inner]) => `<${tag}${written}>${inner.join('')}</${tag}>`),
        fc
          .tuple(
            fc.constantFrom('div', 'section', 'blockquote', 'details'),
            attributes,
            fc.array(tie('block'), { maxLength: 3 }),
          ) // prettier-ignore
          .map(([tag, written, inner]) => `<${tag}${written}>${inner.join('')}</${tag}>`),
        fc
          .tuple(attributes, fc.array(tie('block'), { minLength: 1, maxLength: 3 }))
          .map(
            ([written, inner]) => `<ul${written}>${inner.map((each) => `<li${written}>${each}</li>`).join('')}</ul>`,
          ),
      ),
    }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (parts) => {
        const html = madePage('Một', parts.join(''));
        expect(readElements(html)).toEqual(inTree(html));
      }),
      { numRuns: 500 },
    );
  });

  test('are read off what is no HTML at all, too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readElements(text);
      }),
      { numRuns: 500 },
    );
  });
});
