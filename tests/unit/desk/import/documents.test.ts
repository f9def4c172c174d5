import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '../../../../src/desk/import/blocks.ts';
import { importFile } from '../../../../src/desk/import/import-file.ts';
import { documents } from '../../../fixtures/import/sources.mjs';
import { compare, type Expected } from './compare.ts';

const folder = fileURLToPath(new URL('../../../fixtures/import/documents/', import.meta.url));
const files = readdirSync(folder);
const known = documents as Record<string, { expected: Expected }>;

describe('every invented document is read right, or asked about', () => {
  test.for(files.filter((name) => !name.startsWith('refused.')))('%s', async (name) => {
    const { plan } = await importFile(folder + name, '2026-01-01');
    const { wrong } = compare(plan, known[name.split('.')[0] ?? '']?.expected ?? {});
    expect(wrong).toEqual([]);
  });
});

describe('what cannot be read reliably is refused with a way out', () => {
  test.for(files.filter((name) => name.startsWith('refused.')))('%s', async (name) => {
    const refusal = importFile(folder + name, '2026-01-01');
    await expect(refusal).rejects.toBeInstanceOf(UnreadableFile);
    await expect(refusal).rejects.toThrow(/Hãy/);
  });
});
