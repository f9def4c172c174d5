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
const COMPONENTS = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'SỞ VÍ DỤ', 'Số: (văn bản để trống)', 'Ví Dụ, ngày 18 tháng 02 năm 2017', 'KẾ HOẠCH', 'Thử máy in trên địa bàn tỉnh Ví Dụ', 'Căn cứ Quyết định ví dụ.', 'Nơi nhận:', 'Lưu: VT.', 'KT. GIÁM ĐỐC', 'Nguyễn Ví Dụ']; // prettier-ignore
const MARK = 'Bản giải thích của Trang Ví Dụ, không phải bản gốc đã ký';

test('the PDF has every component of Decree 30/2020 and says on every page what it is not', async () => {
  const answers = await askPdf(bytesOf('pdf'));
  const text = joined(answers.words).replace(/\s+/gu, '');
  for (const component of COMPONENTS) expect(text, component).toContain(component.replace(/\s+/gu, ''));
  for (let page = 1; page <= answers.pageCount; page += 1) {
    expect(joined(answers.words.filter((word) => word.page === page)).replace(/\s+/gu, '')).toContain(
      MARK.replace(/\s+/gu, ''),
    );
  }
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
    headings: [1, 2, 3],
  });
  expect(answers.pages[0]?.media.map(Math.round)).toEqual([0, 0, 210, 297]);
  expect(answers.fonts.every((font) => font.embedded && font.unicode)).toBe(true);
});

test('the Word file has every component, in Times New Roman only', () => {
  const parts = unzipSync(bytesOf('docx'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)]
    .map((match) => match[1])
    .join('')
    .replaceAll('&amp;', '&');
  for (const component of COMPONENTS) expect(text, component).toContain(component);
  expect(text).toContain(MARK);
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
