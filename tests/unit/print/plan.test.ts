import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test, vi } from 'vitest';
import { drawPlan } from '../../../src/print/plan.ts';
import type { PrintFile } from '../../../src/print/types.ts';
import { startTypst } from '../../../src/print/typst.ts';
import type { Typst } from '../../../src/print/typst.ts';
import { askPdf, joined } from './ask-pdf.ts';
import { PUBLISHER, plan } from './examples.ts';

// Drawing takes a moment on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let typst: Typst;
let files: PrintFile[];
beforeAll(async () => {
  typst = await startTypst();
  files = await drawPlan(typst, plan(), PUBLISHER);
});

const bytesOf = (format: string): Uint8Array => files.find((file) => file.format === format)?.bytes ?? new Uint8Array();
const SAID = ['Kể lại một văn bản: Kế hoạch, Sở Ví dụ', 'Kế hoạch thử máy in', 'Hai câu tóm tắt.', 'Văn bản này là gì', 'văn bản không ghi', 'Kế hoạch nói gì', 'I. Mục đích', 'Để thử (ví dụ).', 'Một việc', '30/9', 'Căn cứ Quyết định số 1/2010/QĐ-VD']; // prettier-ignore
const MARK = 'Bản tóm tắt, giải thích của trang Trang Ví Dụ, không phải văn bản gốc';
/** What only the document itself may carry. */
const FORM = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số:', 'KẾ HOẠCH'];

test('the PDF says all parts in order, and first and on every page what it is not', async () => {
  const answers = await askPdf(bytesOf('pdf'));
  const bare = (text: string) => text.replace(/\s+/gu, '');
  const text = bare(joined(answers.words));
  expect(text.startsWith(bare(MARK))).toBe(true);
  SAID.reduce((from, said) => {
    const at = text.indexOf(bare(said), from);
    expect(at, said).toBeGreaterThan(from);
    return at;
  }, 0);
  for (const form of FORM) expect(text).not.toContain(bare(form));
  for (let page = 1; page <= answers.pageCount; page += 1)
    expect(bare(joined(answers.words.filter((word) => word.page === page)))).toContain(bare(MARK));
});

test('the PDF is A4, tagged, and its headings are in order', async () => {
  const answers = await askPdf(bytesOf('pdf'));
  expect(answers).toMatchObject({
    lang: 'vi-VN',
    marked: true,
    showsTitle: true,
    pdfua: true,
    unmarked: 0,
    missingGlyphs: 0,
    headings: [1, 2, 2, 3, 4, 2],
  });
  expect(answers.pages[0]?.media.map(Math.round)).toEqual([0, 0, 210, 297]);
  expect(answers.fonts.every((font) => font.embedded && font.unicode)).toBe(true);
});

test('the Word file says the same, in Times New Roman only', () => {
  const parts = unzipSync(bytesOf('docx'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map((match) => match[1]).join('');
  expect(text.startsWith(MARK)).toBe(true);
  for (const said of SAID) expect(text, said).toContain(said);
  for (const form of FORM) expect(text).not.toContain(form);
  expect(strFromU8(parts['word/footer1.xml'] ?? new Uint8Array())).toContain(MARK);
  expect(new Set([...xml.matchAll(/w:ascii="([^"]+)"/g)].map((match) => match[1]))).toEqual(
    new Set(['Times New Roman']),
  );
});

test('both files have the same bytes each time', async () => {
  const again = await drawPlan(typst, plan(), PUBLISHER);
  files.forEach((file, index) =>
    expect(Buffer.from(file.bytes).equals(again[index]?.bytes ?? new Uint8Array()), file.url).toBe(true),
  );
});
