import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { Peer, Tools } from './peer.ts';

/** Where Debian keeps Python's modules, and the themes of MkDocs. */
const PYTHON = ['lib/python3/dist-packages', 'share/mkdocs/themes'];

/** Brings a peer's programs into `folder`, once for a list of versions. Throws when a registry does not give one. */
export function install({ npm = {}, debian = [] }: Peer, folder: string): Tools {
  const wanted = JSON.stringify({ npm, debian });
  const mark = join(folder, 'installed.json');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    installNpm(npm, folder);
    installDebian(debian, join(folder, 'debian'));
    writeFileSync(mark, wanted);
  }
  return {
    npm: (name) => `'${process.execPath}' '${join(folder, 'node_modules', name)}'`,
    debian: (command) => `${debianSettings(join(folder, 'debian'))} ${command}`,
  };
}

function installNpm(packages: Record<string, string>, folder: string): void {
  if (Object.keys(packages).length === 0) return;
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: packages }),
  );
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}

/** Unpacks packages, and what of theirs the machine has not, without installing them: nobody has to be root. */
function installDebian(packages: readonly string[], folder: string): void {
  if (packages.length === 0) return;
  const [parcels, root] = [join(folder, 'parcels'), join(folder, 'root')];
  for (const each of [parcels, root]) mkdirSync(each, { recursive: true });
  const plan = run('apt-get', ['install', '--simulate', '--no-install-recommends', '--reinstall', ...packages], folder);
  const names = [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name);
  run('apt-get', ['download', ...names], parcels);
  for (const parcel of readdirSync(parcels)) run('dpkg-deb', ['-x', join(parcels, parcel), root], folder);
  mendLinks(root);
}

/** Links that start at "/" mean the folder they were unpacked into. */
function mendLinks(root: string): void {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const target = readlinkSync(path);
    const inside = join(root, target);
    if (!isAbsolute(target) || !existsSync(inside)) continue;
    rmSync(path);
    symlinkSync(relative(dirname(path), inside), path);
  }
}

function debianSettings(folder: string): string {
  const usr = join(folder, 'root', 'usr');
  const libraries = readdirSync(join(usr, 'lib'), { withFileTypes: true }).filter(({ name }) =>
    name.endsWith('-linux-gnu'),
  );
  return [
    'env',
    `PATH='${join(usr, 'bin')}':"$PATH"`,
    `LD_LIBRARY_PATH='${libraries.map(({ name }) => join(usr, 'lib', name)).join(':')}'`,
    `PYTHONPATH='${PYTHON.map((path) => join(usr, path)).join(':')}'`,
  ].join(' ');
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
