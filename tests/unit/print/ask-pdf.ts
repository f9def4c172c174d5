// Questions put to a finished PDF, for tests.
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF and answers everything the tests ask. Boxes in mm. */
export async function askPdf(bytes: Uint8Array): Promise<PdfAnswers> {
  const [low, high] = await Promise.all([readObjects(bytes), readPages(bytes)]);
  return { ...low, ...high };
}

export type PdfAnswers = Awaited<ReturnType<typeof readObjects>> & Awaited<ReturnType<typeof readPages>>;

/** A run of text where it stands: mm from the left and the top of the page, baseline. */
export interface Word {
  page: number;
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

const mm = (pt: number): number => (pt * 25.4) / 72;
const name = (text: string): PDFName => PDFName.of(text);

async function readObjects(bytes: Uint8Array) {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = doc;
  const metadata = catalog.lookup(name('Metadata'));
  const xmp =
    metadata instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(metadata).decode()).toString('utf8') : '';
  const fonts: { name: string; embedded: boolean; unicode: boolean }[] = [];
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.lookup(name('Type')) !== name('Font')) continue;
    if (object.lookup(name('Subtype')) !== name('Type0')) continue;
    const inner = (object.lookup(name('DescendantFonts')) as PDFArray).lookup(0) as PDFDict;
    const descriptor = inner.lookup(name('FontDescriptor')) as PDFDict;
    fonts.push({
      name: String(object.lookup(name('BaseFont'))).slice(1),
      embedded: descriptor.has(name('FontFile2')) || descriptor.has(name('FontFile3')),
      unicode: object.has(name('ToUnicode')),
    });
  }
  const pages = doc.getPages().map((page) => {
    const box = (key: string): number[] | null => {
      const found = page.node.lookup(name(key));
      return found instanceof PDFArray ? found.asArray().map((value) => mm(Number(String(value)))) : null;
    };
    return { media: box('MediaBox') ?? [], trim: box('TrimBox'), bleed: box('BleedBox') };
  });
  const viewer = catalog.lookup(name('ViewerPreferences'));
  const marks = catalog.lookup(name('MarkInfo'));
  return {
    pages,
    fonts,
    title: /<dc:title>.*?<rdf:li[^>]*>([^<]*)/s.exec(xmp)?.[1]?.replaceAll('&amp;', '&') ?? null,
    pdfua: xmp.includes('<pdfuaid:part>1<'),
    lang: String(catalog.lookup(name('Lang'))).replace(/^\((.*)\)$/, '$1'),
    marked: marks instanceof PDFDict && String(marks.lookup(name('Marked'))) === 'true',
    showsTitle: viewer instanceof PDFDict && String(viewer.lookup(name('DisplayDocTitle'))) === 'true',
    figureBoxes: [...context.enumerateIndirectObjects()].filter(
      ([, object]) =>
        object instanceof PDFDict && object.lookup(name('S')) === name('Figure') && String(object).includes('/BBox'),
    ).length,
  };
}

async function readPages(bytes: Uint8Array) {
  const doc = await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const words: Word[] = [];
  const headings: number[] = [];
  const figures: (string | null)[] = [];
  let unmarked = 0;
  let missingGlyphs = 0;
  for (let number = 1; number <= doc.numPages; number += 1) {
    const page = await doc.getPage(number);
    const height = page.view[3] ?? 0;
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      words.push({ page: number, text: item.str, x: mm(x), y: mm(height - y), width: mm(item.width), size: mm(size) });
    }
    const walk = (node: { role?: string; alt?: string; children?: unknown[] }): void => {
      const level = /^H([1-6])$/.exec(node.role ?? '')?.[1];
      if (level !== undefined) headings.push(Number(level));
      if (node.role === 'Figure') figures.push(node.alt ?? null);
      for (const child of node.children ?? []) walk(child as typeof node);
    };
    const tree = await page.getStructTree();
    walk(tree);
    const counted = countOperators(await page.getOperatorList());
    unmarked += counted.unmarked;
    missingGlyphs += counted.missingGlyphs;
  }
  await doc.destroy();
  return { words, headings, figures, unmarked, missingGlyphs, pageCount: doc.numPages };
}

const { OPS } = pdfjs;
const PAINTS = new Set([
  OPS.showText,
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.fillStroke,
  OPS.constructPath,
  OPS.paintImageXObject,
  OPS.shadingFill,
]);

/** Paint outside of any marked content, and letters the font had no shape for. */
function countOperators(list: { fnArray: number[]; argsArray: unknown[] }): {
  unmarked: number;
  missingGlyphs: number;
} {
  let depth = 0;
  let unmarked = 0;
  let missingGlyphs = 0;
  list.fnArray.forEach((operator, index) => {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
    if (operator === OPS.endMarkedContent) depth -= 1;
    const args = list.argsArray[index] as unknown[] | null;
    const clips = operator === OPS.constructPath && args?.[0] === OPS.endPath;
    if (PAINTS.has(operator) && depth === 0 && !clips) unmarked += 1;
    if (operator === OPS.showText) {
      for (const glyph of (args?.[0] ?? []) as ({ originalCharCode?: number } | number | null)[]) {
        if (typeof glyph === 'object' && glyph?.originalCharCode === 0) missingGlyphs += 1;
      }
    }
  });
  return { unmarked, missingGlyphs };
}

/** A page as pixels, for looking at colours and decoding QR codes. */
export async function rasterise(bytes: Uint8Array, pageNumber: number, widthPx: number): Promise<ImageData> {
  const { createCanvas } = await import('@napi-rs/canvas');
  const doc = await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
  const page = await doc.getPage(pageNumber);
  const scale = widthPx / (page.view[2] ?? 1);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  await doc.destroy();
  return pixels as unknown as ImageData;
}

/** The words on one line, spaces evened out, for comparing with what was asked for. */
export function joined(words: readonly { text: string }[]): string {
  return words.map((word) => word.text).join(' ').replace(/\s+/gu, ' ').trim(); // prettier-ignore
}
