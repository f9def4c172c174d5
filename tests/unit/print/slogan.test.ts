import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { PrintRefusal } from '../../../src/print/errors.ts';
import { measureText } from '../../../src/print/fit/measure.ts';
import { SCREENS, SHEETS } from '../../../src/print/formats.ts';
import type { SheetFormat } from '../../../src/print/formats.ts';
import { layOutSlogan } from '../../../src/print/slogan-layout.ts';
import { drawSlogan } from '../../../src/print/slogan.ts';
import { startTypst } from '../../../src/print/typst.ts';
import type { Typst } from '../../../src/print/typst.ts';
import { mmToPt } from '../../../src/print/units.ts';
import { askPdf, joined, rasterise } from './ask-pdf.ts';
import { PUBLISHER, slogan } from './examples.ts';
import { slogans } from './slogans.ts';

// Drawing takes a moment on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const THEME = 'Công tác xã hội Việt Nam - Tiên phong, chuyên nghiệp và kết nối';
const byId = (id: string): SheetFormat => {
  const found = SHEETS.find((format) => format.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

let typst: Typst;
beforeAll(async () => {
  typst = await startTypst();
});

describe.each(['bang-ron-3x1m', 'bang-ron-6x0.8m', 'phuon-0.6x2m', 'ap-phich-a3'])('%s', (id) => {
  const format = byId(id);
  const draw = () =>
    drawSlogan(typst, slogan(THEME), PUBLISHER, { sheets: [format], screens: [], withPublisher: false });

  test('the boxes are those of the finished piece, with its bleed', async () => {
    for (const file of (await draw()).filter((each) => each.format === 'pdf')) {
      const { pages } = await askPdf(file.bytes);
      expect(pages).toHaveLength(1);
      const [{ media, trim, bleed } = { media: [], trim: null, bleed: null }] = pages;
      const [left = 0, bottom = 0, right = 0, top = 0] = trim ?? [];
      expect(right - left).toBeCloseTo(format.widthMm / format.scale, 1);
      expect(top - bottom).toBeCloseTo(format.heightMm / format.scale, 1);
      expect(left - (bleed?.[0] ?? 0)).toBeCloseTo(format.bleedMm / format.scale, 1);
      expect(bleed?.[0]).toBeGreaterThan(0);
      expect(bleed?.[2]).toBeLessThan(media[2] ?? 0);
      expect(Math.max(...media)).toBeLessThan(5080);
    }
  });

  test('the words inside the safe area are exactly the slogan', async () => {
    const [pdf] = await draw();
    const answers = await askPdf(pdf?.bytes ?? new Uint8Array());
    const [left = 0, , right = 0, top = 0] = answers.pages[0]?.trim ?? [];
    const above = (answers.pages[0]?.media[3] ?? 0) - top;
    const safe = format.safeMm / format.scale;
    const inside = answers.words.filter((word) => word.y > above);
    expect(joined(inside)).toBe(THEME);
    for (const word of inside) {
      expect(word.x).toBeGreaterThan(left + safe - 0.1);
      expect(word.x + word.width).toBeLessThan(right - safe + 0.1);
      expect(word.y - word.size * 0.74).toBeGreaterThan(above + safe - 0.1);
    }
    expect(answers.missingGlyphs).toBe(0);
  });

  test('it is tagged, titled, in Vietnamese, and its fonts are inside', async () => {
    const [pdf, outlined] = await draw();
    const answers = await askPdf(pdf?.bytes ?? new Uint8Array());
    expect(answers).toMatchObject({
      title: THEME,
      lang: 'vi',
      marked: true,
      showsTitle: true,
      pdfua: true,
      unmarked: 0,
      headings: [1],
    });
    expect(answers.fonts.length).toBeGreaterThan(0);
    for (const font of answers.fonts) {
      expect(font).toMatchObject({ embedded: true, unicode: true });
      expect(font.name).toContain('BeVietnamPro');
    }
    expect(answers.figures.every((alt) => alt !== null && alt !== '')).toBe(true);
    expect(answers.figureBoxes).toBe(answers.figures.length);
    const drawing = await askPdf(outlined?.bytes ?? new Uint8Array());
    expect(drawing).toMatchObject({ fonts: [], words: [], figures: [THEME], unmarked: 0 });
  });
});

test('the ground reaches the edge of the bleed and no further', async () => {
  const [pdf] = await drawSlogan(typst, slogan(THEME), PUBLISHER, { sheets: [byId('ap-phich-a3')], screens: [] });
  const { data, width } = await rasterise(pdf?.bytes ?? new Uint8Array(), 1, 634);
  const [red, , blue] = data.slice((400 * width + 2 * 8) * 4);
  expect(red).toBeGreaterThan(180);
  expect(blue).toBeLessThan(90);
  expect([...data.slice((400 * width + 2 * 5) * 4, (400 * width + 2 * 5) * 4 + 3)]).toEqual([255, 255, 255]);
});

test('pixels of a tile are as many as its format says', async () => {
  const files = await drawSlogan(typst, slogan(THEME), PUBLISHER, { sheets: [], screens: SCREENS });
  for (const file of files.filter((each) => each.format === 'png')) {
    const view = new DataView(file.bytes.buffer, file.bytes.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([file.widthPx, file.heightPx]);
  }
});

test('the SVG holds outlines only, and states its size in millimetres', async () => {
  const files = await drawSlogan(typst, slogan(THEME), PUBLISHER, { sheets: [byId('bang-ron-6x0.8m')], screens: [] });
  const svg = new TextDecoder().decode(files.find((file) => file.format === 'svg')?.bytes);
  expect(svg).toMatch(/^<svg [^>]*width="6000mm" height="800mm" viewBox="0 0 1700\.787 226\.772"/);
  expect(svg).not.toMatch(/<(?:text|foreignObject|script|style)\b/);
});

test('every slogan of 3 to 160 letters keeps its words inside every format, or is refused in Vietnamese', async () => {
  await fc.assert(
    fc.asyncProperty(slogans, async (text) => {
      const words = await measureText(typst, text, { lang: 'vi', weight: 800 });
      for (const format of [...SHEETS, ...SCREENS]) {
        try {
          const { text: fit, width, height } = layOutSlogan(format, words, { publisher: null, mark: null, qr: false });
          const safe = format.kind === 'tile' ? format.safePx.x : mmToPt(format.safeMm) / format.scale;
          expect(fit.lines.join(' ')).toBe(text);
          expect(fit.x).toBeGreaterThanOrEqual(safe - 0.01);
          expect(fit.width).toBeLessThanOrEqual(width - 2 * safe + 0.01);
          expect(fit.y).toBeGreaterThanOrEqual(0);
          expect(fit.y + fit.height).toBeLessThanOrEqual(height);
        } catch (error) {
          if (!(error instanceof PrintRefusal)) throw error;
          expect(error.message).toMatch(/khẩu hiệu quá dài, chữ hoa chỉ còn cao/);
        }
      }
    }),
    { seed: 25032024, numRuns: 60 },
  );
});

test('a forced break is kept', async () => {
  const words = await measureText(typst, 'Không ai\nbị bỏ lại phía sau', { lang: 'vi', weight: 800 });
  const { text } = layOutSlogan(byId('bang-ron-3x1m'), words, { publisher: null, mark: null, qr: false });
  expect(text.lines).toEqual(['Không ai', 'bị bỏ lại phía sau']);
});

test('a letter the font lacks is refused by name', async () => {
  await expect(drawSlogan(typst, slogan('Chung tay 漢'), PUBLISHER)).rejects.toThrow('không có ký tự “漢” (U+6F22)');
});

test('the same slogan gives the same bytes', async () => {
  const draw = () =>
    drawSlogan(typst, slogan(THEME), PUBLISHER, { sheets: [byId('ap-phich-a3')], screens: SCREENS.slice(0, 1) });
  const [first, second] = [await draw(), await draw()];
  first.forEach((file, index) =>
    expect(Buffer.from(file.bytes).equals(second[index]?.bytes ?? new Uint8Array()), file.url).toBe(true),
  );
});

test('a comma at the end of a line does not hang into the margin', async () => {
  const format = byId('phuon-0.6x2m');
  const options = { sheets: [format], screens: [], withPublisher: false };
  const [pdf] = await drawSlogan(typst, slogan('Cùng nhau,\nyêu thương,'), PUBLISHER, options);
  const { words, pages } = await askPdf(pdf?.bytes ?? new Uint8Array());
  const inside = words.filter((word) => word.text.includes('thương'));
  expect(inside).toHaveLength(1);
  for (const word of inside) {
    expect(word.x + word.width).toBeLessThan((pages[0]?.trim?.[2] ?? 0) - format.safeMm + 0.1);
  }
});
