// `npm run import -- FILE` writes a draft into content/; with `--json` it prints what it read and writes nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { saveMailForm } from '../new/from-mail.ts';
import { readMailForm } from '../new/mail-form.ts';
import { askQuestions } from './ask.ts';
import { UnreadableFile } from './blocks.ts';
import { readKnown } from './draft/known.ts';
import { addPlace, findPlace, type DraftPlace } from './draft/place.ts';
import { makeDraft } from './draft/write-draft.ts';
import { FORMATS, importFile, type Imported } from './import-file.ts';
import { decodeText } from './read/decode.ts';

const USAGE = `Cách dùng: npm run import -- TỆP [--json]
  TỆP     văn bản cần nhập: ${FORMATS.join(' ')}
  --json  chỉ in ra những gì đọc được, không ghi tệp nào`;

async function main(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const files = args.filter((arg) => !arg.startsWith('--'));
  const [file] = files;
  if (file === undefined || files.length > 1 || args.some((arg) => arg.startsWith('--') && arg !== '--json')) {
    if (json) console.log(JSON.stringify({ error: USAGE }));
    else console.error(USAGE);
    return 1;
  }
  try {
    const letter =
      json || !existsSync(file) || !/\.(?:txt|md)$/i.test(file) ? null : readMailForm(decodeText(await readFile(file)));
    if (letter) {
      const { isSaved, lines } = saveMailForm(letter, process.env['CONTENT_DIR'] ?? 'content');
      for (const line of lines) console.log(line);
      return isSaved ? 0 : 1;
    }
    const imported = await importFile(file, today());
    if (json) console.log(JSON.stringify(imported.plan, null, 2));
    else await saveDraft(imported, file);
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (json) console.log(JSON.stringify({ error: error.message }));
    else console.error(error.message);
    return 1;
  }
}

async function saveDraft(imported: Imported, file: string): Promise<void> {
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    await askQuestions(imported.plan, terminal, (text) => console.log(text));
    terminal.close();
  }
  const content = process.env['CONTENT_DIR'] ?? 'content';
  const known = readKnown(content);
  const draft = makeDraft(imported, known, file, (path) => existsSync(join(content, path)));
  for (const { path, text } of draft) {
    const target = join(content, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
    console.log(`Đã ghi ${target}`);
  }
  savePlace(findPlace(imported, known), join(content, 'places.yaml'));
  const { questions, warnings } = imported.plan;
  for (const { field, message } of warnings) console.log(`  Lưu ý ${field}: ${message}`);
  console.log(`Còn ${questions.length} câu hỏi, ghi thành dòng "# HỎI" trong bản nháp. Điền xong, chạy: npm run check`);
}

/** A place that the site does not know joins places.yaml, to be confirmed there. */
function savePlace(place: DraftPlace, path: string): void {
  if (!place.isNew) return;
  const added = existsSync(path) ? addPlace(readFileSync(path, 'utf8'), place) : null;
  if (added === null) console.log(`  Lưu ý place: thêm nơi "${place.name}" (id: ${place.id}) vào ${path}.`);
  else {
    writeFileSync(path, added);
    console.log(`Đã thêm nơi ${place.id} vào ${path}`);
  }
}

function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
}

process.exitCode = await main(process.argv.slice(2));
