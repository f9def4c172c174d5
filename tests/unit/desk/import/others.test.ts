// Documents of other provinces, levels and kinds ("ví dụ"), written by hand or made with Word's format and LibreOffice 7.4.
// Their expected values were set by hand.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { importBytes, importFile } from '../../../../src/desk/import/import-file.ts';
import { UnreadableFile } from '../../../../src/desk/import/blocks.ts';
import { addPlace, findPlace } from '../../../../src/desk/import/draft/place.ts';
import { writeBudget } from '../../../../src/desk/import/draft/budget.ts';
import { makeDraft } from '../../../../src/desk/import/draft/write-draft.ts';
import type { Known } from '../../../../src/desk/import/draft/known.ts';
import { compare, type Expected } from './compare.ts';

const folder = fileURLToPath(new URL('../../../fixtures/import/others/', import.meta.url));
const expected = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as Record<string, Expected>;
const nothing: Known = { agencies: [], laws: [], slogans: [], events: [], places: [] };

describe('documents that the importer was not written for', () => {
  test.for(Object.entries(expected))('%s', async ([name, wanted]) => {
    const { plan } = await importFile(folder + name, '2026-01-01');
    expect(compare(plan, wanted).wrong).toEqual([]);
  });
});

describe('a text that has lost letters', () => {
  const sound = readFileSync(`${folder}hanging-window.txt`, 'utf8');
  /** Every `nth` letter of the block that fonts lack most often becomes a gap. */
  const damage = (nth: number): Uint8Array => {
    let count = 0;
    return new TextEncoder().encode(
      sound.replace(/[\u1e00-\u1eff]/g, (letter) => (++count % nth === 0 ? ' ' : letter)),
    );
  };

  test('is refused where much is lost', async () => {
    await expect(importBytes(damage(2), 'ví dụ.txt', '2026-01-01')).rejects.toBeInstanceOf(UnreadableFile);
  });

  test('is asked about, field by field, where little is lost', async () => {
    const { plan } = await importBytes(damage(7), 'ví dụ.txt', '2026-01-01');
    const fields = plan.questions.map(({ field }) => field);
    for (const field of ['source', 'legalBases', 'tasks', 'reports']) expect(fields).toContain(field);
  });
});

describe('what a draft brings along', () => {
  test('slogans know when they hang; who hangs them is asked for', async () => {
    const imported = await importFile(`${folder}hanging-window.txt`, '2026-01-01');
    const slogan = makeDraft(imported, nothing, 'a.txt', () => false).find(({ path }) => path.startsWith('slogans/'));
    expect(slogan?.text).toContain('from: 2023-03-15\n    to: 2023-03-31');
    expect(slogan?.text).toContain('# HỎI (windows.by)');
  });

  test('the plan names the laws and the agency that come with it', async () => {
    const imported = await importFile(`${folder}hanging-window.txt`, '2026-01-01');
    const [plan] = makeDraft(imported, nothing, 'a.txt', () => false);
    expect(plan?.text).toContain('law: 1791-qd-ttg-2016');
    expect(plan?.text).toContain('agency: uy-ban-nhan-dan-tinh-ha-giang');
  });

  test('a new place joins the list of places, with a question', async () => {
    const place = findPlace(await importFile(`${folder}hanging-window.txt`, '2026-01-01'), nothing);
    expect(place).toEqual({ id: 'ha-giang', name: 'Hà Giang', kind: 'province', isNew: true });
    expect(addPlace('places:\n  - id: a\n    name: A\n    kind: province\n', place)).toContain('  - id: ha-giang\n');
    expect(addPlace('places: []\nmore: 1\n', place)).toBeNull();
  });

  test('sums become parts without their results, all or none of a line', () => {
    const line = { label: 'Tập huấn', vnd: 30_000_000, computedVnd: 30_000_000 };
    const written = (formula: string): unknown =>
      writeBudget({ totalVnd: null, computedVnd: null, lines: [{ ...line, formula }] });
    expect(written('2 xã x 5 triệu đồng = 10 triệu đồng x 3 năm = 30 triệu đồng')).toMatchObject({
      lines: [{ parts: [{ amount: '30 triệu đồng', formula: '2 xã x 5 triệu đồng x 3 năm' }] }],
    });
    expect(written('10 x 3.000.000')).toMatchObject({ lines: [{ parts: [{ formula: '10 x 3.000.000 đồng' }] }] });
    expect(written('2 xã x 5 triệu đồng = 10 triệu đồng; theo thực tế')).toMatchObject({ lines: [{ parts: [] }] });
  });
});
