// .html: what a browser would show of it, as lines and tables; scripts, menus and page frames are left out.
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { makeLine, makeTable, type Block } from '../blocks.ts';
import { readFontText } from '../normalise/legacy.ts';
import { formatCounter } from './numbering.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'nav',
  'aside',
  'footer',
  'noscript',
  'template',
  'form',
  'button',
  'select',
  'svg',
]);
const BLOCKS = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'main',
  'header',
  'ol',
  'ul',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'hr',
  'center',
  'address',
  'figure',
  'tr',
  'td',
  'th',
  'body',
]);

interface Writer {
  blocks: Block[];
  text: string;
  /** The mark of a list item whose words are still to come. */
  label: string;
}

/** Reads an HTML page; never throws, since every text is some HTML page. */
export function readHtml(source: string): Block[] {
  const writer: Writer = { blocks: [], text: '', label: '' };
  walk(parse(source).childNodes, writer, '', 0);
  flush(writer);
  return writer.blocks;
}

function walk(nodes: Node[], writer: Writer, font: string, depth: number): void {
  if (depth > 300) return;
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node)
      writer.text += readFontText(node.value.replace(/[ \t\r\n]+/g, ' '), font);
    else if ('tagName' in node && !isHidden(node)) readElement(node, writer, fontOf(node) ?? font, depth);
  }
}

function readElement(element: Element, writer: Writer, font: string, depth: number): void {
  const tag = element.tagName;
  if (tag === 'br') flush(writer);
  else if (tag === 'table') readTable(element, writer, font, depth);
  else if (tag === 'ol' || tag === 'ul') readList(element, writer, font, depth);
  else {
    const isBlock = BLOCKS.has(tag) || tag === 'li';
    if (isBlock) flush(writer);
    walk(element.childNodes, writer, font, depth + 1);
    if (isBlock) flush(writer);
  }
}

function readList(list: Element, writer: Writer, font: string, depth: number): void {
  flush(writer);
  let count = Number(attribute(list, 'start') ?? 1) || 1;
  const style = /list-style(?:-type)?:\s*([\w-]+)/.exec(attribute(list, 'style') ?? '')?.[1] ?? '';
  const format =
    { 'upper-roman': 'I', 'lower-roman': 'i', 'upper-alpha': 'A', 'lower-alpha': 'a' }[style] ??
    attribute(list, 'type') ??
    '1';
  for (const item of list.childNodes) {
    if (!('tagName' in item)) continue;
    flush(writer);
    if (item.tagName === 'li') {
      count = Number(attribute(item, 'value')) || count;
      writer.label = list.tagName === 'ul' ? '- ' : `${formatCounter(count++, format)}. `;
      walk(item.childNodes, writer, font, depth + 1);
    } else walk([item], writer, font, depth + 1);
    flush(writer);
    writer.label = '';
  }
}

/** A table that only arranges a page (it holds tables, or one column) is read as its contents. */
function readTable(table: Element, writer: Writer, font: string, depth: number): void {
  flush(writer);
  const rows = rowsOf(table);
  if (holdsTable(table, 0) || rows.every((row) => row.length < 2)) {
    for (const cell of rows.flat()) {
      walk(cell.childNodes, writer, font, depth + 1);
      flush(writer);
    }
    return;
  }
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, down) => {
    let across = 0;
    for (const cell of row) {
      while (grid[down]?.[across] !== undefined) across++;
      const inner: Writer = { blocks: [], text: '', label: '' };
      walk(cell.childNodes, inner, font, depth + 1);
      flush(inner);
      const text = inner.blocks.map((block) => (block.kind === 'line' ? block.text : '')).join('\n');
      fillSpan(grid, down, across, cell, text);
    }
  });
  writer.blocks.push(
    makeTable(
      grid.map((row) => Array.from(row, (cell: string | undefined) => cell ?? '')),
      writer.blocks.length + 1,
    ),
  );
}

function fillSpan(grid: string[][], down: number, across: number, cell: Element, text: string): void {
  const columns = Math.min(Number(attribute(cell, 'colspan') ?? 1) || 1, 60);
  const rows = Math.min(Number(attribute(cell, 'rowspan') ?? 1) || 1, grid.length - down);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const row = grid[down + y];
      if (row) row[across + x] = x === 0 && y === 0 ? text : '';
    }
  }
}

function rowsOf(element: Element): Element[][] {
  return element.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    if (child.tagName !== 'tr') return rowsOf(child);
    return [child.childNodes.filter((cell): cell is Element => cell.nodeName === 'td' || cell.nodeName === 'th')];
  });
}

function holdsTable(element: Element, depth: number): boolean {
  return (
    depth < 100 &&
    element.childNodes.some(
      (child) => 'tagName' in child && (child.tagName === 'table' || holdsTable(child, depth + 1)),
    )
  );
}

function flush(writer: Writer): void {
  const text = writer.text.trim();
  if (text) {
    writer.blocks.push(makeLine(writer.label + text, writer.blocks.length + 1));
    writer.label = '';
  }
  writer.text = '';
}

function isHidden(element: Element): boolean {
  return (
    SKIPPED.has(element.tagName) ||
    /display:\s*none|visibility:\s*hidden/.test(attribute(element, 'style') ?? '') ||
    element.attrs.some(({ name }) => name === 'hidden')
  );
}

function fontOf(element: Element): string | undefined {
  const style = /font-family:\s*["']?([^"';,]+)/.exec(attribute(element, 'style') ?? '')?.[1];
  return attribute(element, 'face') ?? style;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
