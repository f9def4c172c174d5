import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { ATTRIBUTE_SHAPES, ELEMENTS } from './elements.ts';

/** A fault of a body; `line` counts from 1 within the body. */
export interface BodyFault {
  line: number;
  message: string;
  fix: string | null;
}

export interface Body {
  /** Markdown and known elements only: nothing in it can run. Empty when the body was refused. */
  tree: Root;
  faults: BodyFault[];
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Schemes and forms a link may have: the site's own pages, the web, mail, phone, a place on the same page. */
const LINK = /^(?:https?:\/\/[^\s]+|mailto:[^\s]+|tel:\+?\d+|\/(?!\/)[^\s]*|#[a-z0-9-]+)$/;

/**
 * Reads a body by the grammar of MDX, as data: import, export, expressions, HTML, unknown elements, attributes that are not
 * literal, other link schemes and remote pictures are faults at their line. Nothing is compiled or evaluated. Never throws.
 */
export function parseBody(markdown: string, collection: string): Body {
  const faults: BodyFault[] = [];
  let tree: Root;
  try {
    tree = parser.parse(markdown);
  } catch (error) {
    return { tree: { type: 'root', children: [] }, faults: [explainSyntax(error)] };
  }
  const visit = (node: RootContent) => {
    const line = node.position?.start.line ?? 1;
    const add = (message: string, fix: string | null = null) => faults.push({ line, message, fix });
    judge(node, collection, add);
    if ('children' in node) node.children.forEach(visit);
  };
  tree.children.forEach(visit);
  return { tree: faults.length > 0 ? { type: 'root', children: [] } : tree, faults };
}

type Add = (message: string, fix?: string | null) => void;

function judge(node: RootContent, collection: string, add: Add): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return add('không dùng import hoặc export trong bài. Bỏ dòng này.');
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return add('không dùng dấu { } trong bài. Nếu cần chính dấu đó, viết \\{ và \\}.');
    case 'html':
      return add('không dùng HTML trong bài.');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeElement(node, collection, add);
    case 'heading':
      if (node.depth === 1) add('tiêu đề một dấu # là của trang. Trong bài bắt đầu từ ##.', '##');
      return;
    case 'link':
    case 'definition':
      if (!LINK.test(node.url)) add(`liên kết "${node.url}" không được nhận. Chỉ dùng https://, địa chỉ trên trang này (bắt đầu bằng /), mailto: hoặc tel:.`);
      return;
    case 'image':
    case 'imageReference':
      return add('chèn hình bằng <Figure src="/…" alt="…" /> với tệp đặt trong public/.');
    default:
  }
}

type JsxNode = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function judgeElement(node: JsxNode, collection: string, add: Add): void {
  const name = node.name ?? '';
  const rule = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (!rule || (rule.only && !rule.only.includes(collection))) {
    const allowed = Object.entries(ELEMENTS).filter(([, each]) => !each.only || each.only.includes(collection));
    return add(`không có thành phần <${name}> ở đây. Chỉ dùng: ${allowed.map(([each]) => `<${each}>`).join(', ')}.`);
  }
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      add(`<${name}>: không dùng dấu { } trong thẻ.`);
      continue;
    }
    const expected = Object.hasOwn(rule.attributes, attribute.name) ? rule.attributes[attribute.name] : undefined;
    if (!expected) add(`<${name}>: không có thuộc tính "${attribute.name}".`);
    else if (given.has(attribute.name)) add(`<${name}>: thuộc tính "${attribute.name}" ghi hai lần.`);
    else if (typeof attribute.value !== 'string') add(`<${name}>: giá trị của "${attribute.name}" phải nằm trong dấu ngoặc kép.`);
    else if (!ATTRIBUTE_SHAPES[expected.kind].test(attribute.value)) add(`<${name}>: giá trị "${attribute.value}" của "${attribute.name}" viết không đúng dạng.`);
    given.add(attribute.name);
  }
  for (const [key, { required }] of Object.entries(rule.attributes)) if (required && !given.has(key)) add(`<${name}>: thiếu thuộc tính "${key}".`);
  if (!rule.children && node.children.length > 0) add(`<${name}> không chứa chữ bên trong. Viết <${name} … />.`);
}

/** One sentence for a body that the grammar cannot read. */
function explainSyntax(error: unknown): BodyFault {
  if (!(error instanceof VFileMessage)) throw error;
  const line = error.line ?? 1;
  if (/import|export|expression|acorn/i.test(error.reason)) return { line, message: 'có dấu { hoặc chữ import, export mà máy hiểu là mã lệnh. Bài chỉ chứa chữ: viết \\{ thay cho {.', fix: '\\{' };
  return { line, message: 'có dấu < mà máy hiểu là một thẻ chưa đóng. Nếu là dấu "nhỏ hơn", viết \\<.', fix: '\\<' };
}
