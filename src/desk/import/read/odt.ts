// .odt: paragraphs, tables and lists of content.xml, with the list numbers that OpenDocument only describes.
import { makeLine, makeTable, UnreadableFile, type Block } from '../blocks.ts';
import { readFontText } from '../normalise/legacy.ts';
import { readOdtLists, type OdtLists } from './odt-lists.ts';
import { childrenNamed, descendantsNamed, parseXml, type XmlElement } from './xml.ts';
import { unzipText } from './zip.ts';

interface Context {
  blocks: Block[];
  lists: OdtLists;
  fonts: Map<string, string>;
}

interface Place {
  style: string;
  level: number;
}

const SKIPPED = new Set([
  'tracked-changes',
  'note',
  'annotation',
  'sequence-decls',
  'forms',
  'table-of-content',
  'bookmark-ref',
]);

/** Reads the bytes of an .odt file. Throws `UnreadableFile` when it is no OpenDocument text. */
export function readOdt(bytes: Uint8Array): Block[] {
  const files = unzipText(bytes, /^(?:content|styles)\.xml$/);
  const content = files.get('content.xml');
  if (content === undefined)
    throw new UnreadableFile('Tệp .odt hỏng: bên trong không có văn bản. Hãy mở bằng LibreOffice rồi lưu lại.');
  const tree = parseXml(content);
  const styles = parseXml(files.get('styles.xml') ?? '');
  const context = { blocks: [], lists: readOdtLists([tree, styles]), fonts: readFonts([styles, tree]) };
  readContainer(descendantsNamed(tree, 'text')[0], context, null);
  return context.blocks;
}

function readContainer(container: XmlElement | undefined, context: Context, place: Place | null): void {
  for (const child of container?.children ?? []) {
    if (typeof child === 'string' || SKIPPED.has(child.name)) continue;
    if (child.name === 'p' || child.name === 'h') readParagraph(child, context, '');
    else if (child.name === 'list') readList(child, context, place);
    else if (child.name === 'table')
      context.blocks.push(makeTable(readRows(child, context), context.blocks.length + 1));
    else readContainer(child, context, place);
  }
}

function readList(list: XmlElement, context: Context, place: Place | null): void {
  const here = { style: list.attributes['style-name'] ?? place?.style ?? '', level: place ? place.level + 1 : 0 };
  if (here.level > 12) return;
  context.lists.open(here.style, here.level, list.attributes);
  for (const item of list.children) {
    if (typeof item === 'string' || !['list-item', 'list-header'].includes(item.name)) continue;
    let label =
      item.name === 'list-item' && hasText(item)
        ? context.lists.nextLabel(here.style, here.level, item.attributes)
        : '';
    for (const child of item.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'list') readList(child, context, here);
      else if (child.name === 'p' || child.name === 'h') {
        readParagraph(child, context, label);
        label = '';
      } else readContainer(child, context, here);
    }
  }
}

/** An item that holds only a deeper list paints no number and counts none. */
function hasText(item: XmlElement): boolean {
  return item.children.some((child) => typeof child !== 'string' && (child.name === 'p' || child.name === 'h'));
}

function readParagraph(paragraph: XmlElement, context: Context, label: string): void {
  const boxes: XmlElement[] = [];
  const font = context.fonts.get(paragraph.attributes['style-name'] ?? '') ?? context.fonts.get('Standard') ?? '';
  const text = readInline(paragraph, font, context, boxes);
  const labelled = label && text.trim() ? `${label} ${text.trimStart()}` : text;
  for (const part of labelled.split('\n')) context.blocks.push(makeLine(part, context.blocks.length + 1));
  for (const box of boxes) readContainer(box, context, null);
}

function readInline(element: XmlElement, font: string, context: Context, boxes: XmlElement[]): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += readFontText(child.replace(/[ \t\r\n]+/g, ' '), font);
    else if (SKIPPED.has(child.name)) continue;
    else if (child.name === 's') text += ' '.repeat(Math.min(Number(child.attributes['c'] ?? 1) || 1, 200));
    else if (child.name === 'tab') text += '\t';
    else if (child.name === 'line-break') text += '\n';
    else if (child.name === 'text-box') boxes.push(child);
    else text += readInline(child, context.fonts.get(child.attributes['style-name'] ?? '') ?? font, context, boxes);
  }
  return text;
}

function readRows(table: XmlElement, context: Context): string[][] {
  const rows: string[][] = [];
  for (const group of table.children) {
    if (typeof group === 'string') continue;
    if (['table-header-rows', 'table-rows', 'table-row-group'].includes(group.name))
      rows.push(...readRows(group, context));
    if (group.name !== 'table-row') continue;
    rows.push(
      [...childrenIn(group, ['table-cell', 'covered-table-cell'])].map((cell) => {
        const inner: Context = { ...context, blocks: [] };
        readContainer(cell, inner, null);
        return inner.blocks
          .map((block) => (block.kind === 'line' ? block.text : block.rows.flat().join('\n')))
          .join('\n')
          .trim();
      }),
    );
  }
  return rows;
}

function childrenIn(element: XmlElement, names: string[]): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && names.includes(child.name),
  );
}

/** Style name to font name; a style without its own font takes its parent's. */
function readFonts(trees: XmlElement[]): Map<string, string> {
  const fonts = new Map<string, string>();
  for (const style of trees.flatMap((tree) => descendantsNamed(tree, 'style'))) {
    const own = childrenNamed(style, 'text-properties')[0]?.attributes;
    const font = own?.['font-name'] ?? own?.['font-family'] ?? fonts.get(style.attributes['parent-style-name'] ?? '');
    if (font) fonts.set(style.attributes['name'] ?? '', font.replace(/^'|'$/g, ''));
  }
  return fonts;
}
