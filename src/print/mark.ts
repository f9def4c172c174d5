import { PrintRefusal } from './errors.ts';
import type { Publisher } from './types.ts';

/**
 * The outline of a mark, to be filled in the colour of the letters. Takes the paths of an SVG whose viewBox starts at
 * 0 0; throws PrintRefusal for one that is drawn with anything else, since it would lose its shape.
 */
export function readMark(svg: string): NonNullable<Publisher['mark']> {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const outlines = [...svg.matchAll(/<path\b[^>]*?\sd="([^"]+)"/g)].map(([, outline = '']) => outline);
  const isPlain = !/<(?:rect|circle|ellipse|line|poly\w+|text|image|use|g)\b|transform=|stroke=/.test(svg);
  if (width === undefined || height === undefined || outlines.length === 0 || !isPlain)
    throw new PrintRefusal(
      'Biểu trưng (publisher.mark) không in được một màu.',
      'Dùng tệp SVG có viewBox bắt đầu bằng 0 0 và chỉ gồm các hình tô (path), không nét viền, không nhóm.',
    );
  return { width: Number(width), height: Number(height), path: outlines.join(' ') };
}
