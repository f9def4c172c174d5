// `npm run import -- FILE [--json]`
import { UnreadableFile } from './blocks.ts';
import { importFile } from './import-file.ts';

const USAGE = 'Cách dùng: npm run import -- TỆP [--json]\nCác loại tệp: .docx .doc .odt .pdf .html .md .txt';

async function main(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const files = args.filter((arg) => !arg.startsWith('--'));
  const [file] = files;
  if (file === undefined || files.length > 1) {
    console.error(USAGE);
    return 2;
  }
  try {
    const { plan } = await importFile(file, new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }));
    console.log(JSON.stringify(plan, null, 2));
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (json) console.log(JSON.stringify({ error: error.message }));
    else console.error(error.message);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
