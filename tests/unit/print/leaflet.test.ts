import jsqr from 'jsqr';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { drawLeaflet } from '../../../src/print/leaflet.ts';
import { LEAFLETS } from '../../../src/print/leaflet-formats.ts';
import type { PrintFile } from '../../../src/print/types.ts';
import { startTypst } from '../../../src/print/typst.ts';
import type { Typst } from '../../../src/print/typst.ts';
import { askPdf, joined, rasterise } from './ask-pdf.ts';
import { PUBLISHER, leaflet } from './examples.ts';

// Drawing takes a moment on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// The package is CommonJS: Node hands over its exports, whose default is the function.
const decodeQr = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

let typst: Typst;
let files: PrintFile[];
beforeAll(async () => {
  typst = await startTypst();
  files = await drawLeaflet(typst, leaflet(), PUBLISHER);
});

/** What the body says, in its order. */
const PARTS = ['Đoạn mở đầu của tờ rơi ví dụ, có chữ đậm và chữ nghiêng.', 'Việc thứ nhất', 'Nghe người ta nói.', 'Hỏi người ta cần gì.', 'Việc thứ hai', 'Bước một.', 'Bước hai.', 'Nên biết', 'Điều nên biết trong ví dụ này.', 'Ở đâu', 'Xã Ví Dụ', 'Đoạn cuối cùng.']; // prettier-ignore
const squeeze = (text: string): string => text.replace(/\s+/gu, '');

describe.each(LEAFLETS.map((format, index) => [format.id, format, index] as const))('%s', (_, format, index) => {
  const bytes = (): Uint8Array => files[index]?.bytes ?? new Uint8Array();

  test('every paragraph is there, in order', async () => {
    const text = squeeze(joined((await askPdf(bytes())).words));
    expect(text).toBe(text.normalize('NFC'));
    let at = 0;
    for (const part of PARTS) {
      const found = text.indexOf(squeeze(part), at);
      expect(found, part).toBeGreaterThanOrEqual(0);
      at = found;
    }
  });

  test('it is tagged, titled, and its headings do not jump', async () => {
    const answers = await askPdf(bytes());
    expect(answers).toMatchObject({
      title: leaflet().title,
      lang: 'vi',
      marked: true,
      showsTitle: true,
      pdfua: true,
      unmarked: 0,
      missingGlyphs: 0,
    });
    expect(answers.headings).toEqual([1, 2, 2]);
    expect(answers.figures).toEqual([`Mã QR mở trang ${leaflet().url}`]);
    expect(answers.fonts.every((font) => font.embedded && font.unicode)).toBe(true);
  });

  test('its size is right, with bleed where it is cut', async () => {
    for (const { media, trim, bleed } of (await askPdf(bytes())).pages) {
      const [left = 0, bottom = 0, right = 0, top = 0] = trim ?? media;
      expect([right - left, top - bottom].map(Math.round)).toEqual([format.widthMm, format.heightMm]);
      if (format.bleedMm > 0) expect(left - (bleed?.[0] ?? 0)).toBeCloseTo(format.bleedMm, 2);
    }
  });

  test('its QR code leads to its page', async () => {
    const { pageCount } = await askPdf(bytes());
    const found: (string | undefined)[] = [];
    for (let page = 1; page <= pageCount; page += 1) {
      const { data, width, height } = await rasterise(bytes(), page, 1400);
      found.push(decodeQr(data, width, height)?.data);
    }
    expect(found).toContain(leaflet().url);
  });
});

test('a text too long for its sheet is refused with what to do', async () => {
  const long = leaflet(`## Dài\n\n${'Một câu ví dụ rất dài để thử.\n\n'.repeat(900)}`);
  await expect(drawLeaflet(typst, long, PUBLISHER)).rejects.toThrow(/bài dài quá \d+ trang.*Bớt chữ/);
});

test('a body that the check refuses is not printed as nothing', async () => {
  await expect(drawLeaflet(typst, leaflet('export const a = 1'), PUBLISHER)).rejects.toThrow(/^Dòng 1 của bài: /);
});
