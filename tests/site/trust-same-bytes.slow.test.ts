import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findWrongFiles, readSums } from '../../src/build/sums/sums.ts';

/** What a build reads; node_modules is linked. Nothing that an earlier build left comes along. */
const READ = ['src', 'content', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/** libfaketime of Debian and its kin: another day, year and hour, in a clock that goes on. Without it the clock stays. */
const FAKETIME = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib']
  .map((folder) => join(folder, 'faketime', 'libfaketime.so.1'))
  .find((path) => existsSync(path));

const HERE = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'C.UTF-8' };
const ELSEWHERE = {
  TZ: 'America/St_Johns',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'C',
  ...(FAKETIME !== undefined && {
    LD_PRELOAD: FAKETIME,
    FAKETIME: '@2031-12-31 23:59:30',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  }),
};

function copyProject(from: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const name of READ) cpSync(join(from, name), join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** A namespace without a network, where Linux lets us have one: what a build needs has to be here. */
const CUT_OFF = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : [];
/** One processor, so that no thread shares the work. */
const ALONE = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];

/** Builds a copy of the project and returns where the site is. */
function buildCopy(folder: string, env: Record<string, string>, prefix: readonly string[] = []): string {
  const [command, ...args] = [...prefix, process.execPath, 'src/build/main.ts'];
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return join(folder, 'dist');
}

test('two clean builds in different folders, time zones, languages and years, one without a network and on one processor, differ in no file', () => {
  const place = mkdtempSync(join(tmpdir(), 'same-bytes-'));
  try {
    const here = copyProject('', join(place, 'one'));
    const elsewhere = copyProject(here, join(place, 'another', 'folder, deeper'));
    const one = buildCopy(here, HERE);
    const other = buildCopy(elsewhere, ELSEWHERE, [...CUT_OFF, ...ALONE]);
    const [first, second] = [readSums(one), readSums(other)];
    expect(first.size).toBeGreaterThan(100);
    expect([...second].filter(([path, hash]) => first.get(path) !== hash).map(([path]) => path)).toEqual([]);
    expect([...first.keys()]).toEqual([...second.keys()]);
    expect([...findWrongFiles(one), ...findWrongFiles(other)]).toEqual([]);
    expect(readdirSync(one).sort()).toEqual(readdirSync(other).sort());
  } finally {
    if (process.env['KEEP'] === undefined) rmSync(place, { recursive: true, force: true });
  }
});
