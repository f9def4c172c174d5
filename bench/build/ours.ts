/** The project's own build as the benches run it: one place for its command, its folders and its switches. */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editOne } from '../corpus/edit.ts';
import { writeCorpus } from '../corpus/write.ts';
import { measure, type Cost } from '../measure/run.ts';

/** Where benches work; nothing in it is needed afterwards. */
export const WORK = resolve('.cache/bench');
/** The build runs in a copy of the project, so that a cold one finds no cache at all and nobody else's is lost. */
const PROJECT = join(WORK, 'project');
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const CACHE = join(PROJECT, '.cache');
/** `npm run build` without npm. */
const COMMAND = readBuildScript().replace(/^node /, `'${process.execPath}' `);
/** How the build is told to leave out what is printed (PDF, banners, posters). */
const WITHOUT_PRINT = { PRINT: 'off' };

/** Takes the project as it stands now. */
export function copyProject(): void {
  rmSync(PROJECT, { recursive: true, force: true });
  mkdirSync(PROJECT, { recursive: true });
  for (const part of PARTS) cpSync(part, join(PROJECT, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(PROJECT, 'node_modules'));
}

/** A site of made plans. Sites share their caches: measure one after the other. */
export interface OwnSite {
  out: string;
  /** Undoes all edits. */
  writeContent(): void;
  /** Another seed, another plan. Returns its path. */
  edit(seed: number): string;
  /** So that the next build is a cold one. */
  forget(): void;
  build(): Promise<Cost>;
  /** Builds the same content from nothing into a folder beside. Returns what it cost, and where it is. */
  buildAnew(): Promise<{ cost: Cost; out: string }>;
}

/** Its content is written at once, in place of what was there. */
export function openOwnSite(plans: number, print: boolean): OwnSite {
  const folder = join(WORK, 'ours', `${plans}${print ? '-print' : ''}`);
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  const writeContent = (): void => writeCorpus({ plans, to: content });
  writeContent();
  const forget = (): void => rmSync(CACHE, { recursive: true, force: true });
  const buildInto = (to: string): Promise<Cost> => {
    const env = { CONTENT_DIR: content, OUT_DIR: to, CACHE_DIR: CACHE, ...(print ? {} : WITHOUT_PRINT) };
    return measure({ line: COMMAND, cwd: PROJECT, env, log: join(folder, 'build.log') });
  };
  return {
    out,
    writeContent,
    edit: (seed) => editOne(content, seed),
    forget() {
      forget();
      rmSync(out, { recursive: true, force: true });
    },
    build: () => buildInto(out),
    async buildAnew() {
      const anew = join(folder, 'anew');
      rmSync(anew, { recursive: true, force: true });
      forget();
      return { cost: await buildInto(anew), out: anew };
    },
  };
}

function readBuildScript(): string {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } };
  return scripts.build;
}
