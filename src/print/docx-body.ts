// A body (mdast) as paragraphs and tables of a Word file.
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { convertMillimetersToTwip as mm } from 'docx';
import type { IRunOptions } from 'docx';
import type { RootContent } from 'mdast';
import { attributeOf, childrenOf, plainText } from './body.ts';
import { PrintRefusal } from './errors.ts';
import type { BodyWords } from './types.ts';

/** Named, not embedded: Word has it, LibreOffice has letters of the same widths. Decree 30/2020, appendix I.I.2. */
export const FONT = 'Times New Roman';
/** Half points: 14 pt. */
export const BODY_SIZE = 28;
/** Width between the margins of the plan, in mm. */
const WIDTH_MM = 164;

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

/** Throws PrintRefusal on what a Word file cannot show. */
export function toDocx(
  nodes: readonly RootContent[],
  words: BodyWords,
  indentMm = 0,
  mark = '',
): (Paragraph | Table)[] {
  return nodes.flatMap((node, index) => flow(node, words, indentMm, index === 0 ? mark : ''));
}

function flow(node: RootContent, words: BodyWords, indentMm: number, mark: string): (Paragraph | Table)[] {
  switch (node.type) {
    case 'paragraph':
      return [
        bodyParagraph([...(mark === '' ? [] : [run(`${mark} `)]), ...runs(node.children, words)], indentMm, mark),
      ];
    case 'heading':
      return [headingParagraph(plainText(node.children), node.depth)];
    case 'list':
      return node.children.flatMap((item, index) => {
        const number = node.ordered === true ? `${(node.start ?? 1) + index}.` : '-';
        return toDocx(item.children, words, indentMm + (mark === '' ? 0 : 6), number);
      });
    case 'blockquote':
      return toDocx(node.children, words, indentMm + 10);
    case 'thematicBreak':
      return [bodyParagraph([run('* * *')], indentMm, '')];
    case 'table':
      return [
        tableOf(
          node.children.map((row) =>
            row.children.map((cell) => ({ runs: cell.children, text: plainText(cell.children) })),
          ),
          words,
        ),
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (node.name === 'Note') {
        const title = bodyParagraph([run(attributeOf(node, 'title') ?? '', { bold: true })], indentMm, '');
        return [title, ...toDocx(childrenOf(node), words, indentMm)];
      }
      if (node.name === 'Steps') return toDocx(childrenOf(node), words, indentMm);
      return [bodyParagraph(elementRuns(node, words), indentMm, '')];
    }
    default:
      throw new PrintRefusal(`Không đưa được "${node.type}" vào tệp Word.`, 'Viết lại bằng chữ, danh sách hoặc bảng.');
  }
}

/** A run of the body's font; size in half points. */
export function run(text: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ text: text.normalize('NFC'), font: FONT, size: BODY_SIZE, ...options });
}

function runs(nodes: readonly RootContent[], words: BodyWords, style: IRunOptions = {}): TextRun[] {
  return nodes.flatMap((node): TextRun[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [run(node.value.replace(/\s*\n\s*/gu, ' '), style)];
      case 'strong':
        return runs(node.children, words, { ...style, bold: true });
      case 'emphasis':
        return runs(node.children, words, { ...style, italics: true });
      case 'delete':
        return runs(node.children, words, { ...style, strike: true });
      case 'link':
        return runs(node.children, words, style);
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'mdxJsxTextElement':
        return elementRuns(node, words);
      default:
        throw new PrintRefusal(
          `Không đưa được "${node.type}" vào tệp Word.`,
          'Viết lại bằng chữ, danh sách hoặc bảng.',
        );
    }
  });
}

function elementRuns(
  node: Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  words: BodyWords,
): TextRun[] {
  const id = attributeOf(node, 'id') ?? '';
  const hotline = words.hotlines[id];
  const slogan = words.slogans[id];
  if (node.name === 'Hotline' && hotline !== undefined)
    return [run(`${hotline.label}: `), run(hotline.phone, { bold: true })];
  if (node.name === 'Slogan' && slogan !== undefined) return [run(slogan, { bold: true })];
  throw new PrintRefusal(`Không đưa được <${node.name ?? ''}> vào tệp Word.`, 'Kiểm tra lại mã, hoặc viết bằng chữ.');
}

function bodyParagraph(children: TextRun[], indentMm: number, mark: string): Paragraph {
  return new Paragraph({
    children,
    alignment: AlignmentType.JUSTIFIED,
    indent: { left: mm(indentMm), firstLine: mm(mark === '' && indentMm > 0 ? 0 : 12.7) },
    spacing: { before: 0, after: 120, line: 264 },
  });
}

function headingParagraph(text: string, depth: number): Paragraph {
  return new Paragraph({
    children: [
      run(text, { size: depth === 2 ? 34 : BODY_SIZE, bold: depth < 4, italics: depth >= 4, color: '000000' }),
    ],
    heading: LEVELS[depth - 1] ?? HeadingLevel.HEADING_4,
    keepNext: true,
    spacing: { before: depth === 2 ? 320 : 160, after: 120 },
  });
}

interface Cell {
  runs: readonly RootContent[];
  text: string;
}

function tableOf(rows: Cell[][], words: BodyWords): Table {
  const weights = (rows[0] ?? []).map((_, column) =>
    Math.max(4, Math.min(40, ...[Math.max(...rows.map((row) => row[column]?.text.length ?? 0))])),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const widths = weights.map((weight) => mm((WIDTH_MM * weight) / sum));
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  const borders = { top: line, bottom: line, left: line, right: line };
  return new Table({
    layout: 'fixed',
    width: { size: mm(WIDTH_MM), type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.map(
            (cell, column) =>
              new TableCell({
                borders,
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                margins: { left: 80, right: 80, top: 50, bottom: 50 },
                children: [
                  new Paragraph({
                    children: runs(cell.runs, words, { size: 24, bold: index === 0 }),
                    alignment: index === 0 ? AlignmentType.CENTER : AlignmentType.LEFT,
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}
