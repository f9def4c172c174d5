// One slogan becomes every banner, flag, poster and tile.
import { measureText } from './fit/measure.ts';
import { familiesFor } from './fonts.ts';
import { SCREENS, SHEETS } from './formats.ts';
import type { ScreenFormat, SheetFormat } from './formats.ts';
import { refuseMissingLetters } from './letters.ts';
import { GROUNDS, PAPER, toRgb } from './palette.ts';
import type { Ground } from './palette.ts';
import { figureBoxes, finishPdf } from './pdf-finish.ts';
import { inkPdf } from './pdf-ink.ts';
import { drawPng } from './png.ts';
import { drawQr } from './qr.ts';
import { layOutSlogan } from './slogan-layout.ts';
import type { Extras, SloganLayout } from './slogan-layout.ts';
import { cleanSvg } from './svg.ts';
import type { PrintFile, PrintSlogan, Publisher } from './types.ts';
import type { Typst } from './typst.ts';
import { mmToPt } from './units.ts';

const LETTERS_WEIGHT = 800;
const NAME_WEIGHT = 600;
/** Width of a preview along its longer side, in px. */
const PREVIEW_PX = 720;

/**
 * Every file of one slogan, in one order. Throws PrintRefusal when a size cannot carry it; `publisher.name` stands at
 * the foot when `withPublisher`.
 */
export async function drawSlogan(
  typst: Typst,
  slogan: PrintSlogan,
  publisher: Publisher,
  options: SloganOptions = {},
): Promise<PrintFile[]> {
  const scene = await prepare(typst, slogan, publisher, options);
  const files: PrintFile[] = [];
  for (const ground of GROUNDS) {
    for (const sheet of options.sheets ?? SHEETS) files.push(...(await drawSheet(scene, sheet, ground)));
    for (const screen of options.screens ?? SCREENS) files.push(...(await drawScreen(scene, screen, ground)));
  }
  return files;
}

export interface SloganOptions {
  /** The line with the publishing body and its mark; left out only when false. */
  withPublisher?: boolean;
  sheets?: readonly SheetFormat[];
  screens?: readonly ScreenFormat[];
}

interface Scene {
  typst: Typst;
  slogan: PrintSlogan;
  publisher: Publisher;
  words: Awaited<ReturnType<typeof measureText>>;
  extras: Extras;
  title: string;
}

async function prepare(
  typst: Typst,
  slogan: PrintSlogan,
  publisher: Publisher,
  options: SloganOptions,
): Promise<Scene> {
  const { lang } = slogan;
  refuseMissingLetters(slogan.text + publisher.name, familiesFor(lang));
  const words = await measureText(typst, slogan.text, { lang, weight: LETTERS_WEIGHT, terms: slogan.terms ?? [] });
  const shown = options.withPublisher !== false;
  const name = shown ? await measureText(typst, publisher.name, { lang: 'vi', weight: NAME_WEIGHT }) : null;
  const mark = shown && publisher.mark !== undefined ? publisher.mark.width / publisher.mark.height : null;
  const title = slogan.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return { typst, slogan, publisher, words, title, extras: { publisher: name, mark, qr: true } };
}

async function drawSheet(scene: Scene, format: SheetFormat, ground: Ground): Promise<PrintFile[]> {
  const layout = layOutSlogan(format, scene.words, scene.extras);
  const bleed = mmToPt(format.bleedMm / format.scale);
  const slug = mmToPt(format.kind === 'poster' ? 7 : format.scale === 10 ? 8 : 12);
  const page = { width: layout.width + 2 * (bleed + slug), height: layout.height + 2 * (bleed + slug) };
  const trim = boxInside(page, bleed + slug);
  const boxes = { trim, bleed: boxInside(page, slug) };
  const inks = [...Object.values(ground.colours), ...Object.values(PAPER)];

  const plain = await scene.typst.draw({
    ...jobFor(scene, layout, ground, { bleed: 0, slug: 0, note: '' }),
    svg: true,
  });
  const note = noteFor(format, ground);
  const cut = await scene.typst.draw({
    ...jobFor(scene, layout, ground, { bleed, slug, note }),
    pdf: true,
    svg: true,
    query: '<figure>',
  });
  const figures = figureBoxes(cut.marks, page.height);
  const pdf = finishPdf(inkPdf(need(cut.pdf), inks), { boxes, figures });
  const drawing = cleanSvg(need(cut.svg), page, { ...page, unit: 'px', title: scene.title });
  const outlined = await drawOutlined(scene, drawing, page);
  const outlinedPdf = finishPdf(inkPdf(need(outlined.pdf), inks), {
    boxes,
    figures: figureBoxes(outlined.marks, page.height),
  });
  const size = { width: format.widthMm, height: format.heightMm, unit: 'mm' as const, title: scene.title };
  const svg = cleanSvg(need(plain.svg), layout, size);
  const widthPx = Math.round(layout.width > layout.height ? PREVIEW_PX : (PREVIEW_PX * layout.width) / layout.height);

  const file = sheetFile(scene, format, ground);
  return [
    file('pdf', '', `${format.name}, ${ground.name}`, pdf),
    file('pdf', '-net-chu', `${format.name}, ${ground.name}, chữ đã chuyển thành nét`, outlinedPdf),
    file('svg', '', `${format.name}, ${ground.name}, hình véc-tơ`, new TextEncoder().encode(svg)),
    {
      ...file('png', '', `${format.name}, ${ground.name}, ảnh xem trước`, await drawPng(svg, widthPx)),
      ...pixels(widthPx, layout),
    },
  ];
}

