import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../../../src/schemas/index.ts';
import { entry } from '../catalog/examples.ts';
import { anyValue, hostileText, isForEditors } from '../hostile/texts.ts';

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

/** Only an endless loop may end the test. */
const PATIENCE = { timeout: 120_000 };

describe.each(NAMES)('the schema of %s', PATIENCE, (name) => {
  const { schema } = COLLECTIONS[name];
  const fields = Object.keys(schema.shape);

  test('judges any value in any field, and tells what is wrong in Vietnamese', () => {
    const valid = entry(name, 'vi-du').data as Record<string, unknown>;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), anyValue, { maxKeys: 4 }), (changes) => {
        const issues = schema.safeParse({ ...valid, ...changes }).error?.issues ?? [];
        for (const { message } of issues.filter(({ code }) => code !== 'unrecognized_keys'))
          expect(isForEditors(message), message).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('judges what is no record at all, or has fields of its own', () => {
    fc.assert(
      fc.property(fc.oneof(anyValue, fc.dictionary(hostileText, anyValue, { maxKeys: 3 })), (value) => {
        expect(schema.safeParse(value).success).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
