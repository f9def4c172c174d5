import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkFolder } from '../../../../src/checks/check.ts';
import { answerByFlags } from '../../../../src/desk/new/flags.ts';
import { KINDS } from '../../../../src/desk/new/kinds/index.ts';
import { judgeFiles, makeFiles, writeFiles } from '../../../../src/desk/new/make-files.ts';
import type { Kind, Known } from '../../../../src/desk/new/question.ts';
import { answerOnTerminal } from '../../../../src/desk/new/terminal.ts';
import { loadContent } from '../../../../src/source/load.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const content = loadContent('content');
let folder = '';
let known: Known;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync('content', folder, { recursive: true });
  known = { content, today: '2026-11-22' };
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function kindOf(name: string): Kind {
  const kind = KINDS[name];
  if (!kind) throw new Error(name);
  return kind;
}

/** Writes what the flags ask for and gives back the path and the text of the new file. */
function makeNew(name: string, flags: Record<string, string>): { path: string; text: string } {
  const kind = kindOf(name);
  const { answers, faults } = answerByFlags(kind, flags, known);
  expect(faults).toEqual([]);
  const files = makeFiles(kind, kind.make(answers, known), folder);
  writeFiles(files, folder);
  return files[0] ?? { path: '', text: '' };
}

/** The fewest flags with which each kind can be made without a terminal. */
const FEWEST: Record<string, Record<string, string>> = {
  plan: { title: 'Ví dụ: kế hoạch năm 2027', shortTitle: 'Ví dụ một kế hoạch', summary: 'Đây là ví dụ.' },
  slogan: { text: 'Đây là ví dụ một khẩu hiệu', holder: 'Ví dụ' },
  event: {},
  leaflet: { title: 'Ví dụ một tờ rơi', summary: 'Đây là ví dụ.', audience: 'Người thử' },
  broadcast: { title: 'Ví dụ một bài', summary: 'Đây là ví dụ.' },
  article: { title: 'Ví dụ một tin', summary: 'Đây là ví dụ.' },
};

