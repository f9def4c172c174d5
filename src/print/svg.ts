// What the Typst renderer writes is meant for its own web viewer; printers and sign makers need a plain drawing.

const NOISE: [RegExp, string][] = [
  [/<foreignObject[\s\S]*?<\/foreignObject>/g, ''],
  [/<script[\s\S]*?<\/script>/g, ''],
  [/<style[\s\S]*?<\/style>/g, ''],
  [/ (?:data-[\w-]+|class|style)="[^"]*"/g, ''],
  [/ xmlns:h5="[^"]*"/g, ''],
];

/**
 * A plain SVG from the renderer's: glyphs stay outlines; the selection layer, scripts and styles go, and the size is
 * exact (the renderer rounds it). Width and height of the drawing in pt; `size` is the size the file states.
 */
export function cleanSvg(svg: string, drawing: { width: number; height: number }, size: SvgSize): string {
  const body = NOISE.reduce((text, [pattern, by]) => text.replace(pattern, by), svg).replace(/^\s*<svg[^>]*>/, '');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `width="${size.width}${size.unit}" height="${size.height}${size.unit}" ` +
    `viewBox="0 0 ${round(drawing.width)} ${round(drawing.height)}" role="img">` +
    `<title>${escapeXml(size.title)}</title>${body}`
  );
}

export interface SvgSize {
  width: number;
  height: number;
  unit: 'mm' | 'px';
  /** Read out by screen readers: for a slogan, the slogan. */
  title: string;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function round(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
