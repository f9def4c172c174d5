import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/source/fault.ts';
import { HOSTILE_BODIES } from '../../fixtures/hostile/bodies.ts';
import { HOSTILE_FILES } from '../../fixtures/hostile/data.ts';
import { DISGUISED_BODIES, DISGUISED_FILES } from '../../fixtures/hostile/disguises.ts';
import { HONEST_BODIES } from '../../fixtures/hostile/honest.ts';
import { FIXTURES } from './build-fixture.ts';

const HEAD = [
  '---',
  'title: Bài thử',
  'summary: Bài thử, là ví dụ.',
  'kind: explainer',
  'publishedOn: 2024-03-10',
  'status: published',
  'checked: { on: 2024-03-10, against: bản ví dụ }',
  'changes: [{ on: 2024-03-10, note: Đăng lần đầu }]',
  '---',
];
const MAIN = join(import.meta.dirname, '../../../src/checks/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'la-lanh-hostile-'));
const canary = join(folder, 'canary');

const bodies = [...HOSTILE_BODIES, ...DISGUISED_BODIES].map(([name, body, line], index) => ({
  name,
  file: `articles/xau-${index}.mdx`,
  text: `${HEAD.join('\n')}\n${body}`,
  line: HEAD.length + line,
}));
const files = [...HOSTILE_FILES, ...DISGUISED_FILES].map(([name, collection, text, line], index) => ({
  name,
  file: `${collection}/tep-xau-${index}.${collection === 'articles' ? 'mdx' : 'yaml'}`,
  text,
  line,
}));
const honest = HONEST_BODIES.map(([name, body], index) => ({
  name,
  file: `articles/tot-${index}.mdx`,
  text: `${HEAD.join('\n')}\n${body}`,
}));
const byFile = new Map<string, Fault[]>();

beforeAll(() => {
  cpSync(join(FIXTURES, 'base'), folder, { recursive: true });
  for (const { file, text } of [...bodies, ...files, ...honest])
    writeFileSync(
      join(folder, file),
      text.replaceAll('globalThis.laLanhCanary = true', `require('node:fs').writeFileSync('${canary}', '')`),
    );
  mkdirSync(join(folder, 'laws/thu-muc'));
  symlinkSync('/etc/hostname', join(folder, 'laws/lien-ket.yaml'));
  symlinkSync('/etc', join(folder, 'slogans/thu-muc-lien-ket'));
  // The very command that staff and CI run, so that nothing of the test's own process can hide what it does.
  let report = '[]';
  try {
    report = execFileSync(process.execPath, [MAIN, '--json'], {
      env: { ...process.env, CONTENT_DIR: folder },
      maxBuffer: 1e8,
      encoding: 'utf8',
    });
  } catch (error) {
    report = (error as { stdout: string }).stdout;
  }
  for (const fault of JSON.parse(report) as Fault[]) byFile.set(fault.file, [...(byFile.get(fault.file) ?? []), fault]);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

const faultsOf = (file: string) => byFile.get(`content/${file}`) ?? [];

describe('hostile content', () => {
  it('is more than four hundred files', () => {
    expect(bodies.length + files.length).toBeGreaterThan(400);
  });

  it.each(bodies)('body: $name is refused at its line', ({ file, line }) => {
    expect(faultsOf(file).map((fault) => fault.line)).toContain(line);
  });

  it.each(files)('file: $name is refused at its line', ({ file, line }) => {
    expect(faultsOf(file).map((fault) => fault.line)).toContain(line);
  });

  it('is refused where it is a link to a file or folder outside', () => {
    expect(faultsOf('laws/lien-ket.yaml')).toHaveLength(1);
    expect(faultsOf('slogans/thu-muc-lien-ket')).toHaveLength(1);
  });

  it('is refused in words that are not the parser’s own English', () => {
    const english = [...byFile.values()]
      .flat()
      .filter(({ message }) => /\b(?:expected|unexpected|invalid|could not|must)\b/i.test(message));
    expect(english).toEqual([]);
  });

  it('runs nothing', () => {
    expect(byFile.size).toBeGreaterThan(200);
    expect(existsSync(canary)).toBe(false);
  });
});

describe('honest content', () => {
  it.each(honest)('$name is not refused', ({ file }) => {
    expect(faultsOf(file)).toEqual([]);
  });
});
