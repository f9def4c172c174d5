// `npm run import -- FILE` writes a draft into content/; with `--json` it prints what it read and writes nothing.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { UsageError, type Given } from '../../command/command.ts';
import { helpOf } from '../../command/help.ts';
import { readArguments } from '../../command/read-arguments.ts';
import { saveMailForm } from '../new/from-mail.ts';
import { readMailForm } from '../new/mail-form.ts';
import { readReportForm } from '../new/report-form.ts';
import { today } from '../today.ts';
import { askQuestions } from './ask.ts';
import { UnreadableFile } from './blocks.ts';
import { IMPORT } from './command.ts';
import { importFile } from './import-file.ts';
import { decodeText } from './read/decode.ts';
import { saveDraft } from './save-draft.ts';

const args = process.argv.slice(2);
const content = process.env['CONTENT_DIR'] ?? 'content';
/** Another program may be reading: then a refusal is JSON too. */
const isJson = args.includes('--json');

try {
  process.exitCode = await main(readArguments(IMPORT, args));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof UnreadableFile)) throw error;
  const message = error instanceof UsageError ? `${error.message}\n\n${helpOf(IMPORT)}` : error.message;
  if (isJson) console.log(JSON.stringify({ error: message }));
  else console.error(message);
  process.exitCode = 1;
}

async function main({ isHelp, operands }: Given): Promise<number> {
  if (isHelp) {
    console.log(helpOf(IMPORT));
    return 0;
  }
  const [file, another] = operands;
  if (file === undefined) throw new UsageError('Chưa ghi tên tệp.');
  if (another !== undefined)
    throw new UsageError(`Mỗi lần đọc một tệp. Tên tệp có dấu cách thì đặt trong ngoặc kép: "${operands.join(' ')}".`);
  if (!isJson && existsSync(file) && /\.(?:txt|md)$/i.test(file)) {
    const text = decodeText(await readFile(file));
    const letter = readMailForm(text);
    if (letter) return saveLetter(letter);
    const report = readReportForm(text, content);
    if (report) {
      for (const line of report) console.log(line);
      return 0;
    }
  }
  const imported = await importFile(file, today());
  if (isJson) console.log(JSON.stringify(imported.plan, null, 2));
  else {
    await ask(imported.plan);
    for (const line of saveDraft(imported, file, content)) console.log(line);
  }
  return 0;
}

function saveLetter(letter: Parameters<typeof saveMailForm>[0]): number {
  const { isSaved, lines } = saveMailForm(letter, content);
  for (const line of lines) console.log(line);
  return isSaved ? 0 : 1;
}

/** Asks what can be asked, where somebody sits at a terminal. */
async function ask(plan: Parameters<typeof askQuestions>[0]): Promise<void> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  await askQuestions(plan, terminal, (text) => {
    console.log(text);
  });
  terminal.close();
}
