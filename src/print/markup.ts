// A body (mdast) as Typst code. Every word of it becomes a quoted string, so nothing in it can be read as code.
import type { Root, RootContent, Table } from 'mdast';
import { attributeOf, childrenOf, plainText } from './body.ts';
import type { JsxNode } from './body.ts';
import { PrintRefusal } from './errors.ts';
import type { BodyWords } from './types.ts';

/**
 * Typst code of one code block, "{ … }". It calls `note`, `steps`, `hotline`, `said` and `data-table`, which a template
 * must bring. Links stay links only with `links`. Throws PrintRefusal on what cannot be printed.
 */
export function toTypst(body: Root, options: MarkupOptions): string {
  return block(body.children.map((node) => flow(node, options)));
}

export interface MarkupOptions {
  words: BodyWords;
  /** Address of the site, for links that start with "/"; null where a link cannot be followed, as on paper. */
  links: string | null;
}

/** A Typst string that shows exactly `text`. */
export function quote(text: string): string {
  const escapes: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': ' ', '\r': '', '\t': ' ' };
  return `"${text.normalize('NFC').replace(/[\\"\n\r\t]/g, (letter) => escapes[letter] ?? letter)}"`;
}

function block(parts: string[]): string {
  return `{\n${parts.filter((part) => part !== '').join('\n')}\n}`;
}

function flow(node: RootContent, options: MarkupOptions): string {
  switch (node.type) {
    case 'paragraph':
      return `par(${inline(node.children, options)})`;
    case 'heading':
      return `heading(level: ${node.depth}, ${inline(node.children, options)})`;
    case 'list': {
      const items = node.children.map((item) => block(item.children.map((child) => listed(child, options))));
      const start = node.ordered === true ? `start: ${node.start ?? 1}, ` : '';
      return `${node.ordered === true ? 'enum' : 'list'}(${start}${items.join(', ')})`;
    }
    case 'blockquote':
      return `quote(block: true, ${block(node.children.map((child) => flow(child, options)))})`;
    case 'table':
      return table(node, options);
    case 'thematicBreak':
      return 'thin-rule()';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return element(node, options);
    default:
      throw refusal(node);
  }
}

/** The words of a list item are no paragraph of their own, or every item would stand apart. */
function listed(node: RootContent, options: MarkupOptions): string {
  return node.type === 'paragraph' ? inline(node.children, options) : flow(node, options);
}

function inline(nodes: readonly RootContent[], options: MarkupOptions): string {
  return block(nodes.map((node) => phrase(node, options)));
}

function phrase(node: RootContent, options: MarkupOptions): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return quote(node.value);
    case 'strong':
      return `strong(${inline(node.children, options)})`;
    case 'emphasis':
      return `emph(${inline(node.children, options)})`;
    case 'delete':
      return `strike(${inline(node.children, options)})`;
    case 'break':
      return 'linebreak()';
    case 'link': {
      const shown = inline(node.children, options);
      if (options.links === null || node.url.startsWith('#')) return shown;
      return `link(${quote(node.url.startsWith('/') ? options.links + node.url : node.url)}, ${shown})`;
    }
    case 'mdxJsxTextElement':
      return element(node, options);
    default:
      throw refusal(node);
  }
}

function element(node: JsxNode, options: MarkupOptions): string {
  const inner = (): string => block(childrenOf(node).map((child) => flow(child, options)));
  const id = attributeOf(node, 'id') ?? '';
  switch (node.name) {
    case 'Note':
      return `note(${quote(attributeOf(node, 'title') ?? '')}, ${inner()})`;
    case 'Steps':
      return `steps(${inner()})`;
    case 'Hotline': {
      const hotline = options.words.hotlines[id];
      if (hotline === undefined) throw new PrintRefusal(`Không có số điện thoại "${id}".`, 'Ghi số ấy vào site.yaml.');
      const call = `hotline(${quote(hotline.label)}, ${quote(hotline.phone)})`;
      return node.type === 'mdxJsxTextElement' ? `strong(${quote(hotline.phone)})` : call;
    }
    case 'Slogan': {
      const slogan = options.words.slogans[id];
      if (slogan === undefined) throw new PrintRefusal(`Không có khẩu hiệu "${id}".`, 'Kiểm tra lại mã khẩu hiệu.');
      return node.type === 'mdxJsxTextElement' ? quote(slogan) : `said(${quote(slogan)})`;
    }
    default:
      throw refusal(node);
  }
}

function table(node: Table, options: MarkupOptions): string {
  const [head, ...rows] = node.children;
  const cells = (row: Table['children'][number]): string =>
    row.children.map((cell) => inline(cell.children, options)).join(', ');
  const widths = (head?.children ?? []).map((_, column) => {
    const longest = node.children.map((row) => plainText(row.children[column]?.children ?? []).length);
    return `${Math.max(4, Math.min(40, Math.max(...longest)))}fr`;
  });
  const header = head === undefined ? '' : `table.header(${cells(head)}), `;
  return `data-table((${widths.join(', ')},), ${header}${rows.map(cells).join(', ')})`;
}

function refusal(node: RootContent): PrintRefusal {
  const line = node.position?.start.line;
  const what = 'name' in node && typeof node.name === 'string' ? `<${node.name}>` : `"${node.type}"`;
  const where = line === undefined ? '' : ` (dòng ${line} của bài)`;
  return new PrintRefusal(`Không in được ${what}${where}.`, 'Viết lại bằng chữ, danh sách hoặc bảng.');
}
