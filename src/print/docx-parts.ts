// Pieces of a Word page that official documents are laid out with.
import { AlignmentType, BorderStyle, HeightRule, Paragraph, Table, TableCell, TableRow } from 'docx';
import { VerticalAlignTable, WidthType, convertMillimetersToTwip as mm } from 'docx';
import type { IRunOptions, TextRun } from 'docx';
import { run } from './docx-body.ts';

/** A table without lines: what stands beside what. Widths in mm; rows of cells of paragraphs. */
export function plainTable(widths: number[], rows: Paragraph[][][]): Table {
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
export function rule(roomMm: number, lengthMm: number): Paragraph {
  const side = mm((roomMm - lengthMm) / 2);
  return new Paragraph({
    children: [],
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: 40, lineRule: 'exact' },
  });
}

/** `before` in twentieths of a point. */
export function centred(children: TextRun[], before = 0): Paragraph {
  return new Paragraph({ children, alignment: AlignmentType.CENTER, spacing: { before, after: 0 } });
}

/** Lines of one paragraph. */
export function broken(lines: readonly string[], style: IRunOptions): TextRun[] {
  return lines.map((line, index) => run(line, index === 0 ? style : { ...style, break: 1 }));
}
