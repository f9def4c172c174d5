import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { askQuestions, completeNumber, readAnswer, setField } from '../../../../src/desk/import/ask.ts';
import { escapeMdx, writeBody } from '../../../../src/desk/import/draft/body.ts';
import { findAgency, findLaw, type Known } from '../../../../src/desk/import/draft/known.ts';
import { makeDraft } from '../../../../src/desk/import/draft/write-draft.ts';
import { importFile } from '../../../../src/desk/import/import-file.ts';
import { makeLine, makeTable } from '../../../../src/desk/import/blocks.ts';

const known: Known = {
  agencies: [
    {
      id: 'so-ldtbxh-dak-lak',
      name: 'Sở Lao động - Thương binh và Xã hội tỉnh Đắk Lắk',
      abbreviations: ['Sở LĐTB&XH'],
      place: 'dak-lak',
    },
  ],
  laws: [{ id: '112-qd-ttg-2021', number: '112/QĐ-TTg', date: '2021-01-22', alsoWritten: [] }],
  slogans: [],
  events: [],
  places: [{ id: 'dak-lak', name: 'Đắk Lắk' }],
};
const letter = fileURLToPath(new URL('../../../fixtures/import/documents/letter.docx', import.meta.url));

describe('the draft', () => {
  test('holds what was read, links what is known, and marks every gap with its question', async () => {
    const imported = await importFile(letter, '2026-01-01');
    const [plan, slogan] = makeDraft(imported, known, 'letter.docx', () => false);
    expect(plan?.path).toMatch(/^plans\/dak-lak\/2023-[a-z0-9-]+\.mdx$/);
    const front = parse(plan?.text.split('---\n')[1] ?? '') as Record<string, unknown>;
    expect(front).toMatchObject({
      number: '612/SLĐTBXH-BTXH',
      status: 'draft',
      issuer: { agency: 'so-ldtbxh-dak-lak' },
      summary: null,
    });
    expect(plan?.text).toContain('# HỎI: Hai ba câu');
    for (const { question } of imported.plan.questions) expect(plan?.text).toContain(question.slice(0, 40));
    expect(slogan?.path).toMatch(/^slogans\/.*\.yaml$/);
  });

  test('never overwrites a file', async () => {
    const imported = await importFile(letter, '2026-01-01');
    const first = makeDraft(imported, known, 'a.docx', () => false)[0]?.path ?? '';
    expect(makeDraft(imported, known, 'a.docx', (path) => path === first)[0]?.path).toBe(
      first.replace('.mdx', '-2.mdx'),
    );
  });

  test('the body is data: nothing in it can be read as code or markup', () => {
    expect(escapeMdx('{alert(1)} <script> [a](javascript:b)')).toBe(
      '\\{alert(1)\\} \\<script\\> \\[a\\](javascript:b)',
    );
    expect(
      writeBody([
        makeLine('import x from "y"', 1),
        makeLine('# không phải đề mục', 2),
        makeTable(
          [
            ['a|b', 'c'],
            ['1', '2'],
          ],
          3,
        ),
      ]),
    ).toBe('&#105;mport x from "y"\n\n\\# không phải đề mục\n\n| a\\|b | c |\n| --- | --- |\n| 1 | 2 |');
  });
});

describe('known entries', () => {
  test('agencies are found by name, by name without the place, and by abbreviation', () => {
    for (const written of [
      'Sở Lao động – Thương binh và Xã hội',
      'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI TỈNH ĐẮK LẮK',
      'Sở LĐTB&XH',
    ])
      expect(findAgency(known, written, 'dak-lak')).toBe('so-ldtbxh-dak-lak');
    expect(findAgency(known, 'Sở LĐTB&XH', 'kon-tum')).toBeNull();
  });

  test('a law of the same number and another year is another law', () => {
    expect(findLaw(known, '112/QĐ-TTg', '2021-01-22')).toBe('112-qd-ttg-2021');
    expect(findLaw(known, '112/QĐ-TTg', '2019-01-22')).toBeNull();
  });
});

describe('questions on a terminal', () => {
  test("answers are read in the field's own shape", () => {
    expect(readAnswer('issuedDate', '25/3/2024')).toBe('2024-03-25');
    expect(readAnswer('issuedDate', '31/02/2024')).toBeNull();
    expect(readAnswer('reports[0].due', '--06-20')).toBe('--06-20');
    expect(readAnswer('budgetTotalVnd', '84.330 triệu đồng')).toBe(84_330_000_000);
    expect(readAnswer('year', 'năm ngoái')).toBeNull();
  });

  test('a bare number takes the symbol that the document already has', () => {
    expect(completeNumber('Số: /QĐ-UBND', '386')).toBe('386/QĐ-UBND');
    expect(completeNumber('Số: …-KH/TU', '12')).toBe('12-KH/TU');
    expect(completeNumber('Số: /QĐ-UBND', 'Số 386/QĐ-UBND')).toBe('386/QĐ-UBND');
    expect(completeNumber(null, '386')).toBeNull();
    expect(completeNumber('Số: /QĐ-UBND', 'chưa rõ')).toBeNull();
  });

  test('an answer lands in the plan and its question is gone; Enter leaves the gap', async () => {
    const { plan } = await importFile(letter, '2026-01-01');
    plan.questions = [
      { field: 'issuedDate', question: 'Ngày nào?', passage: 'ngày tháng năm', line: 3 },
      { field: 'place', question: 'Ở đâu?', passage: '', line: null },
    ];
    const typed = ['hôm qua', '1/4/2023', ''];
    const said: string[] = [];
    await askQuestions(plan, { question: () => Promise.resolve(typed.shift() ?? '?') }, (text) => said.push(text));
    expect(plan.issuedDate).toBe('2023-04-01');
    expect(plan.questions.map(({ field }) => field)).toEqual(['place']);
    expect(said.join('\n')).toContain('dòng 3: «ngày tháng năm»');
  });

  test('a path that does not exist is refused, prototypes too', async () => {
    const { plan } = await importFile(letter, '2026-01-01');
    expect(setField(plan, 'legalBases[9].date', '2020-01-01')).toBe(false);
    expect(setField(plan, '__proto__.polluted', 'x')).toBe(false);
    expect(setField(plan, 'legalBases[0].date', '2023-02-25')).toBe(true);
  });
});
