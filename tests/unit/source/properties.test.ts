import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { COLLECTIONS } from '../../../src/schemas/index.ts';
import { findQuestions } from '../../../src/source/questions.ts';
import { readEntry } from '../../../src/source/read-entry.ts';
import { readYaml } from '../../../src/source/yaml.ts';
import { hostileText, isForEditors } from '../hostile/texts.ts';

const YAML_PIECES = ['text: ', 'status: published\n', '- ', '  ', '\n', '&a ', '*a', '!!js/function ', '<<: ', '? ', '| ', '> ', '"', "'", '{', '[', '#', 'on: 2024-02-30\n', '---\n', '...\n', '%YAML 1.2\n', '\t', '@', '`']; // prettier-ignore
const yamlText = fc.oneof(
  hostileText,
  fc.array(fc.oneof(fc.constantFrom(...YAML_PIECES), fc.string({ maxLength: 8 })), { maxLength: 40 }).map((all) => all.join('')), // prettier-ignore
);

const slogan = COLLECTIONS.slogans.schema;
const page = COLLECTIONS.pages.schema;

/** Thousands of texts take long on a busy machine; only an endless loop may end the test. */
const PATIENCE = { timeout: 120_000 };

describe('the reader of content files', PATIENCE, () => {
  test.each([
    ['content/slogans/vi-du.yaml', slogan, (text: string) => text],
    ['content/pages/vi-du.mdx', page, (text: string) => text],
    ['content/pages/vi-du.mdx', page, (text: string) => `---\n${text}\n---\n\nBài.`],
  ])('gives data or says why not, in Vietnamese and with a line, for any %s', (file, schema, frame) => {
    fc.assert(
      fc.property(yamlText, (written) => {
        const text = frame(written);
        const { data, faults } = readEntry(file, text, schema);
        expect(data !== null || faults.length > 0).toBe(true);
        const lines = text.split('\n').length + 1;
        for (const { message, line } of faults) {
          expect(isForEditors(message), message).toBe(true);
          expect(line >= 1 && line <= lines, `${line} of ${lines}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('keeps every letter of a text that it accepts', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { data } = readEntry('content/slogans/vi-du.yaml', stringify({ text, kind: 'theme', status: 'draft', checked: { on: '2024-01-01', against: 'bản ví dụ' }, changes: [{ on: '2024-01-01', note: 'Ví dụ' }] }), slogan); // prettier-ignore
        if (data !== null) expect(data.text).toBe(text.trim());
      }),
      { numRuns: 300 },
    );
  });

  test('reads what YAML can say and nothing that runs', () => {
    fc.assert(
      fc.property(yamlText, (text) => {
        const { data, faults } = readYaml(text);
        for (const { message } of faults) expect(isForEditors(message), message).toBe(true);
        expect(JSON.stringify(data ?? null)).not.toContain('[native code]');
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('finds open questions in any text', () => {
    fc.assert(
      fc.property(yamlText, (text) => {
        for (const { line } of findQuestions(text)) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
