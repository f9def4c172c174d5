// One leaflet, written once, becomes a sheet for the press, a document for the screen and one in large print.
import { drawArt } from './art.ts';
import type { Root } from 'mdast';
import { readBody } from './body.ts';
import { PrintRefusal } from './errors.ts';
import { fitText } from './fit/fit.ts';
import { measureText } from './fit/measure.ts';
import { familiesFor } from './fonts.ts';
import { LEAFLETS } from './leaflet-formats.ts';
import type { LeafletFormat } from './leaflet-formats.ts';
import { refuseMissingLetters } from './letters.ts';
import { toTypst } from './markup.ts';
import { GREEN, PAPER, toRgb } from './palette.ts';
import { figureBoxes, finishPdf } from './pdf-finish.ts';
import { inkPdf } from './pdf-ink.ts';
import { drawQr } from './qr.ts';
import type { PrintFile, PrintLeaflet, Publisher } from './types.ts';
import type { Drawing, Typst } from './typst.ts';
import { mmToPt } from './units.ts';

/** Every file of one leaflet. Throws PrintRefusal when the text is too long for a sheet or holds what cannot be printed. */
export async function drawLeaflet(typst: Typst, leaflet: PrintLeaflet, publisher: Publisher): Promise<PrintFile[]> {
  const body = readBody(leaflet.body, 'leaflets');
  const printed = toTypst(body, { words: leaflet.words, links: null });
  const cover = JSON.stringify([leaflet.title, leaflet.summary, leaflet.hotlines]);
  refuseMissingLetters(printed + cover, familiesFor(leaflet.lang));
  const files: PrintFile[] = [];
  for (const format of LEAFLETS) {
    files.push({
      url: `/to-roi/${leaflet.id}/${format.id}.pdf`,
      of: { collection: 'leaflets', id: leaflet.id },
      kind: 'leaflet',
      format: 'pdf',
      label: format.name,
      ...{ widthMm: format.widthMm, heightMm: format.heightMm, bleedMm: format.bleedMm, widthPx: null, heightPx: null },
      ...{ lang: leaflet.lang, scale: 1 },
      bytes: await drawFormat(typst, format, leaflet, body, publisher),
    });
  }
  return files;
}

async function drawFormat(
  typst: Typst,
  format: LeafletFormat,
  leaflet: PrintLeaflet,
  body: Root,
  publisher: Publisher,
): Promise<Uint8Array> {
  const bleed = mmToPt(format.bleedMm);
  const slug = format.bleedMm === 0 ? 0 : mmToPt(7);
  const files = await filesFor(typst, format, leaflet, body, publisher, { bleed, slug });
  const drawing = await drawFitting(typst, format, files);
  const page = {
    width: mmToPt(format.widthMm) + 2 * (bleed + slug),
    height: mmToPt(format.heightMm) + 2 * (bleed + slug),
  };
  const figures = figureBoxes(drawing.marks, page.height);
  if (drawing.pdf === null) throw new Error('The engine made no file');
  if (format.bleedMm === 0) return finishPdf(drawing.pdf, { figures });
  const inset = (by: number): [number, number, number, number] => [by, by, page.width - by, page.height - by];
  const boxes = { trim: inset(bleed + slug), bleed: inset(slug) };
  return finishPdf(inkPdf(drawing.pdf, [...Object.values(PAPER), ...Object.values(GREEN.colours)]), { boxes, figures });
}

/** Tries the sizes from the largest down; the smaller number of pages wins over the larger letter. */
async function drawFitting(
  typst: Typst,
  format: LeafletFormat,
  files: (size: number) => Record<string, string>,
): Promise<Drawing> {
  const count = new Map<number, number>();
  const pagesAt = async (size: number): Promise<number> => {
    const { marks } = await typst.draw({ template: format.template, files: files(size), query: '<pages>' });
    const pages = Number(marks[0]);
    count.set(size, pages);
    return pages;
  };
  for (const pages of format.pages) {
    for (const size of format.sizes) {
      if ((count.get(size) ?? (await pagesAt(size))) > pages) continue;
      return typst.draw({ template: format.template, files: files(size), pdf: true, query: '<figure>' });
    }
  }
  const most = format.pages.at(-1) ?? 1;
  throw new PrintRefusal(
    `${format.name}: bài dài quá ${most} trang, kể cả với chữ nhỏ nhất.`,
    'Bớt chữ, hoặc tách thành hai tờ rơi.',
  );
}

async function filesFor(
  typst: Typst,
  format: LeafletFormat,
  leaflet: PrintLeaflet,
  tree: Root,
  publisher: Publisher,
  cut: { bleed: number; slug: number },
): Promise<(size: number) => Record<string, string>> {
  const onScreen = format.id === 'man-hinh';
  const title = await measureText(typst, leaflet.title, { lang: leaflet.lang, weight: 800 });
  const room = {
    width: mmToPt(format.title.width),
    height: mmToPt(format.title.height),
    mostCap: mmToPt(format.title.mostCap),
  };
  const body = toTypst(tree, { words: leaflet.words, links: onScreen ? publisher.url : null });
  const artWidth = format.template === 'leaflet-fold.typ' ? 100 + format.bleedMm : format.widthMm;
  const job = {
    ...cut,
    ...{ width: format.widthMm, height: format.heightMm, side: format.side, band: format.band, plain: format.plain },
    ...{
      title: leaflet.title,
      summary: leaflet.summary,
      lang: leaflet.lang,
      updated: leaflet.updated,
      url: leaflet.url,
    },
    author: publisher.site,
    publisher: publisher.name,
    families: familiesFor(leaflet.lang),
    paper: toRgb(PAPER),
    ground: toRgb(GREEN.colours),
    art: drawArt(mmToPt(artWidth), mmToPt(format.band === 0 ? format.heightMm : format.band)),
    titleFit: fitText(title, { ...room, maxLines: 7, raggedCost: 4 }),
    kicker: `Tờ rơi của ${publisher.site}`,
    callTitle: 'Số cần nhớ',
    advice: 'Giữ tờ giấy này ở nơi dễ thấy. Đọc xong, đưa cho người bên cạnh.',
    hotlines: leaflet.hotlines,
    links: onScreen,
    shownUrl: leaflet.url.replace(/^https?:\/\//, '').replace(/\/$/, ''),
    qrTitle: 'Đọc trên điện thoại',
    qrAlt: `Mã QR mở trang ${leaflet.url}`,
    imprint: imprintOf(leaflet, publisher),
    note: `${format.widthMm} × ${format.heightMm} mm · chừa xén ${format.bleedMm} mm · in hai mặt, lật theo cạnh ngắn`,
  };
  const qr = drawQr(leaflet.url, PAPER.black.rgb, PAPER.white.rgb);
  return (size) => ({
    'job.json': JSON.stringify({ ...job, size }),
    'body.typ': `#import "/parts.typ": *\n#let body = ${body}\n`,
    'qr.svg': qr,
  });
}

function imprintOf(leaflet: PrintLeaflet, publisher: Publisher): string[] {
  const [year, month, day] = leaflet.updated.split('-').map(Number);
  const lines = [publisher.name, `Cập nhật ngày ${day}/${month}/${year}. ${publisher.licence}`];
  if (leaflet.translation !== undefined)
    lines.push(`Người dịch: ${leaflet.translation.translator}. ${leaflet.translation.state}`);
  return lines;
}
