// `npm run new -- KIND [--flag value …]`: a new content file that passes `npm run check`.
import { createInterface } from 'node:readline/promises';
import { runCommand } from '../../command/run-command.ts';
import { contentDir } from '../../source/files.ts';
import { loadContent } from '../../source/load.ts';
import { today } from '../today.ts';
import { findKind, NEW } from './find-kind.ts';
import { answerByFlags, commandOf } from './flags.ts';
import type { Answers, Kind, Known } from './question.ts';
import { saveDraft } from './save.ts';
import { answerOnTerminal } from './terminal.ts';

const folder = contentDir();
const [typed, ...rest] = process.argv.slice(2);

// The kind is read first: it decides which options there are.
process.exitCode = await runCommand(NEW, typed === undefined ? [] : [typed], ({ operands }) => {
  const { name, kind } = findKind(operands[0] ?? '');
  return runCommand(commandOf(name, kind), rest, ({ options }) => make(kind, options));
});

async function make(kind: Kind, given: Readonly<Record<string, string>>): Promise<number> {
  const known: Known = { content: loadContent(folder), today: today() };
  const answers = await getAnswers(kind, given, known);
  if (answers === null) return 2;
  const { isSaved, lines } = saveDraft(kind, kind.make(answers, known), folder);
  for (const line of lines) (isSaved ? console.log : console.error)(line);
  return isSaved ? 0 : 1;
}

async function getAnswers(kind: Kind, given: Readonly<Record<string, string>>, known: Known): Promise<Answers | null> {
  if (!process.stdin.isTTY) {
    const { answers, faults } = answerByFlags(kind, given, known);
    for (const fault of faults) console.error(fault);
    return faults.length > 0 ? null : answers;
  }
  const line = createInterface({ input: process.stdin, output: process.stdout });
  line.once('SIGINT', () => {
    console.error('\nĐã dừng, không ghi gì.');
    process.exit(130);
  });
  console.log(`Tạo ${kind.label} mới. Enter nhận gợi ý, "-" để trống, Ctrl-C thôi.\n`);
  const answers = await answerOnTerminal(kind, given, known, { ask: line.question.bind(line), tell: console.log });
  line.close();
  return answers;
}
