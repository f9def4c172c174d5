// What Typst's WebAssembly build leaves out of a PDF: the boxes a press reads, and the marks of PDF/UA-1.
import { editObjects, editStream } from './pdf-objects.ts';

/**
 * Writes TrimBox and BleedBox on every page, DisplayDocTitle, the PDF/UA-1 mark in the metadata, and the box of every
 * figure. Rectangles are [left, bottom, right, top] in pt from the lower left corner, as PDF counts.
 * Throws when the figures found are not as many as were measured.
 */
export function finishPdf(pdf: Uint8Array, marks: PdfMarks): Uint8Array {
  let figures = 0;
  let catalogs = 0;
  const finished = editObjects(pdf, (object) => {
    const start = object.slice(0, 400);
    if (/\/Type \/Page\b(?!s)/.test(start)) return addBoxes(object, marks);
    if (start.includes('/Type /Catalog')) {
      catalogs += 1;
      return showTitle(object);
    }
    if (/\/S \/Figure\b/.test(start)) return addFigureBox(object, marks.figures[figures++]);
    if (start.includes('/Type /Metadata')) return editStream(object, claimPdfUa);
    return object;
  });
  if (catalogs !== 1) throw new Error('Unexpected PDF: no catalog');
  if (figures !== marks.figures.length)
    throw new Error(`${figures} figures in the PDF, ${marks.figures.length} measured`);
  return finished;
}

export interface PdfMarks {
  /** Absent for a page that is not cut: its boxes are the page itself. */
  boxes?: { trim: Rect; bleed: Rect };
  /** Boxes of the figures, in reading order. */
  figures: Rect[];
}

export type Rect = [number, number, number, number];

/** Turns what `figure-at` of sheet.typ measured (pt from the top left) into boxes as PDF counts. */
export function figureBoxes(measured: unknown[], pageHeight: number): Rect[] {
  return (measured as MeasuredFigure[]).map(({ x, y, width, height }) => [
    x,
    pageHeight - y - height,
    x + width,
    pageHeight - y,
  ]);
}

interface MeasuredFigure {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

function addBoxes(object: string, { boxes }: PdfMarks): string {
  if (boxes === undefined) return object;
  return object.replace('/Type /Page', `/Type /Page\n  /TrimBox ${list(boxes.trim)}\n  /BleedBox ${list(boxes.bleed)}`);
}

function showTitle(object: string): string {
  if (object.includes('/DisplayDocTitle')) return object;
  if (object.includes('/ViewerPreferences <<')) {
    return object.replace('/ViewerPreferences <<', '/ViewerPreferences <<\n    /DisplayDocTitle true');
  }
  return object.replace('/Type /Catalog', '/Type /Catalog\n  /ViewerPreferences <<\n    /DisplayDocTitle true\n  >>');
}

function addFigureBox(object: string, box: Rect | undefined): string {
  if (box === undefined || object.includes('/BBox')) return object;
  if (/\/A \[<<\s*\/O \/Layout/.test(object)) {
    return object.replace(/(\/A \[<<\s*\/O \/Layout)/, `$1\n    /BBox ${list(box)}`);
  }
  return object.replace(/\/S \/Figure\b/, `/S /Figure\n  /A [<<\n    /O /Layout\n    /BBox ${list(box)}\n  >>]`);
}

function claimPdfUa(xmp: string): string {
  if (xmp.includes('pdfuaid')) return xmp;
  const claimed = xmp
    .replace(/( xmlns:pdf="[^"]*")/, '$1 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"')
    .replace('<xmpTPg:NPages>', '<pdfuaid:part>1</pdfuaid:part><xmpTPg:NPages>');
  if (!claimed.includes('pdfuaid:part')) throw new Error('Unexpected PDF metadata: no place for the PDF/UA mark');
  return claimed;
}

function list(rect: Rect): string {
  return `[${rect.map((value) => String(Math.round(value * 1e4) / 1e4)).join(' ')}]`;
}
