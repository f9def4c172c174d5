import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkFolder } from '../../../src/checks/check.ts';
import { writeText } from '../../../src/checks/report/text.ts';
import { plan } from '../../../src/schemas/plan.ts';
import { readEntry } from '../../../src/source/read-entry.ts';

// Reading all of content/ takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const CONTENT = join(import.meta.dirname, '../../../content');
const readme = readFileSync(join(CONTENT, 'README.md'), 'utf8');
const example = /```mdx\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
/** The blocks under "Năm lỗi hay gặp", each what check prints. */
const shown = [
  ...readme
    .slice(readme.indexOf('## Năm lỗi hay gặp'), readme.indexOf('## Văn bản viết nhầm'))
    .matchAll(/```\n([\s\S]*?)\n```/g),
].map((match) => match[1] ?? '');
const FILE = 'plans/binh-phuoc/2024-ngay-ctxh.mdx';

/** The five mistakes, made in the example or, for tables, in a plan that has one. */
const MISTAKES: readonly (readonly [file: string, right: string, wrong: string])[] = [
  [FILE, 'issuedDate: null  ', 'issuedDate: 18/02/2017  '],
  [FILE, 'slogans: [tien-phong-2024,', 'slogans: [tien-phomg-2024,'],
  [FILE, 'summary: Các cơ quan treo băng rôn', 'summary: Việc chính: treo băng rôn'],
  [FILE, 'recipients:', 'recipient:'],
  ['plans/ben-tre/2010-de-an-32.mdx', '{ trung-tam: 4000,', '{ trung-tam: 4.000,'],
];

describe('content/README.md', () => {
  it('shows an example plan that the schema accepts', () => {
    expect(readEntry('content/example.mdx', example, plan).faults).toEqual([]);
  });

  it('shows an example plan that every check accepts beside the real content', () => {
    expect(checkWith(FILE, example)).toEqual([]);
  });

  it('shows five mistakes', () => {
    expect(shown).toHaveLength(MISTAKES.length);
  });

  it.each(MISTAKES.map((mistake, index) => [index + 1, ...mistake] as const))(
    'shows mistake %i as check prints it',
    (number, file, right, wrong) => {
      const text = file === FILE ? example : readFileSync(join(CONTENT, file), 'utf8');
      expect(text).toContain(right);
      const printed = writeText(checkWith(file, text.replace(right, wrong)), 0, false);
      expect(printed).toContain(`  ${shown[number - 1] ?? ''}\n`);
    },
  );
});

describe('content/', () => {
  it('has no fault', () => {
    expect(checkFolder(CONTENT)).toEqual([]);
  });
});

/** The faults of the real content when one of its files is another. */
function checkWith(file: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'la-lanh-readme-'));
  try {
    cpSync(CONTENT, folder, { recursive: true });
    writeFileSync(join(folder, file), text);
    return checkFolder(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