async function drawScreen(scene: Scene, format: ScreenFormat, ground: Ground): Promise<PrintFile[]> {
  const layout = layOutSlogan(format, scene.words, { ...scene.extras, qr: false });
  const { svg: raw } = await scene.typst.draw({
    ...jobFor(scene, layout, ground, { bleed: 0, slug: 0, note: '' }),
    svg: true,
  });
  const size = { width: format.widthPx, height: format.heightPx, unit: 'px' as const, title: scene.title };
  const svg = cleanSvg(need(raw), layout, size);
  const base = {
    of: { collection: 'slogans' as const, id: scene.slogan.id },
    kind: format.kind,
    ...{ widthMm: null, heightMm: null, bleedMm: null, widthPx: format.widthPx, heightPx: format.heightPx },
    ...{ lang: scene.slogan.lang, scale: 1 },
  };
  const url = `/khau-hieu/${scene.slogan.id}/${format.id}${suffixOf(ground)}`;
  const label = `${format.name} ${format.widthPx} × ${format.heightPx}, ${ground.name}`;
  return [
    { ...base, url: `${url}.png`, format: 'png', label, bytes: await drawPng(svg, format.widthPx) },
    { ...base, url: `${url}.svg`, format: 'svg', label: `${label}, hình véc-tơ`, bytes: new TextEncoder().encode(svg) },
  ];
}

function jobFor(
  scene: Scene,
  layout: SloganLayout,
  ground: Ground,
  cut: { bleed: number; slug: number; note: string },
): SloganJob {
  const { slogan, publisher } = scene;
  const job = {
    layout,
    colours: toRgb(ground.colours),
    ...cut,
    title: scene.title,
    author: publisher.site,
    updated: slogan.updated,
    lang: slogan.lang,
    families: familiesFor(slogan.lang),
    markAlt: `Biểu trưng của ${publisher.name}`,
    qrAlt: `Mã QR mở trang ${slogan.url}`,
  };
  const files: Record<string, string> = {
    'job.json': JSON.stringify(job),
    'qr.svg': drawQr(slogan.url, '#000000', '#ffffff'),
  };
  if (publisher.mark !== undefined) files['mark.svg'] = drawMark(publisher.mark, ground.colours.letters.rgb);
  return { template: 'slogan.typ', files };
}

interface SloganJob {
  template: string;
  files: Record<string, string>;
}

function drawMark(mark: NonNullable<Publisher['mark']>, paint: string): string {
  const box = `viewBox="0 0 ${mark.width} ${mark.height}" width="${mark.width}" height="${mark.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path fill="${paint}" fill-rule="evenodd" d="${mark.path}"/></svg>`;
}

/** The same sheet with every letter an outline, for software that would swap the font. */
function drawOutlined(
  scene: Scene,
  drawing: string,
  page: { width: number; height: number },
): ReturnType<Typst['draw']> {
  const { lang, updated } = scene.slogan;
  const job = { ...page, title: scene.title, author: scene.publisher.site, updated, lang, families: familiesFor(lang) };
  const files = { 'job.json': JSON.stringify(job), 'drawing.svg': drawing };
  return scene.typst.draw({ template: 'outline.typ', files, pdf: true, query: '<figure>' });
}

function sheetFile(scene: Scene, format: SheetFormat, ground: Ground) {
  return (type: 'pdf' | 'svg' | 'png', variant: string, label: string, bytes: Uint8Array): PrintFile => ({
    url: `/khau-hieu/${scene.slogan.id}/${format.id}${suffixOf(ground)}${variant}.${type}`,
    of: { collection: 'slogans', id: scene.slogan.id },
    kind: format.kind,
    format: type,
    label,
    widthMm: format.widthMm,
    heightMm: format.heightMm,
    bleedMm: type === 'pdf' ? format.bleedMm : 0,
    widthPx: null,
    heightPx: null,
    lang: scene.slogan.lang,
    scale: type === 'pdf' ? format.scale : 1,
    bytes,
  });
}

function noteFor(format: SheetFormat, ground: Ground): string {
  const size = `${format.name} · ${format.widthMm} × ${format.heightMm} mm sau khi cắt`;
  const scale = format.scale === 1 ? 'tỉ lệ 1:1' : `TỈ LỆ 1:${format.scale} – phóng to ${format.scale} lần khi in`;
  return `${size} · ${scale} · chừa xén ${format.bleedMm} mm mỗi cạnh · ${ground.name}`;
}

/** Red is the ground people ask for first: it has the plain name. */
function suffixOf(ground: Ground): string {
  return ground.id === 'do' ? '' : `-${ground.id}`;
}

function pixels(widthPx: number, layout: SloganLayout): { widthPx: number; heightPx: number } {
  return { widthPx, heightPx: Math.ceil((widthPx * layout.height) / layout.width) };
}

function boxInside(page: { width: number; height: number }, inset: number): [number, number, number, number] {
  return [inset, inset, page.width - inset, page.height - inset];
}

function need<T>(made: T | null): T {
  if (made === null) throw new Error('The engine made no file');
  return made;
}
