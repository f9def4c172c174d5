// One plan becomes a summary to read on paper and a Word file to work with.
import { withoutPositions } from './body.ts';
import { refuseMissingLetters } from './letters.ts';
import { toTypst } from './markup.ts';
import { PAPER, toRgb } from './palette.ts';
import { figureBoxes, finishPdf } from './pdf-finish.ts';
import { planDocx } from './plan-docx.ts';
import { planWords } from './plan-words.ts';
import { drawQr } from './qr.ts';
import type { PrintFile, PrintPlan, Publisher } from './types.ts';
import type { Typst } from './typst.ts';
import { mmToPt } from './units.ts';

/** The PDF and the Word file of a plan. Throws PrintRefusal when the body holds what cannot be printed. */
export async function drawPlan(typst: Typst, plan: PrintPlan, publisher: Publisher): Promise<PrintFile[]> {
  const file = (format: 'pdf' | 'docx', label: string, bytes: Uint8Array): PrintFile => ({
    url: `/ke-hoach/${plan.path}/tom-tat.${format}`,
    of: { collection: 'plans', id: plan.path },
    kind: 'plan',
    format,
    label,
    ...{ widthMm: 210, heightMm: 297, bleedMm: 0, widthPx: null, heightPx: null, lang: 'vi', scale: 1 },
    bytes,
  });
  return [
    file('pdf', 'Bản tóm tắt để đọc và in, A4', await drawPdf(typst, plan, publisher)),
    file('docx', 'Bản tóm tắt dạng Word', await planDocx(plan, publisher)),
  ];
}

async function drawPdf(typst: Typst, plan: PrintPlan, publisher: Publisher): Promise<Uint8Array> {
  const words = planWords(plan, publisher);
  refuseMissingLetters(JSON.stringify([withoutPositions(plan.content), words]), ['Tinos', 'Be Vietnam Pro']);
  const job = {
    ...words,
    ...{ updated: plan.updated, author: publisher.site, summary: plan.summary, qrAlt: `Mã QR mở trang ${plan.url}` },
    paper: toRgb(PAPER),
  };
  const body = toTypst(plan.content, { words: plan.words, links: publisher.url });
  const files = {
    'job.json': JSON.stringify(job),
    'body.typ': `#let body(note, steps, hotline, said, thin-rule, data-table) = ${body}\n`,
    'qr.svg': drawQr(plan.url, PAPER.black.rgb, PAPER.white.rgb),
  };
  const drawing = await typst.draw({ template: 'plan.typ', files, pdf: true, query: '<figure>' });
  if (drawing.pdf === null) throw new Error('The engine made no file');
  return finishPdf(drawing.pdf, { figures: figureBoxes(drawing.marks, mmToPt(297)) });
}
