import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parseGrammar } from '../../../src/body/grammar.ts';
import { allEntries } from '../../../src/checks/entries.ts';
import { loadContent } from '../../../src/source/load.ts';

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** A tree, or why there is none. */
function outcomeOf(parse: (markdown: string) => unknown, markdown: string): unknown {
  try {
    return parse(markdown);
  } catch (error) {
    return String(error);
  }
}
const expectSame = (markdown: string) => {
  expect(outcomeOf(parseGrammar, markdown), markdown).toEqual(outcomeOf((each) => whole.parse(each), markdown));
};

const piece = fc.constantFrom(
  ...[
    'Một câu.',
    'ww',
    'w.',
    'HTTP',
    'https://vi-du.example/a',
    'www.vi-du.example',
    'thư',
    'a@vi-du.example',
    '&#64;',
    '&amp;',
  ],
  ...[
    '<Note title="Ví dụ">',
    '</Note>',
    '<Slogan id="a" />',
    '{',
    '}',
    'import x',
    '# ',
    '## ',
    '- ',
    '- [ ] ',
    '1. ',
    '> ',
  ],
  ...[
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '[^1]',
    '[^1]: chú',
    '[a](/b/)',
    '[a]: /b/',
    '~~',
    '**',
    '_',
    '`',
    '```',
    '\\',
    ' ',
    '\n',
    '\n\n',
    '   ',
  ],
);

describe('the grammar of bodies', () => {
  test('gives the tree of the whole grammar for every body of the content', () => {
    const bodies = allEntries(loadContent('content')).flatMap(({ body }) => (body === '' ? [] : [body]));
    expect(bodies.length).toBeGreaterThan(15);
    bodies.forEach(expectSame);
  });

  test('gives the tree or the refusal of the whole grammar for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 14 }), (pieces) => {
        expectSame(pieces.join(''));
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test('finds addresses in a text', () => {
    for (const address of ['https://vi-du.example', 'WWW.vi-du.example', 'a@vi-du.example', 'a&#64;vi-du.example'])
      expect(JSON.stringify(parseGrammar(`Xem ${address} nhé.`)), address).toContain('"link"');
  });
});
