// Example documents that were written, with what they say, before anyone tried to import them: decisions, letters,
// notices, joint papers, Party papers, budgets and task tables, in every format. Made by hand, with python-docx,
// LibreOffice 7.4, pandoc and ReportLab.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importFile } from '../../../../src/desk/import/import-file.ts';
import { compare, type Expected } from './compare.ts';

const folder = fileURLToPath(new URL('../../../fixtures/import/unseen/', import.meta.url));
const expected = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as Record<string, Expected>;

describe('documents written before the importer had seen them', () => {
  test.for(Object.entries(expected))('%s', async ([name, wanted]) => {
    const { plan } = await importFile(folder + name, '2026-01-01');
    expect(compare(plan, wanted).wrong).toEqual([]);
  });
});
