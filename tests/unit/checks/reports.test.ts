import { describe, expect, it } from 'vitest';
import { CHECK, optionsOf } from '../../../src/checks/options.ts';
import { readArguments } from '../../../src/command/read-arguments.ts';
import { withoutCommands, writeGithub } from '../../../src/checks/report/github.ts';
import { writeGitlab } from '../../../src/checks/report/gitlab.ts';
import { writeJson } from '../../../src/checks/report/json.ts';
import { writeText } from '../../../src/checks/report/text.ts';
import type { Fault } from '../../../src/source/fault.ts';

const file = 'content/plans/vi-du/2024.mdx';
const day: Fault = {
  file,
  line: 7,
  field: 'issuedDate',
  message: '"31/02/2024" không phải là ngày.',
  fix: '2024-02-29',
};
const slogan: Fault = { file, line: 7, field: 'slogans', message: 'không có khẩu hiệu "a". Gần nhất: "b".', fix: 'b' };
const paste: Fault = { file, line: 9, field: 'total', message: 'Sai, 100%:', fix: '- kind: total\n  about: budget' };

describe('the report for people', () => {
  it('puts faults of one line under it, in columns, and counts them', () => {
    expect(writeText([day, slogan], 1, false)).toBe(
      `${file}:7\n  issuedDate   "31/02/2024" không phải là ngày. Viết: 2024-02-29\n  slogans      không có khẩu hiệu "a". Gần nhất: "b".\n2 lỗi trong 1 tệp.\n`,
    );
  });

  it('prints lines to paste below the sentence', () => {
    expect(writeText([paste], 1, false)).toContain('Sai, 100%:\n      - kind: total\n        about: budget\n');
  });

  it('is one line when nothing is wrong', () => {
    expect(writeText([], 14, false)).toBe('Không có lỗi trong 14 tệp.\n');
  });

  it('shows letters that steer a terminal or hide in it by their numbers', () => {
    const odd = { ...day, field: 'a\u001b[2Jb\u202e', message: 'một\rhai' };
    expect(writeText([odd], 1, false)).toContain('  a\\u{1b}[2Jb\\u{202e}   một\\u{d}hai');
  });

  it('has no codes of a terminal unless asked', () => {
    expect(writeText([day], 1, false)).not.toContain('\u001b');
    expect(writeText([day], 1, true)).toContain('\u001b[31m');
  });
});

describe('the reports for programs', () => {
  it('are JSON with file, line, field, message and fix', () => {
    expect(JSON.parse(writeJson([day]))).toEqual([day]);
    expect(JSON.parse(writeJson([]))).toEqual([]);
  });

  it('give a workflow no command but the annotations', () => {
    const odd = { ...day, field: '::add-mask::a', message: '::stop-commands::b' };
    const [open, ...lines] = withoutCommands(writeText([odd], 1, false), 'bi-mat')
      .trimEnd()
      .split('\n');
    expect([open, lines.at(-1)]).toEqual(['::stop-commands::bi-mat', '::bi-mat::']);
    expect(lines.slice(0, -1).join('')).not.toContain('bi-mat');
    expect(writeGithub([odd]).match(/(?:^|\n)\s*::/g)).toHaveLength(1);
  });

  it('are annotations on one line each for GitHub', () => {
    expect(writeGithub([paste])).toBe(
      `::error file=${file},line=9,title=total::Sai, 100%25:%0A- kind: total%0A  about: budget\n`,
    );
  });

  it('are a code quality report for GitLab, whose fingerprints outlive a moved line', () => {
    const [first] = JSON.parse(writeGitlab([day])) as { fingerprint: string; location: unknown }[];
    const [moved] = JSON.parse(writeGitlab([{ ...day, line: 70 }])) as { fingerprint: string }[];
    expect(first?.location).toEqual({ path: file, lines: { begin: 7 } });
    expect(moved?.fingerprint).toBe(first?.fingerprint);
    const twice = JSON.parse(writeGitlab([day, day])) as { fingerprint: string }[];
    expect(new Set(twice.map((issue) => issue.fingerprint)).size).toBe(2);
  });
});

describe('the options of the check', () => {
  const read = (...args: string[]) => optionsOf(readArguments(CHECK, args));

  it('choose the format and whether to fail', () => {
    expect(read()).toEqual({ format: 'text', warn: false });
    expect(read('--json', '--warn')).toEqual({ format: 'json', warn: true });
    expect(() => read('--jsn')).toThrow('không có tùy chọn "--jsn". Gần nhất: "--json".');
  });
});
