import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';

// Starting git takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const WORKFLOWS = ['.github/workflows/check.yml', '.github/workflows/publish.yml', '.gitlab-ci.yml'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('the workflows', () => {
  test.each(WORKFLOWS)('are YAML and run scripts that exist: %s', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(parse(text)).toBeTypeOf('object');
    const called = [...text.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name);
    expect(called.length).toBeGreaterThan(0);
    expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('give a proposed change nothing but reading', () => {
    const text = readFileSync('.github/workflows/check.yml', 'utf8');
    expect(text).not.toMatch(/pull_request_target|secrets\.|: write/);
    expect((parse(text) as { permissions: unknown }).permissions).toEqual({ contents: 'read' });
  });

  test('put no text of a contributor into a command', () => {
    for (const path of WORKFLOWS) expect(readFileSync(path, 'utf8')).not.toMatch(/\$\{\{\s*github\.(?:event|head_ref)/);
  });
});

test('both hosts offer the same template', () => {
  expect(readFileSync('.gitlab/merge_request_templates/Default.md', 'utf8')).toBe(
    readFileSync('.github/pull_request_template.md', 'utf8'),
  );
});

test('the roles name only folders that exist', () => {
  const paths = [...readFileSync('CODEOWNERS', 'utf8').matchAll(/^# (\/\S+)/gm)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(4);
  for (const path of paths) expect(() => readFileSync(`.${path}`)).not.toThrow(/ENOENT/);
});

describe('the hook before a commit', () => {
  let folder = '';
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  const commit = () =>
    spawnSync('git', ['commit', '-m', 'Thử'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` },
    });

  /** A repository with the hook and a stand-in for npm, which refuses content that says "sai". */
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hook-'));
    for (const name of ['content', 'bin']) mkdirSync(join(folder, name));
    cpSync(resolve('.githooks'), join(folder, '.githooks'), { recursive: true });
    const npm = join(folder, 'bin', 'npm');
    writeFileSync(npm, '#!/bin/sh\n[ "$*" = "run --silent check" ] || exit 3\n! grep -rq sai "$CONTENT_DIR"\n');
    chmodSync(npm, 0o755);
    git('init', '-q');
    git('config', 'user.email', 'vi-du@example.vn');
    git('config', 'user.name', 'Ví dụ');
    git('config', 'core.hooksPath', '.githooks');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('stops content with faults', () => {
    writeFileSync(join(folder, 'content', 'a.yaml'), 'sai\n');
    git('add', 'content');
    expect(commit().status).not.toBe(0);
  });

  test('judges what is staged, not what lies in the folder', () => {
    writeFileSync(join(folder, 'content', 'a.yaml'), 'tốt\n');
    git('add', 'content');
    writeFileSync(join(folder, 'content', 'a.yaml'), 'sai\n');
    expect(commit().status).toBe(0);
  });

  test('asks nothing when no content is staged', () => {
    writeFileSync(join(folder, 'content', 'a.yaml'), 'sai\n');
    writeFileSync(join(folder, 'README.md'), 'x\n');
    git('add', 'README.md');
    expect(commit().status).toBe(0);
  });
});
