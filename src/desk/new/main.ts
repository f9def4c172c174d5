// `npm run new -- KIND [--flag value …]`: a new content file that passes `npm run check`.
import { createInterface } from 'node:readline/promises';
import { contentDir } from '../../source/files.ts';
import { loadContent } from '../../source/load.ts';
import { today } from '../today.ts';
import { answerByFlags, readFlags } from './flags.ts';
import { KINDS } from './kinds/index.ts';
import type { Answers, Kind, Known } from './question.ts';
import { saveDraft } from './save.ts';
import { answerOnTerminal } from './terminal.ts';

const folder = contentDir();
const [name = '', ...args] = process.argv.slice(2);
const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;

if (!kind) {
  const list = Object.entries(KINDS).map(([key, { label }]) => `  ${key.padEnd(10)} ${label}`);
  console.error(`Cách dùng: npm run new -- LOẠI\n${list.join('\n')}`);
  process.exitCode = 2;
} else process.exitCode = await main(kind);

async function main(kind: Kind): Promise<number> {
  const known: Known = { content: loadContent(folder), today: today() };
  const answers = await getAnswers(kind, known);
  if (answers === null) return 2;
  const { isSaved, lines } = saveDraft(kind, kind.make(answers, known), folder);
  for (const line of lines) (isSaved ? console.log : console.error)(line);
  return isSaved ? 0 : 1;
}

async function getAnswers(kind: Kind, known: Known): Promise<Answers | null> {
  try {
    const given = readFlags(kind, args);
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
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message}\nCác cờ nhận được: ${kind.questions.map(({ flag }) => `--${flag}`).join(' ')}`);
    return null;
  }
}
