// A file to a draft plan.
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { UnreadableFile, type Block } from './blocks.ts';
import { readMarker } from './form/markers.ts';
import { Notes } from './notes.ts';
import { normalise } from './normalise/normalise.ts';
import type { ImportedPlan } from './plan.ts';
import { decodeText } from './read/decode.ts';
import { readDocument, type ReadDocument } from './read-document.ts';

export const FORMATS = ['.docx', '.doc', '.odt', '.pdf', '.html', '.htm', '.md', '.txt'];
const LARGEST_FILE = 50_000_000;

export interface Imported extends Pick<ReadDocument, 'body' | 'tasks' | 'reports' | 'budget'> {
  plan: ImportedPlan;
}

/** Reads a file from disk. Throws `UnreadableFile`, with a Vietnamese way out, where it cannot be read reliably. */
export async function importFile(path: string, today: string): Promise<Imported> {
  const bytes = await readFile(path).catch(() => {
    throw new UnreadableFile(`Không mở được tệp "${path}". Hãy xem lại đường dẫn.`);
  });
  return importBytes(bytes, basename(path), today);
}

/** The same for bytes already at hand; `name` tells the format where the bytes do not. */
export async function importBytes(bytes: Uint8Array, name: string, today: string): Promise<Imported> {
  if (bytes.length > LARGEST_FILE)
    throw new UnreadableFile('Tệp lớn hơn 50 MB. Hãy bỏ ảnh khỏi tệp, hoặc xin bản chỉ có chữ.');
  const notes = new Notes();
  const raw = await readBlocks(bytes, name);
  const blocks = normalise(raw, notes);
  if (findFormat(bytes, extname(name).toLowerCase()) === '.doc') askForLostNumbers(blocks, notes);
  const { plan, ...rest } = readDocument(blocks, notes, today);
  return { plan: { ...plan, questions: notes.questions, warnings: notes.warnings }, ...rest };
}

/** The old Word format keeps the numbers that Word counted apart from the text, and its parts cannot be told without them. */
function askForLostNumbers(blocks: readonly Block[], notes: Notes): void {
  if (blocks.some((block) => block.kind === 'line' && (readMarker(block.text)?.rank ?? 9) < 8)) return;
  notes.ask(
    'tasks',
    'Tệp .doc này không cho biết các số thứ tự do Word tự đánh, nên có thể sót việc. Hãy mở bằng Word, lưu thành .docx rồi nhập lại, hoặc soát danh sách việc: đã đủ chưa?',
  );
}

async function readBlocks(bytes: Uint8Array, name: string): Promise<Block[]> {
  switch (findFormat(bytes, extname(name).toLowerCase())) {
    case '.docx':
      return (await import('./read/docx.ts')).readDocx(bytes);
    case '.doc':
      return (await import('./read/doc.ts')).readDoc(bytes);
    case '.odt':
      return (await import('./read/odt.ts')).readOdt(bytes);
    case '.pdf':
      return (await import('./read/pdf.ts')).readPdf(bytes);
    case '.html':
    case '.htm':
      return (await import('./read/html.ts')).readHtml(decodeText(bytes));
    case '.md':
    case '.txt':
      return (await import('./read/plain-text.ts')).readPlainText(decodeText(bytes));
    default:
      throw new UnreadableFile(`Không nhận loại tệp này. Các loại đọc được: ${FORMATS.join(' ')}.`);
  }
}

/** A wrong ending is common ("văn bản.doc" that is a .docx, or a web page), so the bytes decide where they can. */
function findFormat(bytes: Uint8Array, ending: string): string {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (head.startsWith('%PDF')) return '.pdf';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return '.doc';
  if (head.startsWith('PK')) return head.includes('opendocument') || ending === '.odt' ? '.odt' : '.docx';
  if (/^\s*(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|\?xml[^>]*>\s*<html)/i.test(head)) return '.html';
  if (ending === '.doc' || ending === '.docx' || ending === '.odt' || ending === '.pdf') {
    throw new UnreadableFile(
      `Tệp mang đuôi ${ending} nhưng bên trong không phải loại ấy. Hãy mở bằng chương trình đã tạo ra nó rồi lưu lại.`,
    );
  }
  return ending;
}
