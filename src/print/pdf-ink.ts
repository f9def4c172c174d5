// Screens mix light, presses mix ink: turns the palette's sRGB colours in a PDF into real CMYK.
import { unzlibSync, zlibSync } from 'fflate';
import type { Colour } from './palette.ts';
import { editObjects, editStream } from './pdf-objects.ts';

/** Crop marks print in every ink. */
const REGISTRATION: Colour = { rgb: '#000001', cmyk: [100, 100, 100, 100] };

/**
 * Every colour of every drawing in the PDF becomes ink. Throws on a colour that is not in the palette: it would reach
 * the press as whatever the printer's software makes of it.
 */
export function inkPdf(pdf: Uint8Array, palette: readonly Colour[]): Uint8Array {
  const inks = new Map([...palette, REGISTRATION, BLACK, WHITE].map(({ rgb, cmyk }) => [rgb, cmyk]));
  return editObjects(pdf, (object) => {
    const head = object.slice(0, object.indexOf('stream'));
    if (
      !head.includes('/FlateDecode') ||
      /\/Subtype \/Image|\/Length1|\/FontFile|\/N [134]\b|CIDFontType0C|OpenType/.test(head)
    ) {
      return object;
    }
    return editStream(object, (data) => {
      const drawing = inflate(data);
      return drawing === null || !/\b(?:scn|SCN)\b/.test(drawing) ? data : deflate(inkDrawing(drawing, inks));
    });
  });
}

const BLACK: Colour = { rgb: '#000000', cmyk: [0, 0, 0, 100] };
const WHITE: Colour = { rgb: '#ffffff', cmyk: [0, 0, 0, 0] };

/** "/c0 cs 0.04 0.36 0.23 scn" → "0.88 0.32 0.84 0.3 k". */
function inkDrawing(drawing: string, inks: Map<string, Colour['cmyk']>): string {
  // Typst writes one operator a line; anchored, the pattern does not search among thousands of coordinates.
  const inked = drawing.replace(
    /^(?:\/\w+ (?:cs|CS)\s)?((?:[\d.]+ ){1,3})(scn|SCN)$/gm,
    (_, numbers: string, operator: string) => {
      const values = numbers.trim().split(/\s+/).map(Number);
      const rgb = toHex(values.length === 1 ? [...values, ...values, ...values] : values);
      const ink = inks.get(rgb);
      if (ink === undefined) throw new Error(`Colour ${rgb} is not in the palette`);
      return `${ink.map((part) => String(part / 100)).join(' ')} ${operator === 'scn' ? 'k' : 'K'}`;
    },
  );
  if (/\s(?:scn|SCN)\s/.test(inked)) throw new Error('Unexpected PDF: a colour that is not on a line of its own');
  return inked;
}

function toHex(values: number[]): string {
  return `#${values.map((value) => Math.round(value * 255).toString(16).padStart(2, '0')).join('')}`; // prettier-ignore
}

function inflate(data: string): string | null {
  try {
    return Buffer.from(unzlibSync(Buffer.from(data, 'latin1'))).toString('latin1');
  } catch {
    return null;
  }
}

function deflate(drawing: string): string {
  // fflate, not node:zlib: the same bytes on every processor.
  return Buffer.from(zlibSync(Buffer.from(drawing, 'latin1'), { level: 9 })).toString('latin1');
}
