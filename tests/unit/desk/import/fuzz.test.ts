import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../../../src/desk/import/blocks.ts';
import { FORMATS, importBytes } from '../../../../src/desk/import/import-file.ts';
import { findWhens } from '../../../../src/desk/import/content/when-in-text.ts';
import { readMoney } from '../../../../src/desk/import/content/money-words.ts';
import { splitBodies } from '../../../../src/desk/import/form/agencies.ts';
import { findInstruments } from '../../../../src/desk/import/form/instruments.ts';
import { readMarker } from '../../../../src/desk/import/form/markers.ts';
import { fromTcvn3, fromVni } from '../../../../src/desk/import/normalise/legacy.ts';
import { documents } from '../../../fixtures/import/sources.mjs';

/** Pieces that official documents are made of, put together in no order, so that rules meet what they do not expect. */
const PIECES = [
  ...Object.values(documents).flatMap((document) => [
    ...document.left,
    ...document.right,
    ...document.lines,
    ...document.footLeft,
    ...document.footRight,
  ]),
  'Số:',
  'Số: /',
  'ngày … tháng … năm',
  '((((((',
  '““““',
  '|||||',
  '\t\t\t',
  '\t1\n\t2\n\n\t3\n\t4',
  'Căn cứ',
  'Căn cứ ; ; ; và và số /',
  'I.',
  '1.',
  'a)',
  '- ',
  '+ ',
  'TM.',
  'KT.',
  'Nơi nhận:',
  'Lưu:',
  './.',
  'Tổng kinh phí: 99.999.999.999.999.999 đồng',
  '1 x 2 x 3 x 4 = 5',
  'từ ngày 31/2-30/2',
  'PHỤ LỤC',
  '\u202e',
  '\f',
  '\u0000',
];
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
);
const text = fc
  .array(piece, { maxLength: 40 })
  .chain((pieces) => fc.constantFrom('\n', '\n\n', ' ', '\t', '   ').map((glue) => pieces.join(glue)));

async function readOrRefuse(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const { plan } = await importBytes(bytes, name, '2026-01-01');
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
  }
}

/** Thousands of documents take long on a busy machine; only an endless loop may end the test. */
const PATIENCE = { timeout: 120_000 };

describe('whatever comes in, a plan or a refusal comes out', PATIENCE, () => {
  test('texts of official pieces in any order', async () => {
    await fc.assert(
      fc.asyncProperty(text, (source) => readOrRefuse(new TextEncoder().encode(source), 'ví dụ.txt')),
      { numRuns: 1300 },
    );
  });

  test('the same as web pages', async () => {
    await fc.assert(
      fc.asyncProperty(text, (source) =>
        readOrRefuse(new TextEncoder().encode(`<table><tr><td>${source.replaceAll('\n', '<td><p>')}`), 'ví dụ.html'),
      ),
      { numRuns: 500 },
    );
  });

  test('any bytes under any ending', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom(...FORMATS),
        fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0'),
        (bytes, ending, head) => readOrRefuse(Buffer.concat([Buffer.from(head, 'latin1'), bytes]), `ví dụ${ending}`),
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a real file with damaged bytes', PATIENCE, () => {
  const folder = fileURLToPath(new URL('../../../fixtures/import/unseen/', import.meta.url));
  test.for(['counted-parts.doc', 'budget-rows.doc', 'counted-articles.docx', 'counted-parts.odt'])(
    '%s',
    async (name) => {
      const whole = readFileSync(folder + name);
      const place = fc.nat({ max: whole.length - 1 });
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(place, fc.nat({ max: 255 })), { maxLength: 12 }), place, (changes, end) => {
          const damaged = Buffer.from(end % 3 === 0 ? whole.subarray(0, end) : whole);
          for (const [at, value] of changes) if (at < damaged.length) damaged[at] = value;
          return readOrRefuse(damaged, name);
        }),
        { numRuns: 50 },
      );
    },
  );
});

describe('readers of parts never throw', () => {
  const readers: Record<string, (source: string) => unknown> = {
    times: (source) => findWhens(source, 2024),
    money: readMoney,
    bodies: splitBodies,
    instruments: findInstruments,
    markers: readMarker,
    tcvn3: fromTcvn3,
    vni: fromVni,
  };
  test.for(Object.keys(readers))('%s', (name) => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ unit: 'binary', maxLength: 300 })),
        (source) => void readers[name]?.(source),
      ),
      { numRuns: 1000 },
    );
  });
});
