// The pictures that stand for a page where its link is shared (Open Graph).
import { drawArt } from './art.ts';
import { fitText } from './fit/fit.ts';
import type { Fit } from './fit/fit.ts';
import { measureText } from './fit/measure.ts';
import { familiesFor } from './fonts.ts';
import { refuseMissingLetters } from './letters.ts';
import { GREEN, toRgb } from './palette.ts';
import { drawPng } from './png.ts';
import { cleanSvg } from './svg.ts';
import type { MadePicture, PrintPicture } from './types.ts';
import type { Typst } from './typst.ts';

/** The size that Facebook and Zalo show whole. In px, drawn as pt. */
const [WIDTH, HEIGHT] = [1200, 630];
const EDGE = 84;
const BOX = { width: WIDTH - 2 * EDGE };

/** One picture with the site's mark below the title. `mark` is an SVG. Throws PrintRefusal for letters no font has. */
export async function drawShare(
  typst: Typst,
  picture: PrintPicture,
  { site, mark }: { site: string; mark: string },
): Promise<MadePicture> {
  const { lang, kicker, title } = picture;
  refuseMissingLetters(`${kicker ?? ''}${title}${site}`, familiesFor(lang));
  const size = kicker === null ? 120 : 76;
  const job = {
    lang,
    families: familiesFor(lang),
    site,
    colours: toRgb(GREEN.colours),
    art: drawArt(WIDTH, HEIGHT),
    kicker: kicker === null ? null : await kickerFit(typst, kicker, lang),
    title: await titleFit(typst, title, lang, kicker === null),
    mark: { x: EDGE, y: kicker === null ? EDGE : HEIGHT - 60 - size, size },
  };
  const drawing = await typst.draw({
    template: 'share.typ',
    files: { 'job.json': JSON.stringify(job), 'mark.svg': mark },
    svg: true,
  });
  if (drawing.svg === null) throw new Error('The engine made no picture');
  const page = { width: WIDTH, height: HEIGHT };
  return {
    url: picture.url,
    bytes: await drawPng(cleanSvg(drawing.svg, page, { ...page, unit: 'px', title }), WIDTH),
  };
}

type Placed = Fit & { x: number; y: number; boxWidth: number };

async function kickerFit(typst: Typst, kicker: string, lang: string): Promise<Placed> {
  const words = await measureText(typst, kicker, { lang, weight: 600 });
  const fit = fitText(words, { ...BOX, height: 64, maxLines: 2, mostCap: 27, raggedCost: 4 });
  return { ...fit, x: EDGE, y: 66, boxWidth: WIDTH - EDGE };
}

/** Below the kicker, the room above the mark is the title's; without a kicker, the room below the mark. */
async function titleFit(typst: Typst, title: string, lang: string, isSite: boolean): Promise<Placed> {
  const words = await measureText(typst, title, { lang, weight: 800 });
  const [top, bottom] = isSite ? [EDGE + 170, HEIGHT - EDGE] : [146, HEIGHT - 176];
  const fit = fitText(words, { ...BOX, height: bottom - top, maxLines: 6, mostCap: 62, raggedCost: 4 });
  return { ...fit, x: EDGE, y: top + (bottom - top - fit.height) * (isSite ? 0.5 : 0.4), boxWidth: WIDTH - EDGE };
}
