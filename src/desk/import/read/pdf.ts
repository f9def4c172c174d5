// .pdf with a text layer: positioned words become lines, side-by-side blocks are read one after the other.
import { UnreadableFile, type Block } from '../blocks.ts';
import { isOldFont, readFontText } from '../normalise/legacy.ts';
import { readDrawing } from './pdf-drawing.ts';
import { joinAcrossPages, readGrids } from './pdf-grid.ts';
import { layOutPage } from './pdf-layout.ts';
import { toRuns } from './pdf-runs.ts';

/** Official documents are short; a longer file is a book and would only waste memory. */
const MOST_PAGES = 300;

/** Reads the bytes of a PDF. Throws `UnreadableFile` on a broken, locked or scanned file. */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const document = await loading.promise;
    const blocks: Block[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const list = await page.getOperatorList();
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { glyphs, rules } = readDrawing(list, OPS, (name) => fontUnit(page, name), upright(transform, height));
      const fontOf = (name: string): string => fontName(page, name);
      const words = toRuns(glyphs, {
        isOld: (name) => isOldFont(fontOf(name)),
        isBold: (name) => /bold|black|heavy/i.test(fontOf(name)),
        read: (text, name) => readFontText(text, fontOf(name)),
      });
      joinAcrossPages(blocks, layOutPage(words, { width, height }, blocks.length, readGrids(rules)));
    }
    return blocks;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableFile(
      locked
        ? 'Tệp PDF có mật khẩu. Hãy mở khoá rồi nhập lại.'
        : 'Tệp PDF hỏng, không đọc được. Hãy xin lại tệp hoặc dùng bản Word.',
    );
  } finally {
    await loading.destroy();
  }
}

interface FontPage {
  commonObjs: { has(name: string): boolean; get(name: string): unknown };
}

function fontObject(page: FontPage, name: string): object | null {
  const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  return typeof font === 'object' ? font : null;
}

/** The font's own name without the tag of its subset. */
function fontName(page: FontPage, name: string): string {
  const font = fontObject(page, name);
  return font && 'name' in font ? String(font.name).replace(/^[A-Z]{6}\+/, '') : '';
}

function fontUnit(page: FontPage, name: string): number {
  const font = fontObject(page, name);
  const matrix = font && 'fontMatrix' in font && Array.isArray(font.fontMatrix) ? (font.fontMatrix as unknown[]) : [];
  return typeof matrix[0] === 'number' ? matrix[0] : 0.001;
}

/** pdf.js counts a view's y from above; here it goes up, as on the page. */
function upright(view: readonly number[], height: number): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = height] = view;
  return [a, -b, c, -d, e, height - f];
}
