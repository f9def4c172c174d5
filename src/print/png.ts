import { Resvg } from '@resvg/resvg-js';

/** A PNG of an SVG whose text is already outlines, `widthPx` wide; the height follows from its viewBox. */
export function drawPng(svg: string, widthPx: number): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: widthPx },
    font: { loadSystemFonts: false },
  }).render();
  return new Uint8Array(picture.asPng());
}
