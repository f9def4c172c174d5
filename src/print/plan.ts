// One plan becomes a summary to read on paper and a Word file to work with.
import type { Root, RootContent } from 'mdast';
import { print as text } from '../strings/print.ts';
import { readBody } from './body.ts';
import { familiesFor } from './fonts.ts';
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
  const content = contentOf(plan);
  return [
    file('pdf', 'Bản tóm tắt để đọc và in, A4', await drawPdf(typst, plan, content, publisher)),
    file('docx', 'Bản tóm tắt dạng Word', await planDocx(plan, content.children, publisher)),
  ];
}

async function drawPdf(typst: Typst, plan: PrintPlan, content: Root, publisher: Publisher): Promise<Uint8Array> {
  const words = planWords(plan, publisher);
  const job = {
    ...words,
    ...{ updated: plan.updated, author: publisher.site, families: familiesFor('vi') },
    ...{ qrAlt: text.plan.qr(plan.url), paper: toRgb(PAPER) },
  };
  const body = toTypst(content, { words: plan.words, links: publisher.url });
  refuseMissingLetters(body + JSON.stringify(words), familiesFor('vi'));
  const files = {
    'job.json': JSON.stringify(job),
    'body.typ': `#import "/parts.typ": *\n#let body = ${body}\n`,
    'qr.svg': drawQr(plan.url, PAPER.black.rgb, PAPER.white.rgb),
  };
  const drawing = await typst.draw({ template: 'plan.typ', files, pdf: true, query: '<figure>' });
  if (drawing.pdf === null) throw new Error('The engine made no file');
  return finishPdf(drawing.pdf, { figures: figureBoxes(drawing.marks, mmToPt(297)) });
}

/**
 * What a summary says: the parts before, the explanation below its heading and without its charts, whose numbers stand in
 * the tables, then the parts after it.
 */
export const contentOf = (plan: Pick<PrintPlan, 'before' | 'body' | 'after'>): Root => ({
  type: 'root',
  children: [
    ...plan.before,
    ...readBody(plan.body, 'plans')
      .children.filter((node) => !isChart(node))
      .map(lower),
    ...plan.after,
  ],
});

const isChart = (node: RootContent): boolean =>
  node.type === 'mdxJsxFlowElement' && (node.name === 'Chart' || node.name === 'Figure');

/** A heading of the explanation stands one level below the explanation's own. */
const lower = (node: RootContent): RootContent =>
  node.type === 'heading' ? { ...node, depth: node.depth === 2 ? 3 : 4 } : node;
