/** The project's own build as the benches run it: one place for its command, its folders and its switches. */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { editOne } from '../corpus/edit.ts';
import { writeCorpus } from '../corpus/write.ts';
import { measure, type Cost } from '../measure/run.ts';

/** Where benches work; nothing in it is needed afterwards. */
export const WORK = resolve('.cache/bench');
const COMMAND = `'${process.execPath}' src/build/main.ts`;
/** How the build is told to leave out what is printed (PDF, banners, posters). */
const WITHOUT_PRINT = { PRINT: 'off' };

/** A site of made plans, in folders of its own. */
export interface OwnSite {
  content: string;
  out: string;
  writeContent(): void;
  /** Another seed, another plan. Returns its path. */
  edit(seed: number): string;
  /** So that the next build is a cold one. */
  forget(): void;
  build(): Promise<Cost>;
}

/** `content` is made by `writeContent` unless another site's is given. */
export function openOwnSite(plans: number, print: boolean, content?: string): OwnSite {
  const folder = join(WORK, 'ours', `${plans}${print ? '-print' : ''}${content === undefined ? '' : '-fresh'}`);
  const from = content ?? join(folder, 'content');
  const [out, cache] = [join(folder, 'out'), join(folder, 'cache')];
  const env = { CONTENT_DIR: from, OUT_DIR: out, CACHE_DIR: cache, ...(print ? {} : WITHOUT_PRINT) };
  return {
    content: from,
    out,
    writeContent: () => writeCorpus({ plans, to: from }),
    edit: (seed) => editOne(from, seed),
    forget() {
      for (const each of [cache, out]) rmSync(each, { recursive: true, force: true });
    },
    build: () => measure({ line: COMMAND, env, log: join(folder, 'build.log') }),
  };
}
