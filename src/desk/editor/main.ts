// `npm run schemas`: writes the files of .vscode/ anew from the schemas. `-- --check` only says which are out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from '../../command/command.ts';
import { runCommand } from '../../command/run-command.ts';
import { makeEditorFiles } from './vscode.ts';

const SCHEMAS: Command = {
  call: 'npm run schemas',
  does: 'Viết lại các tệp trong .vscode/ theo khuôn mẫu nội dung (src/schemas).',
  options: { check: { says: 'chỉ báo tệp nào đã cũ, không viết' } },
};

process.exitCode = await runCommand(SCHEMAS, process.argv.slice(2), ({ options }) => {
  const stale = makeEditorFiles().filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if ('check' in options) {
    for (const { path } of stale) console.error(`${path} is out of date. Run: npm run schemas`);
    return stale.length > 0 ? 1 : 0;
  }
  for (const { path, text } of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
  return 0;
});
