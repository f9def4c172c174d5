// The Word file of a plan, laid out with the components of Decree 30/2020/NĐ-CP, appendix I.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
} from 'docx';
import { TextRun, convertMillimetersToTwip as mm } from 'docx';
import type { IRunOptions, Table } from 'docx';
import type { RootContent } from 'mdast';
import { BODY_SIZE, FONT, run, toDocx } from './docx-body.ts';
import { broken, centred, plainTable, rule } from './docx-parts.ts';
import { settleDocx } from './docx-zip.ts';
import { PAPER, toWord } from './palette.ts';
import { planWords } from './plan-words.ts';
import type { PlanWords } from './plan-words.ts';
import type { PrintPlan, Publisher } from './types.ts';

const LEFT_MM = 66;
const RIGHT_MM = 98;
const GREEN = toWord(PAPER.green);

/** Same plan, same bytes. Throws PrintRefusal as `toDocx` does. */
export async function planDocx(
  plan: PrintPlan,
  content: readonly RootContent[],
  publisher: Publisher,
): Promise<Uint8Array> {
  const words = planWords(plan, publisher);
  const document = new Document({
    creator: publisher.site,
    lastModifiedBy: publisher.site,
    title: words.title,
    description: plan.summary.normalize('NFC'),
    styles: {
      default: {
        document: { run: { font: FONT, size: BODY_SIZE, language: { value: 'vi-VN', eastAsia: 'vi-VN' } } },
        ...Object.fromEntries(
          ['heading1', 'heading2', 'heading3', 'heading4'].map((name) => [
            name,
            { run: { font: FONT, size: BODY_SIZE } },
          ]),
        ),
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(16), header: mm(10), footer: mm(9) },
          },
        },
        headers: {
          first: new Header({ children: [centred([])] }),
          default: new Header({ children: [centred([pageNumber()])] }),
        },
        footers: { first: footer(words), default: footer(words) },
        children: [
          ...notice(words),
          head(words),
          ...title(words),
          ...words.bases.map((basis) => basisParagraph(basis)),
          ...toDocx(content, plan.words),
          foot(words),
        ],
      },
    ],
  });
  return settleDocx(new Uint8Array(await Packer.toBuffer(document)), plan.updated);
}

function notice(words: PlanWords): Paragraph[] {
  const line = { style: BorderStyle.SINGLE, size: 8, color: GREEN, space: 6 };
  const border = { top: line, bottom: line, left: line, right: line };
  const lines = [...words.notice, ...words.sources];
  return lines.map(
    (text, index) =>
      new Paragraph({
        children: [run(text, { size: 20, bold: index === 0, color: GREEN })],
        border,
        indent: { left: mm(2), right: mm(2) },
        spacing: { after: index === lines.length - 1 ? 240 : 0 },
      }),
  );
}

function head(words: PlanWords): Table {
  const left = [
    ...(words.parentBody.length === 0 ? [] : [centred(broken(words.parentBody, { size: 26 }))]),
    centred(broken(words.body, { size: 26, bold: true })),
    rule(LEFT_MM, 22),
  ];
  const right = [
    centred([run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 25, bold: true })]),
    centred([run('Độc lập - Tự do - Hạnh phúc', { size: 27, bold: true })]),
    rule(RIGHT_MM, 58),
  ];
  const number = [centred([run(words.numberLine, { size: 26 })], 120)];
  const day = [centred([run(words.placeAndDay, { size: 26, italics: true })], 120)];
  return plainTable([LEFT_MM, RIGHT_MM], [[left, right], [number, day]]); // prettier-ignore
}

function title(words: PlanWords): Paragraph[] {
  const style: IRunOptions = { bold: true, color: '000000' };
  return [
    new Paragraph({
      children: broken([words.docType, ...words.subject], style),
      heading: HeadingLevel.HEADING_1,
      alignment: AlignmentType.CENTER,
      spacing: { before: 360, after: 0 },
    }),
    rule(LEFT_MM + RIGHT_MM, 45),
    new Paragraph({ children: [], spacing: { after: 60 } }),
  ];
}

function basisParagraph(text: string): Paragraph {
  return new Paragraph({
    children: [run(text, { italics: true })],
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: mm(12.7) },
    spacing: { after: 120, line: 264 },
  });
}

function foot(words: PlanWords): Table {
  const left =
    words.recipients.length === 0
      ? []
      : [new Paragraph({ children: [run('Nơi nhận:', { size: 24, bold: true, italics: true })] })];
  const receivers = words.recipients.map((name) => new Paragraph({ children: [run(`- ${name}`, { size: 22 })] }));
  const right = [
    ...words.signing.map((line) => centred([run(line.toLocaleUpperCase('vi'), { bold: true })])),
    centred([run(words.unsigned, { size: 20, italics: true, color: GREEN })], 120),
    ...(words.signer === null ? [] : [centred([run(words.signer, { bold: true })], 360)]),
  ];
  const first = [...left, ...receivers];
  return plainTable([82, 82], [[first.length === 0 ? [new Paragraph({})] : first, right]]);
}

function pageNumber(): TextRun {
  return new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 });
}

function footer(words: PlanWords): Footer {
  return new Footer({ children: [centred([run(words.footer, { size: 18, color: GREEN })])] });
}
