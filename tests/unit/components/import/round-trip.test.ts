// From an office's file to the page: import, fill the gaps as a clerk would, check, show.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { catalogFromFolder } from '../../../../src/catalog/from-folder.ts';
import type { Catalog } from '../../../../src/catalog/catalog.ts';
import { checkFolder } from '../../../../src/checks/check.ts';
import Bases from '../../../../src/components/plan/Bases.astro';
import Facts from '../../../../src/components/plan/Facts.astro';
import Money from '../../../../src/components/plan/Money.astro';
import Recipients from '../../../../src/components/plan/Recipients.astro';
import Reports from '../../../../src/components/plan/Reports.astro';
import Tasks from '../../../../src/components/plan/Tasks.astro';
import { importFile, type Imported } from '../../../../src/desk/import/import-file.ts';
import { saveDraft } from '../../../../src/desk/import/save-draft.ts';
import { render } from '../render.ts';
import { fillGaps, gapsIn } from './fill-gaps.ts';

const shared = vi.hoisted((): { catalog: Catalog | null } => ({ catalog: null }));
vi.mock('../../../../src/catalog/index.ts', () => ({ getCatalog: () => Promise.resolve(shared.catalog) }));

const documents = fileURLToPath(new URL('../../../fixtures/import/unseen/', import.meta.url));

describe.for(['counted-parts.doc', 'budget-rows.doc', 'red-cross.md', 'borrowed-letters.pdf'])('%s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
  let read: Imported;
  let html = '';

  beforeAll(async () => {
    cpSync('content', folder, { recursive: true });
    const before = new Set(catalogFromFolder(folder).plans.map(({ id }) => id));
    const imported = await importFile(documents + name, '2026-01-01');
    read = imported;
    const written = saveDraft(imported, documents + name, folder);
    const files = written.flatMap((line) => /^Đã ghi (.*?\.(?:mdx|yaml))/.exec(line)?.[1] ?? []);
    expect(checkFolder(folder)).not.toEqual([]);
    for (const file of [...files, join(folder, 'places.yaml')]) {
      writeFileSync(file, fillGaps(readFileSync(file, 'utf8')));
      expect(gapsIn(readFileSync(file, 'utf8'))).toEqual([]);
    }
    shared.catalog = catalogFromFolder(folder);
    const plan = shared.catalog.plans.find(({ id }) => !before.has(id));
    if (!plan) throw new Error('the plan is not published');
    const parts = [Facts, Bases, Tasks, Reports, Money, Recipients].map((part) => render(part, { plan }));
    html = (await Promise.all(parts)).join('\n');
  }, 120_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('passes the check once its gaps are filled', () => {
    expect(checkFolder(folder)).toEqual([]);
  });

  test('is shown with what the document says', () => {
    const { number, signatory, legalBases, tasks, reports, recipients } = read.plan;
    const values = [
      number,
      signatory?.name,
      ...legalBases.map((base) => base.number),
      ...tasks.map(({ action }) => action),
      ...[...tasks, ...reports].map(({ asWritten }) => asWritten),
      ...recipients,
      read.budget.written,
    ].filter((value) => typeof value === 'string');
    expect(values.length).toBeGreaterThan(10);
    for (const value of values) expect(plain(html)).toContain(plain(value));
  });
});

/** What a reader sees: no tags, no marks of abbreviations, one space between words. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
