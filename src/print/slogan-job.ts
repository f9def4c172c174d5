// What the templates of a slogan are told, whatever the format.
import { measureText } from './fit/measure.ts';
import { familiesFor } from './fonts.ts';
import { refuseMissingLetters } from './letters.ts';
import { GROUNDS, toRgb } from './palette.ts';
import type { Ground } from './palette.ts';
import { drawQr } from './qr.ts';
import type { Extras, SloganLayout } from './slogan-layout.ts';
import type { PrintSlogan, Publisher } from './types.ts';
import type { Drawing, DrawJob, Typst } from './typst.ts';

const LETTERS_WEIGHT = 800;
const NAME_WEIGHT = 600;

/** Everything is laid out and drawn in the colours of this ground; the others are the same drawing, painted over. */
export const DRAWN: Ground = GROUNDS[0];

/** One slogan, measured, with everything that all its formats share. */
export interface Scene {
  typst: Typst;
  slogan: PrintSlogan;
  publisher: Publisher;
  words: Awaited<ReturnType<typeof measureText>>;
  extras: Extras;
  /** The words on one line. */
  title: string;
}

/** Measures a slogan. Throws PrintRefusal for letters that the fonts lack. */
export async function prepareScene(
  typst: Typst,
  slogan: PrintSlogan,
  publisher: Publisher,
  withPublisher: boolean,
): Promise<Scene> {
  const { lang } = slogan;
  refuseMissingLetters(slogan.text + publisher.name, familiesFor(lang));
  const words = await measureText(typst, slogan.text, { lang, weight: LETTERS_WEIGHT, terms: slogan.terms ?? [] });
  const name = withPublisher ? await measureText(typst, publisher.name, { lang: 'vi', weight: NAME_WEIGHT }) : null;
  const mark = withPublisher && publisher.mark !== undefined ? publisher.mark.width / publisher.mark.height : null;
  const title = slogan.text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return { typst, slogan, publisher, words, title, extras: { publisher: name, mark, qr: true } };
}

/** The job of drawing a layout, in the colours of DRAWN. Bleed and slug in pt. */
export function sloganJob(
  { slogan, publisher, title }: Scene,
  layout: SloganLayout,
  cut: { bleed: number; slug: number; note: string } = { bleed: 0, slug: 0, note: '' },
): DrawJob {
  const job = {
    layout,
    colours: toRgb(DRAWN.colours),
    ...cut,
    title,
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
  if (publisher.mark !== undefined) files['mark.svg'] = drawMark(publisher.mark, DRAWN.colours.letters.rgb);
  return { template: 'slogan.typ', files };
}

/** The same sheet with every letter an outline, for software that would swap the font. Sizes in pt. */
export function drawOutlined(
  { typst, slogan, publisher, title }: Scene,
  drawing: string,
  page: { width: number; height: number },
): Promise<Drawing> {
  const { lang, updated } = slogan;
  const job = { ...page, title, author: publisher.site, updated, lang, families: familiesFor(lang) };
  const files = { 'job.json': JSON.stringify(job), 'drawing.svg': drawing };
  return typst.draw({ template: 'outline.typ', files, pdf: true, query: '<figure>' });
}

function drawMark(mark: NonNullable<Publisher['mark']>, paint: string): string {
  const box = `viewBox="0 0 ${mark.width} ${mark.height}" width="${mark.width}" height="${mark.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box}><path fill="${paint}" fill-rule="evenodd" d="${mark.path}"/></svg>`;
}
