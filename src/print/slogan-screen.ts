// A slogan on a screen: pictures for posts, page covers, projectors.
import type { ScreenFormat } from './formats.ts';
import { GROUNDS, repaint } from './palette.ts';
import { drawPng } from './png.ts';
import { DRAWN, sloganJob } from './slogan-job.ts';
import type { Scene } from './slogan-job.ts';
import { layOutSlogan } from './slogan-layout.ts';
import { cleanSvg } from './svg.ts';
import type { PrintFile } from './types.ts';

/** The files of one screen size on every ground. Throws PrintRefusal when the letters would be too small. */
export async function drawScreen(scene: Scene, format: ScreenFormat): Promise<PrintFile[]> {
  const { typst, slogan, title, words, extras } = scene;
  const { widthPx, heightPx } = format;
  const layout = layOutSlogan(format, words, { ...extras, qr: false });
  const drawing = await typst.draw({ ...sloganJob(scene, layout), svg: true });
  if (drawing.svg === null) throw new Error('The engine made no picture');
  const svg = cleanSvg(drawing.svg, layout, { width: widthPx, height: heightPx, unit: 'px', title });
  const files: PrintFile[] = [];
  for (const ground of GROUNDS) {
    const painted = repaint(svg, DRAWN, ground);
    const file = (type: 'png' | 'svg', form: string, bytes: Uint8Array): PrintFile => ({
      url: `/khau-hieu/${slogan.id}/${format.id}${ground.suffix}.${type}`,
      of: { collection: 'slogans', id: slogan.id },
      kind: format.kind,
      format: type,
      label: `${format.name} ${widthPx} × ${heightPx}, ${ground.name}${form}`,
      ...{ widthMm: null, heightMm: null, bleedMm: null, widthPx, heightPx, lang: slogan.lang, scale: 1 },
      bytes,
    });
    files.push(
      file('png', '', await drawPng(painted, widthPx)),
      file('svg', ', hình véc-tơ', new TextEncoder().encode(painted)),
    );
  }
  return files;
}
