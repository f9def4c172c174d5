// A slogan on cloth or paper: for the press, for sign makers, for editing and to look at.
import type { SheetFormat } from './formats.ts';
import { GROUNDS, PAPER, inksFor, repaint } from './palette.ts';
import type { Ground } from './palette.ts';
import { figureBoxes, finishPdf } from './pdf-finish.ts';
import type { PdfMarks } from './pdf-finish.ts';
import { inkPdf } from './pdf-ink.ts';
import { drawPng } from './png.ts';
import { DRAWN, drawOutlined, sloganJob } from './slogan-job.ts';
import type { Scene } from './slogan-job.ts';
import { layOutSlogan } from './slogan-layout.ts';
import { cleanSvg } from './svg.ts';
import type { PrintFile } from './types.ts';
import type { Drawing } from './typst.ts';
import { mmToPt } from './units.ts';

/** Length of a preview along its longer side, in px. */
const PREVIEW_PX = 720;

/** The files of one sheet on every ground. Throws PrintRefusal when the letters would be too small. */
export async function drawSheet(scene: Scene, format: SheetFormat): Promise<PrintFile[]> {
  const layout = layOutSlogan(format, scene.words, scene.extras);
  const bleed = mmToPt(format.bleedMm / format.scale);
  const slug = mmToPt(format.kind === 'poster' ? 7 : format.scale === 10 ? 8 : 12);
  const page = { width: layout.width + 2 * (bleed + slug), height: layout.height + 2 * (bleed + slug) };
  const boxes = { trim: boxInside(page, bleed + slug), bleed: boxInside(page, slug) };

  const plain = await scene.typst.draw({ ...sloganJob(scene, layout), svg: true });
  const size = { width: format.widthMm, height: format.heightMm, unit: 'mm' as const, title: scene.title };
  const svg = cleanSvg(need(plain.svg), layout, size);
  const cutJob = sloganJob(scene, layout, { bleed, slug, note: noteFor(format) });
  const cut = await scene.typst.draw({ ...cutJob, pdf: true, svg: true, query: '<figure>' });
  const whole = cleanSvg(need(cut.svg), page, { ...page, unit: 'px', title: scene.title });
  const outlined = await drawOutlined(scene, whole, page);

  const files: PrintFile[] = [];
  for (const ground of GROUNDS) {
    const file = fileMaker(scene, format, ground);
    const toPdf = (drawing: Drawing) =>
      pdfOn(ground, drawing, { boxes, figures: figureBoxes(drawing.marks, page.height) });
    const painted = repaint(svg, DRAWN, ground);
    const widthPx = Math.round(PREVIEW_PX * Math.min(1, layout.width / layout.height));
    const heightPx = Math.ceil((widthPx * layout.height) / layout.width);
    files.push(
      file('pdf', '', '', toPdf(cut)),
      file('pdf', '-net-chu', ', chữ đã chuyển thành nét', toPdf(outlined)),
      file('svg', '', ', hình véc-tơ', new TextEncoder().encode(painted)),
      { ...file('png', '', ', ảnh xem trước', await drawPng(painted, widthPx)), widthPx, heightPx },
    );
  }
  return files;
}

function pdfOn(ground: Ground, drawing: Drawing, marks: PdfMarks): Uint8Array {
  const inks = [...inksFor(DRAWN, ground), ...Object.values(PAPER)];
  return finishPdf(inkPdf(need(drawing.pdf), inks), marks);
}

function fileMaker({ slogan }: Scene, format: SheetFormat, ground: Ground) {
  return (type: 'pdf' | 'svg' | 'png', variant: string, form: string, bytes: Uint8Array): PrintFile => ({
    url: `/khau-hieu/${slogan.id}/${format.id}${ground.suffix}${variant}.${type}`,
    of: { collection: 'slogans', id: slogan.id },
    kind: format.kind,
    format: type,
    label: `${format.name}, ${ground.name}${form}`,
    widthMm: format.widthMm,
    heightMm: format.heightMm,
    bleedMm: type === 'pdf' ? format.bleedMm : 0,
    widthPx: null,
    heightPx: null,
    lang: slogan.lang,
    scale: type === 'pdf' ? format.scale : 1,
    bytes,
  });
}

function noteFor(format: SheetFormat): string {
  const size = `${format.name} · ${format.widthMm} × ${format.heightMm} mm sau khi cắt`;
  const scale = format.scale === 1 ? 'tỉ lệ 1:1' : `TỈ LỆ 1:${format.scale} – phóng to ${format.scale} lần khi in`;
  return `${size} · ${scale} · chừa xén ${format.bleedMm} mm mỗi cạnh`;
}

function boxInside(page: { width: number; height: number }, inset: number): [number, number, number, number] {
  return [inset, inset, page.width - inset, page.height - inset];
}

function need<T>(made: T | null): T {
  if (made === null) throw new Error('The engine made no file');
  return made;
}
