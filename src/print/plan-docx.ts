// The Word file of a plan, laid out with the components of Decree 30/2020/NĐ-CP, appendix I.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  Packer,
  PageNumber,
  Paragraph,
} from 'docx';
import {
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  convertMillimetersToTwip as mm,
} from 'docx';
import type { IRunOptions } from 'docx';
import { BODY_SIZE, FONT, run, toDocx } from './docx-body.ts';
import { settleDocx } from './docx-zip.ts';
import { planWords } from './plan-words.ts';
import type { PlanWords } from './plan-words.ts';
import type { PrintPlan, Publisher } from './types.ts';

const LEFT_MM = 66;
const RIGHT_MM = 98;
const GREEN = '0B5D3B';

/** Same plan, same bytes. Throws PrintRefusal as `toDocx` does. */
export async function planDocx(plan: PrintPlan, publisher: Publisher): Promise<Uint8Array> {
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
          head(plan, words),
          ...title(plan),
          ...words.bases.map((basis) => basisParagraph(basis)),
          ...toDocx(plan.content.children, plan.words),
          foot(words),
          ...words.sources.map(
            (line) => new Paragraph({ children: [run(line, { size: 22 })], spacing: { before: 60 } }),
          ),
        ],
      },
    ],
  });
  return settleDocx(new Uint8Array(await Packer.toBuffer(document)), plan.updated);
}

function notice(words: PlanWords): Paragraph[] {
  const line = { style: BorderStyle.SINGLE, size: 8, color: GREEN, space: 6 };
  const border = { top: line, bottom: line, left: line, right: line };
  return words.notice.map(
    (text, index) =>
      new Paragraph({
        children: [run(text, { size: 22, bold: index === 0, color: GREEN })],
        border,
        indent: { left: mm(2), right: mm(2) },
        spacing: { after: index === words.notice.length - 1 ? 240 : 0 },
      }),
  );
}

function head(plan: PrintPlan, words: PlanWords): Table {
  const left = [
    ...(plan.parentBody === null ? [] : [centred(broken(plan.parentBody.toLocaleUpperCase('vi'), { size: 26 }))]),
    centred(broken(plan.body.toLocaleUpperCase('vi'), { size: 26, bold: true })),
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

function title(plan: PrintPlan): Paragraph[] {
  const style: IRunOptions = { bold: true, color: '000000' };
  return [
    new Paragraph({
      children: [run(plan.docType.toLocaleUpperCase('vi'), style), run(plan.subject, { ...style, break: 1 })],
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

function plainTable(widths: number[], rows: Paragraph[][][]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: none, bottom: none, left: none, right: none };
  return new Table({
    layout: 'fixed',
    borders: { ...borders, insideHorizontal: none, insideVertical: none },
    width: { size: mm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map((width) => mm(width)),
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          height: { value: 0, rule: HeightRule.ATLEAST },
          children: cells.map(
            (children, column) =>
              new TableCell({
                children,
                borders,
                width: { size: mm(widths[column] ?? 0), type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.TOP,
                margins: { left: 0, right: 0 },
              }),
          ),
        }),
    ),
  });
}

/** A short line under a heading: the lower border of an empty paragraph, indented until `lengthMm` is left. */
function rule(roomMm: number, lengthMm: number): Paragraph {
  const side = mm((roomMm - lengthMm) / 2);
  return new Paragraph({
    children: [],
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: 40, lineRule: 'exact' },
  });
}

function centred(children: TextRun[], before = 0): Paragraph {
  return new Paragraph({ children, alignment: AlignmentType.CENTER, spacing: { before, after: 0 } });
}

function broken(text: string, style: IRunOptions): TextRun[] {
  return text.split('\n').map((line, index) => run(line, index === 0 ? style : { ...style, break: 1 }));
}

function pageNumber(): TextRun {
  return new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: 26 });
}

function footer(words: PlanWords): Footer {
  return new Footer({ children: [centred([run(words.footer, { size: 18, color: GREEN })])] });
}
