// .docx: paragraphs with the numbers Word only paints, tables with their merged cells, text boxes, old fonts.
// mammoth drops automatic numbering and fonts, and both are needed here, so word/document.xml is read directly.
import { makeLine, makeTable, UnreadableFile, type Block } from '../blocks.ts';
import { readFontText } from '../normalise/legacy.ts';
import { readDocxNumbering, type DocxNumbering } from './docx-numbering.ts';
import { childNamed, childrenNamed, descendantsNamed, parseXml, type XmlElement } from './xml.ts';
import { unzipText } from './zip.ts';

interface Context {
  blocks: Block[];
  numbering: DocxNumbering;
  styleFonts: Record<string, string>;
  defaultFont: string;
}

/** Not part of what a reader sees: deleted text, field codes, the second copy of a drawing. */
const SKIPPED = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'rPr', 'sectPr', 'footnoteReference']);

/** Reads the bytes of a .docx file. Throws `UnreadableFile` when it is no Word file. */
export function readDocx(bytes: Uint8Array): Block[] {
  const files = unzipText(bytes, /^word\/(?:document\d*|numbering|styles)\.xml$/);
  const document = files.get('word/document.xml') ?? [...files].find(([name]) => /document\d*\.xml$/.test(name))?.[1];
  if (document === undefined)
    throw new UnreadableFile('Tệp .docx hỏng: bên trong không có văn bản. Hãy mở bằng Word rồi lưu lại.');
  const styles = parseXml(files.get('word/styles.xml') ?? '');
  const numbering = readDocxNumbering(parseXml(files.get('word/numbering.xml') ?? ''), styles);
  const context = { blocks: [], numbering, ...readFonts(styles) };
  readContainer(descendantsNamed(parseXml(document), 'body')[0], context);
  return context.blocks;
}

function readContainer(container: XmlElement | undefined, context: Context): void {
  for (const child of container?.children ?? []) {
    if (typeof child === 'string') continue;
    if (child.name === 'p') readParagraph(child, context);
    else if (child.name === 'tbl') context.blocks.push(makeTable(readRows(child, context), context.blocks.length + 1));
    else if (!SKIPPED.has(child.name)) readContainer(child, context);
  }
}

function readParagraph(paragraph: XmlElement, context: Context): void {
  const boxes: XmlElement[] = [];
  const properties = childNamed(paragraph, 'pPr');
  const label = context.numbering.nextLabel(properties);
  const style = childNamed(properties, 'pStyle')?.attributes['val'] ?? '';
  const font = context.styleFonts[style] ?? context.defaultFont;
  const text = readRuns(paragraph, font, context, boxes);
  const labelled = label && text.trim() ? `${label} ${text.trimStart()}` : text;
  for (const part of labelled.split('\n')) context.blocks.push(makeLine(part, context.blocks.length + 1));
  for (const box of boxes) readContainer(box, context);
}

function readRuns(element: XmlElement, font: string, context: Context, boxes: XmlElement[]): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string' || SKIPPED.has(child.name) || child.name === 'pPr') continue;
    if (child.name === 'txbxContent') boxes.push(child);
    else if (child.name === 'r') text += readRuns(child, runFont(child, font, context), context, boxes);
    else if (child.name === 't')
      text += readFontText(child.children.filter((part) => typeof part === 'string').join(''), font);
    else if (child.name === 'tab') text += '\t';
    else if (child.name === 'br' || child.name === 'cr') text += '\n';
    else if (child.name === 'noBreakHyphen') text += '-';
    else if (child.name === 'softHyphen') text += readFontText('\u00ad', font);
    else text += readRuns(child, font, context, boxes);
  }
  return text;
}

function readRows(table: XmlElement, context: Context): string[][] {
  const rows: string[][] = [];
  for (const row of directRows(table)) {
    const cells: string[] = [];
    for (const cell of childrenNamed(row, 'tc')) {
      const properties = childNamed(cell, 'tcPr');
      const inner: Context = { ...context, blocks: [] };
      const merged = childNamed(properties, 'vMerge');
      if (!merged || merged.attributes['val'] === 'restart') readContainer(cell, inner);
      cells.push(inner.blocks.map(blockText).join('\n').trim());
      const span = Number(childNamed(properties, 'gridSpan')?.attributes['val'] ?? 1);
      for (let extra = 1; extra < Math.min(span || 1, 60); extra++) cells.push('');
    }
    rows.push(cells);
  }
  return rows;
}

/** Rows may sit inside content controls; rows of a nested table are not this table's. */
function directRows(table: XmlElement): XmlElement[] {
  return table.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.name === 'tr') return [child];
    return ['sdt', 'sdtContent', 'ins'].includes(child.name) ? directRows(child) : [];
  });
}

function blockText(block: Block): string {
  return block.kind === 'line' ? block.text : block.rows.map((row) => row.filter(Boolean).join('\n')).join('\n');
}

function runFont(run: XmlElement, inherited: string, context: Context): string {
  const properties = childNamed(run, 'rPr');
  const style = childNamed(properties, 'rStyle')?.attributes['val'] ?? '';
  return fontOf(properties) ?? context.styleFonts[style] ?? inherited;
}

function fontOf(properties: XmlElement | undefined): string | undefined {
  const fonts = childNamed(properties, 'rFonts')?.attributes;
  return fonts?.['ascii'] ?? fonts?.['hAnsi'];
}

function readFonts(styles: XmlElement): { styleFonts: Record<string, string>; defaultFont: string } {
  const styleFonts: Record<string, string> = {};
  for (const style of descendantsNamed(styles, 'style')) {
    const font = fontOf(childNamed(style, 'rPr'));
    if (font) styleFonts[style.attributes['styleId'] ?? ''] = font;
  }
  const defaults = fontOf(descendantsNamed(styles, 'rPrDefault').map((one) => childNamed(one, 'rPr'))[0]);
  return { styleFonts, defaultFont: styleFonts['Normal'] ?? defaults ?? '' };
}
