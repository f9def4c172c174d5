// Run by main.ts.
import { randomUUID } from 'node:crypto';
import { runCommand } from '../command/run-command.ts';
import { contentDir, listFiles } from '../source/files.ts';
import { checkFolder } from './check.ts';
import { CHECK, optionsOf } from './options.ts';
import { withoutCommands, writeGithub } from './report/github.ts';
import { writeGitlab } from './report/gitlab.ts';
import { writeJson } from './report/json.ts';
import { writeText } from './report/text.ts';

process.exitCode = await runCommand(CHECK, process.argv.slice(2), (given) => {
  const { format, warn } = optionsOf(given);
  const folder = contentDir();
  const faults = checkFolder(folder);
  const isColourful = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  if (format === 'json') process.stdout.write(writeJson(faults));
  else if (format === 'gitlab') process.stdout.write(writeGitlab(faults));
  else {
    const text = writeText(faults, listFiles(folder).length, isColourful);
    const isWorkflow = process.env['GITHUB_ACTIONS'] === 'true';
    process.stdout.write(isWorkflow ? withoutCommands(text, randomUUID()) + writeGithub(faults) : text);
  }
  return faults.length > 0 && !warn ? 1 : 0;
});
