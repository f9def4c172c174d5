import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Resvg } from '@resvg/resvg-js';
import { writePng } from './png-file.ts';

// resvg keeps each picture's pixels outside of JavaScript's sight until the collector happens to run: 5 MB a picture,
// a gigabyte a build. So the collector is called after every so many pixels.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const PIXELS_KEPT = 6_000_000;
let pixels = 0;

/** A PNG of an SVG whose text is already outlines, `widthPx` wide; the height follows from its viewBox. */
export async function drawPng(svg: string, widthPx: number): Promise<Uint8Array> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false },
  }).render();
  const png = writePng(picture.width, picture.height, new Uint8Array(picture.pixels));
  pixels += picture.width * picture.height;
  if (pixels > PIXELS_KEPT) {
    pixels = 0;
    await turn();
    collect();
  }
  return png;
}
