// Finds a Chromium for the tests, and gets one when there is none. Run by itself it prints the path: node src/build/chromium.ts
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, sep } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';

const isRoot = process.getuid?.() === 0;

/** Quiet and sealed: nothing is fetched that a test did not ask for. The sandbox stays on except for root, where Chromium has none. */
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters are drawn alike on every machine.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
];

/** How playwright-core starts the browser at `path`. */
export function launchOptions(path: string): LaunchOptions {
  return { executablePath: path, args: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS, chromiumSandbox: !isRoot };
}

/**
 * Path of a Chromium that starts: CHROMIUM_PATH, else an installed one, else Playwright's, else the distribution's package
 * (Debian and its kin, as root), else Playwright's own download. Throws with one line on what to install.
 */
export function getChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which does not start.`);
  }
  return findChromium() ?? installChromium() ?? giveUp();
}

/** An installed Chromium or Chrome that starts, or null. */
export function findChromium(): string | null {
  return [...installed(), ...playwrights()].find((path) => existsSync(path) && starts(path)) ?? null;
}

function installed(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const macs = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')];
  });
  return { darwin: macs, win32: windows }[process.platform as string] ?? onPath.filter(isExecutable);
}

/** The revision this playwright-core asks for first, then others in its cache, the newest first. */
function playwrights(): string[] {
  const wanted = chromium.executablePath();
  const revision = wanted.split(sep).find((part) => /^chromium-\d+$/.test(part));
  if (revision === undefined) return [wanted];
  const cache = wanted.slice(0, wanted.indexOf(revision));
  const others = existsSync(cache) ? readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)) : [];
  return [
    wanted,
    ...others
      .sort()
      .reverse()
      .map((name) => wanted.replace(revision, name)),
  ];
}

function installChromium(): string | null {
  const hasApt = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  if (hasApt && isRoot) {
    console.error('No Chromium here: installing the package "chromium" …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    const found = findChromium();
    if (found !== null) return found;
  }
  console.error('No Chromium here: asking Playwright for one …');
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  run(process.execPath, [cli, 'install', ...(hasApt && isRoot ? ['--with-deps'] : []), 'chromium']);
  return findChromium();
}

function giveUp(): never {
  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install the package "chromium" or Google Chrome, or set CHROMIUM_PATH.',
  );
}

/** What it prints goes to stderr, so that stdout carries the path alone. */
function run(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout: 300_000, env });
}

/** `--version` is answered before a window or a profile is made; on Windows it opens one, so there the file has to do. */
function starts(path: string): boolean {
  return process.platform === 'win32'
    ? existsSync(path)
    : spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main) {
  try {
    console.log(getChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