describe('npm run new', () => {
  test.each(Object.entries(FEWEST))('makes a %s that passes the check', (name, flags) => {
    const { path } = makeNew(name, flags);
    expect(existsSync(join(folder, path))).toBe(true);
    expect(checkFolder(folder)).toEqual([]);
  });

  test('takes the next Social Work Day without an entry, with its edition', () => {
    const { path, text } = makeNew('event', {});
    expect(path).toBe('events/ngay-ctxh-2028.yaml');
    expect(text).toContain('start: 2028-03-25\n');
    expect(text).toContain('edition: 12\n');
  });

  test('leaves number and day of a plan empty when the document does, and explains them', () => {
    const { text } = makeNew('plan', { ...FEWEST['plan'], numberAsWritten: 'Số: /KH-UBND' });
    expect(text).toContain('number: null # Số và ký hiệu');
    expect(text).toContain('numberAsWritten: "Số: /KH-UBND"\n');
    expect(text).toContain('issuedDate: null # Ngày ban hành');
  });

  test('reads days as documents write them', () => {
    const { text } = makeNew('plan', { ...FEWEST['plan'], issuedDate: '18/02/2027', number: '87/KH-UBND' });
    expect(text).toContain('issuedDate: 2027-02-18\n');
    expect(text).toContain('number: 87/KH-UBND\nnumberAsWritten: "Số: 87/KH-UBND"\n');
  });

  test('finds a free name', () => {
    expect(makeNew('article', FEWEST['article'] ?? {}).path).toBe('articles/vi-du-mot-tin.mdx');
    known = { ...known, content: loadContent(folder) };
    expect(makeNew('article', FEWEST['article'] ?? {}).path).toBe('articles/vi-du-mot-tin-2.mdx');
  });

  test('never writes over a file', () => {
    const file = { path: 'slogans/tien-phong-2024.yaml', text: 'x', isNew: true };
    const before = readFileSync(join(folder, file.path), 'utf8');
    expect(() => writeFiles([file], folder)).toThrow('EEXIST');
    expect(readFileSync(join(folder, file.path), 'utf8')).toBe(before);
  });

  test('asks for a unit when somebody signs an article', () => {
    const { faults } = answerByFlags(kindOf('article'), { ...FEWEST['article'], author: 'Ví dụ' }, known);
    expect(faults).toEqual(['--unit  không được để trống. Viết từ đơn vị nào.']);
  });

  test('tells all that is missing or wrong at once, with the nearest id', () => {
    const { faults } = answerByFlags(
      kindOf('slogan'),
      { kind: 'chude', plan: 'binh-phuoc/2024-ngay-ctx', from: '31/02/2024' },
      known,
    );
    expect(faults.map((fault) => fault.split('  ')[0])).toEqual(['--text', '--kind', '--plan', '--from', '--holder']);
    expect(faults.join('\n')).toContain('Gần nhất: "binh-phuoc/2024-ngay-ctxh"');
  });

  test('names a new slogan in the list of a plan that is a draft, and leaves the rest of the plan', () => {
    makeNew('plan', { ...FEWEST['plan'], file: '2027-vi-du', place: 'binh-phuoc' });
    known = { ...known, content: loadContent(folder) };
    const before = readFileSync(join(folder, 'plans/binh-phuoc/2027-vi-du.mdx'), 'utf8');
    makeNew('slogan', { text: 'Đây là ví dụ một khẩu hiệu', plan: 'binh-phuoc/2027-vi-du', file: 'vi-du' });
    const after = readFileSync(join(folder, 'plans/binh-phuoc/2027-vi-du.mdx'), 'utf8');
    expect(after).toBe(before.replace(/^slogans: \[\] (#.*)$/m, 'slogans: $1\n  - vi-du'));
    expect(checkFolder(folder)).toEqual([]);
  });

  test('judges the files before it writes them', () => {
    const kind = kindOf('event');
    const { answers } = answerByFlags(kind, { start: '2028-03-26', file: 'sai-ngay' }, known);
    const faults = judgeFiles(makeFiles(kind, kind.make(answers, known), folder), folder);
    expect(faults.map(({ field }) => field)).toContain('start');
    expect(existsSync(join(folder, 'events/sai-ngay.yaml'))).toBe(false);
  });
});

describe('on a terminal', () => {
  /** A terminal at which `lines` are typed; `told` is what it showed. */
  function fakeTerminal(lines: string[]) {
    const told: string[] = [];
    const ask = (prompt: string) => {
      told.push(prompt);
      const line = lines.shift();
      if (line === undefined) throw new Error(`nothing typed at: ${prompt}`);
      return Promise.resolve(line);
    };
    return { told, terminal: { ask, tell: (line: string) => told.push(line) } };
  }

  test('Enter takes the suggestion, a number takes a choice, "-" leaves blank', async () => {
    const { terminal } = fakeTerminal(['Ví dụ', 'Đây là ví dụ.', '2', '-', '', '']);
    const answers = await answerOnTerminal(kindOf('article'), {}, known, terminal);
    expect(answers).toEqual({
      title: 'Ví dụ',
      summary: 'Đây là ví dụ.',
      kind: 'people',
      author: null,
      plans: null,
      file: 'vi-du',
    });
  });

  test('looks for a choice by some of its words, marks or not', async () => {
    const { terminal, told } = fakeTerminal(['so y te', '1']);
    const question = kindOf('plan').questions.filter(({ flag }) => flag === 'issuer');
    const kind: Kind = { ...kindOf('plan'), questions: question.map((each) => ({ ...each, open: false })) };
    expect(await answerOnTerminal(kind, {}, known, terminal)).toEqual({ issuer: 'so-y-te-binh-phuoc' });
    expect(told.join('\n')).toContain('1. Sở Y tế tỉnh Bình Phước (so-y-te-binh-phuoc)');
  });

  test('asks again after an answer that cannot be right', async () => {
    const { terminal, told } = fakeTerminal(['', 'Ví dụ', 'Đây là ví dụ.', '', '', '', '']);
    await answerOnTerminal(kindOf('article'), {}, known, terminal);
    expect(told).toContain('  không được để trống.');
  });

  test('does not ask for what a flag gave', async () => {
    const { terminal, told } = fakeTerminal(['Đây là ví dụ.', '', '', '', '']);
    await answerOnTerminal(kindOf('article'), { title: 'Ví dụ' }, known, terminal);
    expect(told.join('\n')).not.toContain('Tên bài');
  });
});
