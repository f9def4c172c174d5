import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/source/files.ts';
import { splitFrontMatter } from '../../../src/source/front-matter.ts';
import { readPlainYaml } from '../../../src/source/plain-yaml.ts';
import { readWhole } from '../../../src/source/yaml.ts';

/** What is read the plain way is what the whole reader reads, and that finds no fault in it. Gives whether it was read. */
function compare(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const { data, faults } = readWhole(text);
  expect({ data: plain, faults: [] }, text).toStrictEqual({ data, faults });
  expect(JSON.stringify(plain), text).toBe(JSON.stringify(data));
  return true;
}

const TEXTS = ['content', 'tests/fixtures'].flatMap((folder) =>
  listFiles(folder)
    .filter((path) => /\.(?:mdx|yaml)$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return path.endsWith('.yaml') ? [text] : [splitFrontMatter(text)?.yaml ?? ''];
    }),
);

const indent = fc.constantFrom('', '', '  ', '  ', '    ', '      ', ' ', '   ');
const key = fc.constantFrom(
  'a',
  'b',
  'so-xa',
  'null',
  'True',
  'tên',
  '"a"',
  '1',
  '__proto__',
  'constructor',
  '<<',
  '?',
);
const value = fc.oneof(
  fc.constantFrom(
    ...[
      'một câu',
      '"trích: dẫn"',
      "'một'",
      '"a\\n"',
      "'it''s'",
      '12',
      '012',
      '4.000',
      '1e3',
      '0x1f',
      '2014-01-11',
      '--06-20',
    ],
    ...[
      'null',
      '~',
      'Null',
      'true',
      'TRUE',
      'yes',
      '[]',
      '{}',
      '[a, b]',
      '{a: b}',
      '>-',
      '>',
      '|',
      '|-',
      '&neo chữ',
      '*neo',
      '!thẻ chữ',
    ],
    ...[
      'a: b',
      'a:b',
      'a:',
      'a #b',
      'a#b',
      '# lời',
      '- a',
      '-a',
      '"',
      'a ',
      'a\u00a0',
      '\u00a0a',
      '...',
      '---',
      '%',
      '@a',
      '`a',
      ', a',
      '(a)',
      '',
    ],
    ...[
      '.inf',
      '-1',
      '+1',
      '1_000',
      '12:30',
      '9007199254740993',
      '1.',
      '.5',
      '0',
      '00',
      '-0',
      '?',
      '? a',
      '= a',
      '> a',
      "a'b",
      'a"b',
    ],
  ),
  fc.string({ maxLength: 5 }),
);
const good = fc.tuple(
  fc.constantFrom('', '', '', '  ', '  ', '    '),
  fc.constantFrom('', '', '- '),
  fc.constantFrom(...'a b c d e f g h i j k l m n o p'.split(' ')),
  fc.constantFrom(':', ': một câu', ': "a: b"', ': 12', ': >-', ': []'),
);
const line = fc.oneof(
  { weight: 30, arbitrary: good },
  {
    weight: 6,
    arbitrary: fc.tuple(indent, fc.constantFrom('', '', '- ', '-  '), key, fc.constantFrom(':', ': ', ':  '), value),
  },
  { weight: 3, arbitrary: fc.tuple(indent, fc.constantFrom('- ', '-', '-  '), value) },
  { weight: 2, arbitrary: fc.tuple(indent, value) },
  { weight: 1, arbitrary: fc.tuple(indent, fc.constantFrom('', '# lời', '---', '...')) },
);

describe('YAML that is read the plain way', () => {
  test('is most of the content, and reads as it does the other way', () => {
    const read = TEXTS.filter(compare).length;
    expect(TEXTS.length).toBeGreaterThan(100);
    expect(read / TEXTS.length).toBeGreaterThan(0.6);
  });

  test('reads as it does the other way, whatever the lines', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '\n', '\n\n'), (lines, end) => {
        if (compare(lines.map((parts) => parts.join('')).join('\n') + end)) read += 1;
      }),
      { numRuns: 15_000 },
    );
    expect(read).toBeGreaterThan(400);
  }, 120_000);

  test('reads as it does the other way when a line of the content is lost, doubled or moved in', () => {
    const texts = TEXTS.filter((text) => text.length < 6000);
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.constantFrom('lost', 'doubled', 'in', 'out', 'broken'),
        (text, at, how) => {
          const lines = text.split('\n');
          const place = at % lines.length;
          const old = lines[place] ?? '';
          const changed = {
            lost: [],
            doubled: [old, old],
            in: [`  ${old}`],
            out: [old.replace(/^ {2}/, '')],
            broken: old.split(/ (?=\S*$)/),
          };
          compare(lines.toSpliced(place, 1, ...changed[how]).join('\n'));
        },
      ),
      { numRuns: 1500 },
    );
  }, 120_000);
});
