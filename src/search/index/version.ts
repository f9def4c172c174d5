import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The code that decides what a document says and what its segment is; not the engine, nor what only readers' browsers run. */
const FOLDERS = ['./', '../documents/', '../format/', '../language/', '../../body/', '../../source/', '../../text/'];
/** Versions of every package, those that read Markdown among them. */
const LOCK = new URL('../../../package-lock.json', import.meta.url);

/** What decides besides which documents there are and what they say. */
const BESIDE = ['../../', '../../catalog/', '../../schemas/', '../../strings/'];

/** Changes whenever the code of segments does, or Node, whose tables of letters and compression it rests on. */
export const versionOfCode = (): string => versionOf(FOLDERS);

/** Changes whenever a document may be put together otherwise from the same content as well. */
export const versionOfDocuments = (): string => versionOf([...FOLDERS, ...BESIDE]);

function versionOf(folders: readonly string[]): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync(LOCK));
  for (const folder of folders.map((path) => new URL(path, import.meta.url))) {
    for (const name of readdirSync(folder)
      .filter((each) => each.endsWith('.ts'))
      .sort())
      hash.update(`\n${name}\n`).update(readFileSync(new URL(name, folder)));
  }
  return hash.digest('base64url');
}
