import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withLock } from '../lock.ts';
import { Refused } from '../steps.ts';

/** Everything that decides how a page is made, beside the content. */
const FOLDERS = ['src', 'public'];
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
/** Compiled pages lie inside the project: they import the packages of its node_modules. */
const HOME = resolve('.cache', 'renderer');
const KEPT = 3;

/** A hash of the code that makes the site, of its packages and of the version of Node. */
export function codeDigest(): string {
  const hash = createHash('sha256').update(process.version);
  const paths = [...FOLDERS.flatMap(filesIn), ...FILES];
  for (const path of paths.filter((each) => existsSync(each))) hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

/** Hidden ones as well: src/pages/.well-known is a page like any other. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/**
 * The folder of the compiled pages, styles and scripts of this very code for a site at `address`. They are compiled when they
 * are not there, once for any content. Throws Refused when Astro cannot, which has told what is wrong, and when the code is
 * not the one of the digest any more.
 */
export async function rendererFolder(code: string, address: string): Promise<string> {
  const name = createHash('sha256').update(`${code}\n${address}`).digest('hex').slice(0, 16);
  const folder = join(HOME, name);
  await withLock(resolve('.cache', 'build.lock'), async () => {
    if (!existsSync(folder)) {
      await compile(folder, address);
      refuseOtherCode(code, folder);
    }
    utimesSync(folder, new Date(), new Date());
    forgetOld();
  });
  return folder;
}

function compile(folder: string, address: string): Promise<void> {
  mkdirSync(HOME, { recursive: true });
  const env = { ...process.env, SITE_URL: address };
  const child = fork(new URL('compile.ts', import.meta.url), [folder], { env });
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) done();
      else reject(new Refused('Astro could not compile the pages.'));
    });
  });
}

/** Half of it may be older than the rest. */
function refuseOtherCode(code: string, folder: string): void {
  if (codeDigest() === code) return;
  rmSync(folder, { recursive: true, force: true });
  throw new Refused('The code was changed while it was being compiled. Build again.');
}

/** Nobody else compiles meanwhile, so what is half made was left by a build that was killed. */
function forgetOld(): void {
  for (const name of readdirSync(HOME).filter((each) => each.includes('.next-')))
    rmSync(join(HOME, name), { recursive: true, force: true });
  const age = (name: string) => statSync(join(HOME, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync(HOME).filter((name) => /^[0-9a-f]{16}$/.test(name));
  for (const name of names.toSorted((a, b) => age(b) - age(a)).slice(KEPT))
    rmSync(join(HOME, name), { recursive: true, force: true });
}
