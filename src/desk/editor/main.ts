// `npm run schemas`: writes the files of .vscode/ anew from the schemas. `-- --check` only says which are out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeEditorFiles } from './vscode.ts';

const stale = makeEditorFiles().filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is out of date. Run: npm run schemas`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
}
