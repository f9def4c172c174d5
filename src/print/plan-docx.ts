// The Word file of a plan's summary.
import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph } from 'docx';
import { TextRun, convertMillimetersToTwip as mm } from 'docx';
import type { RootContent } from 'mdast';
import { BODY_SIZE, FONT, run, toDocx } from './docx-body.ts';
import { settleDocx } from './docx-zip.ts';
import { PAPER, toWord } from './palette.ts';
import { planWords } from './plan-words.ts';
import type { PlanWords } from './plan-words.ts';
import type { PrintPlan, Publisher } from './types.ts';

const GREEN = toWord(PAPER.green);

/** Same plan, same bytes. `content` is that of the whole summary. Throws PrintRefusal as `toDocx` does. */
export async function planDocx(
  plan: PrintPlan,
  content: readonly RootContent[],
  publisher: Publisher,
): Promise<Uint8Array> {
  const words = planWords(plan, publisher);
  const heading = { run: { font: FONT, size: BODY_SIZE } };
  const document = new Document({
    creator: publisher.site,
    lastModifiedBy: publisher.site,
    title: words.title,
    description: words.notice,
    styles: {
      default: {
        document: { run: { font: FONT, size: BODY_SIZE, language: { value: 'vi-VN', eastAsia: 'vi-VN' } } },
        ...{ heading1: heading, heading2: heading, heading3: heading, heading4: heading },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(25), right: mm(21), header: mm(10), footer: mm(9) },
          },
        },
        footers: { default: footer(words) },
        children: [...notice(words), ...title(words), ...toDocx(content, plan.words)],
      },
    ],
  });
  return settleDocx(new Uint8Array(await Packer.toBuffer(document)), plan.updated);
}

function notice(words: PlanWords): Paragraph[] {
  const line = { style: BorderStyle.SINGLE, size: 8, color: GREEN, space: 6 };
  const border = { top: line, bottom: line, left: line, right: line };
  const lines = [words.notice, ...words.about];
  return lines.map(
    (text, index) =>
      new Paragraph({
        children: [run(text, { size: index === 0 ? 24 : 20, bold: index === 0, color: GREEN })],
        border,
        indent: { left: mm(2), right: mm(2) },
        spacing: { after: index === lines.length - 1 ? 360 : 0 },
      }),
  );
}

function title(words: PlanWords): Paragraph[] {
  return [
    new Paragraph({ children: [run(words.kicker, { size: 22, color: GREEN })], keepNext: true }),
    new Paragraph({
      children: [run(words.title, { size: 40, bold: true, color: '000000' })],
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 40, after: 160 },
    }),
    new Paragraph({ children: [run(words.summary, { bold: true })], spacing: { after: 200, line: 264 } }),
  ];
}

function footer(words: PlanWords): Footer {
  const page = new TextRun({ children: [' · ', PageNumber.CURRENT], font: FONT, size: 18, color: GREEN });
  const said = run(words.footer, { size: 18, color: GREEN });
  return new Footer({ children: [new Paragraph({ children: [said, page], alignment: AlignmentType.CENTER })] });
}
