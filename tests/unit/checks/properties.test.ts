import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFolder } from '../../../src/checks/check.ts';
import { listFiles } from '../../../src/source/files.ts';
import { hostileText, isForEditors } from '../hostile/texts.ts';
import { FIXTURES } from './build-fixture.ts';

const BASE = join(FIXTURES, 'base');
const files = listFiles(BASE).filter((path) => /\.(?:mdx|yaml)$/.test(path));
const folder = mkdtempSync(join(tmpdir(), 'la-lanh-properties-'));
beforeAll(() => {
  cpSync(BASE, folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The faults of the good content folder with one file changed. */
function checkWith(path: string, change: (text: string) => string) {
  const text = readFileSync(join(BASE, path), 'utf8');
  writeFileSync(join(folder, path), change(text));
  try {
    return checkFolder(folder);
  } finally {
    writeFileSync(join(folder, path), text);
  }
}

/** A line is taken out, said twice, cut off, or gets other words. */
const edit = fc.record({
  file: fc.constantFrom(...files),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('drop', 'double', 'cut', 'value', 'text'),
  words: hostileText,
});

const PATIENCE = { timeout: 180_000 };

describe('the check of a content folder', PATIENCE, () => {
  test('starts from one without a fault', () => {
    expect(checkFolder(BASE)).toEqual([]);
  });

  test('never breaks off, whatever one line says, and tells every fault in Vietnamese with file and line', () => {
    fc.assert(
      fc.property(edit, ({ file, at, kind, words }) => {
        const faults = checkWith(file, (text) => {
          const lines = text.split('\n');
          const index = Math.min(lines.length - 1, Math.floor(at * lines.length));
          const line = lines[index] ?? '';
          if (kind === 'drop') lines.splice(index, 1);
          if (kind === 'double') lines.splice(index, 0, line);
          if (kind === 'cut') lines.splice(index, lines.length);
          if (kind === 'value') lines[index] = line.replace(/:.*$/, () => `: ${words}`);
          if (kind === 'text') lines[index] = words;
          return lines.join('\n');
        });
        for (const { file: where, line, message } of faults) {
          expect(isForEditors(message), message).toBe(true);
          expect(where).toMatch(/^content\//);
          expect(line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 120 },
    );
  });

  const digits = (count: number) => fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: count, maxLength: count }); // prettier-ignore
  const inBody = (words: string) =>
    checkWith('articles/bai-vi-du.mdx', (text) => `${text.trimEnd()}\n\nGọi ${words} để hỏi.\n`).map(
      ({ message }) => message,
    );

  test('tells every private telephone number, whatever its gaps', () => {
    const prefix = fc.constantFrom('03', '05', '07', '08', '09', '+843', '+849');
    fc.assert(
      fc.property(prefix, digits(8), fc.constantFrom('', ' ', '.', '-'), (start, rest, gap) => {
        const number = `${start}${rest.slice(0, 2)}${gap}${rest.slice(2, 5)}${gap}${rest.slice(5)}`;
        expect(
          inBody(number).some((message) => message.includes('di động')),
          number,
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('tells every number of an identity card, and does not repeat it', () => {
    const province = fc.integer({ min: 1, max: 96 }).map((number) => String(number).padStart(3, '0'));
    fc.assert(
      fc.property(province, digits(9), fc.constantFrom('', ' '), (start, rest, gap) => {
        const number = [start, rest.slice(0, 3), rest.slice(3, 6), rest.slice(6)].join(gap);
        const messages = inBody(number);
        expect(
          messages.some((message) => /giấy tờ|di động/.test(message)),
          number,
        ).toBe(true);
        expect(messages.filter((message) => message.includes('giấy tờ') && message.includes(number))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
