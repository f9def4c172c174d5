// .pdf with a text layer: positioned words become lines, side-by-side blocks are read one after the other.
import { UnreadableFile, type Block } from '../blocks.ts';
import { readFontText } from '../normalise/legacy.ts';
import { layOutPage, type Word } from './pdf-layout.ts';

/** Official documents are short; a longer file is a book and would only waste memory. */
const MOST_PAGES = 300;

/** Reads the bytes of a PDF. Throws `UnreadableFile` on a broken, locked or scanned file. */
export async function readPdf(bytes: Uint8Array): Promise<Block[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
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
      const { items } = await page.getTextContent();
      const fonts = await readFontNames(
        page,
        items.some((item) => 'str' in item && /[\u00a1-\u00ff]/.test(item.str)),
      );
      const words = items.flatMap((item): Word[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , height = 0, x = 0, y = 0] = item.transform as number[];
        const text = readFontText(item.str, fonts(item.fontName));
        return [{ text, x, y, width: item.width, height: Math.abs(height) || item.height || 10 }];
      });
      const { width, height } = page.getViewport({ scale: 1 });
      blocks.push(...layOutPage(words, { width, height }, blocks.length));
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
  getOperatorList(): Promise<unknown>;
  commonObjs: { has(name: string): boolean; get(name: string): unknown };
}

/** Real font names are known only after the page's drawing list is read, so that is done when old letters occur. */
async function readFontNames(page: FontPage, needed: boolean): Promise<(name: string) => string> {
  if (!needed) return () => '';
  await page.getOperatorList();
  return (name) => {
    const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    const full = font && typeof font === 'object' && 'name' in font ? String(font.name) : '';
    return full.replace(/^[A-Z]{6}\+/, '');
  };
}
