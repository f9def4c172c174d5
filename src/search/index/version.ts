import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** The code that decides what a document says and what its segment is; not the engine, nor what only readers' browsers run. */
const FOLDERS = ['./', '../documents/', '../format/', '../language/', '../../body/', '../../source/', '../../text/'];
/** Versions of every package, those that read Markdown among them. */
const LOCK = new URL('../../../package-lock.json', import.meta.url);

/** Changes whenever the code does, or Node, whose tables of letters and compression it rests on. */
export function versionOfCode(): string {
  const hash = createHash('sha256').update(process.version).update(readFileSync(LOCK));
  for (const folder of FOLDERS.map((path) => new URL(path, import.meta.url))) {
    for (const name of readdirSync(folder)
      .filter((each) => each.endsWith('.ts'))
      .sort())
      hash.update(`\n${name}\n`).update(readFileSync(new URL(name, folder)));
  }
  return hash.digest('base64url');
}
