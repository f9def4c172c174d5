import type { Root, RootContent } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { judgeHidden } from '../source/letters.ts';
import { findDeepLine } from '../source/nesting.ts';
import { ATTRIBUTE_SHAPES, ELEMENTS } from './elements.ts';
import { parseGrammar } from './grammar.ts';

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

/**
 * A host of the web: a name with a dot, in Latin letters. Not this machine, not a number (which may be a machine of one's own
 * network), not letters of other scripts that look like Latin ones (Unicode TS 39), no name and no "@" before it.
 */
const HOST = /(?:[\p{Script=Latin}\d-]+\.)+\p{Script=Latin}[\p{Script=Latin}\d-]+(?::\d{1,5})?/u.source;
/**
 * Schemes and forms a link may have: the site's own pages, the web, a letter to one address and nothing more, a phone, a place on
 * the same page. No backslash, which browsers take for "/".
 */
const LINK = new RegExp(
  String.raw`^(?:https?://${HOST}(?:[/?#][^\s\\]*)?|mailto:[\w.+-]+@${HOST}|tel:\+?\d+|/(?![/\\])[^\s\\]*|#[a-z0-9-]+)$`,
  'u',
);

/** Longer bodies and lines are refused before they are parsed: some constructs cost the square of their length. */
const MAX_BODY = 150_000;
const MAX_LINE = 12_000;
const MAX_UNDERLINES = 300;
/** How often a mark may stand in one body. */
const MAX_MARKS: readonly { mark: string; most: number; message: string }[] = [
  { mark: '<', most: 500, message: 'nhiều dấu < quá.' },
  { mark: '|', most: 4000, message: 'bảng lớn quá. Chia thành nhiều bảng, hoặc đưa số vào tables của kế hoạch.' },
  { mark: ']', most: 1500, message: 'nhiều dấu ngoặc vuông quá.' },
  { mark: '~', most: 500, message: 'nhiều dấu ~ quá.' },
];
/** So many faults of one body are told at once when each hides the next from the parser. */
const MAX_ROUNDS = 20;

/**
 * Reads a body by the grammar of MDX, as data: import, export, expressions, HTML, unknown elements, attributes that are not
 * literal, other link schemes and remote pictures are faults at their line. Nothing is compiled or evaluated. Never throws.
 */
export function parseBody(markdown: string, collection: string): Body {
  const faults: BodyFault[] = [];
  const refused: Body = { tree: { type: 'root', children: [] }, faults };
  const heavy = findHeavyLine(markdown);
  if (heavy) return { ...refused, faults: [heavy] };
  const tree = parseLines(markdown.split('\n'), faults);
  if (tree === null) return { ...refused, faults: faults.sort((a, b) => a.line - b.line) };
  const visit = (node: RootContent) => {
    const line = node.position?.start.line ?? 1;
    const add = (message: string, fix: string | null = null) => faults.push({ line, message, fix });
    judge(node, collection, add);
    if ('children' in node) node.children.forEach(visit);
  };
  tree.children.forEach(visit);
  return faults.length > 0 ? refused : { tree, faults };
}

/** What would be slow to parse, or too deep. */
function findHeavyLine(markdown: string): BodyFault | null {
  const lines = markdown.split('\n');
  const fault = (line: number, message: string) => ({ line, message, fix: null });
  if (markdown.length > MAX_BODY)
    return fault(
      1,
      `bài dài quá (${Math.ceil(markdown.length / 1000)} nghìn ký tự). Nhiều nhất ${MAX_BODY / 1000} nghìn: chia thành nhiều bài.`,
    );
  const long = lines.findIndex((line) => line.length > MAX_LINE);
  if (long >= 0)
    return fault(long + 1, `dòng dài quá. Nhiều nhất ${MAX_LINE / 1000} nghìn ký tự: xuống dòng cho bớt dài.`);
  const deep = findDeepLine(markdown);
  if (deep !== null) return fault(deep, 'danh sách, trích dẫn hoặc dấu ngoặc lồng vào nhau quá sâu. Viết phẳng hơn.');
  const underlines = lines.filter((line) => /^ {0,3}(?:=+|-+)\s*$/.test(line)).length;
  if (underlines > MAX_UNDERLINES)
    return fault(
      lines.findIndex((line) => /^ {0,3}[=-]/.test(line)) + 1,
      'nhiều dòng gạch dưới quá. Tiêu đề viết bằng ##.',
    );
  const crowded = MAX_MARKS.find(({ mark, most }) => markdown.split(mark).length > most);
  if (crowded) return fault(lines.findIndex((line) => line.includes(crowded.mark)) + 1, crowded.message);
  return null;
}

/**
 * The tree, or null where the grammar refuses; what it refuses is added to `faults`. A line that was taken for code is
 * blanked and the rest read again, so that one run tells all such lines.
 */
function parseLines(lines: string[], faults: BodyFault[]): Root | null {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    try {
      const tree = parseGrammar(lines.join('\n'));
      return faults.length > 0 ? null : tree;
    } catch (error) {
      const { isCode, ...fault } = explainSyntax(error, lines);
      if (round > 0 && !isCode) return null;
      faults.push(fault);
      if (!isCode) return null;
      lines[fault.line - 1] = '';
    }
  }
  return null;
}

type Add = (message: string, fix?: string | null) => void;

function judge(node: RootContent, collection: string, add: Add): void {
  for (const text of textsOf(node)) {
    const hidden = judgeHidden(text);
    if (hidden) add(hidden.message);
    // Markdown shows forbidden references such as "&#x1b;" as the replacement character.
    else if (/[\ufffd\p{Co}]/u.test(text)) add('có ký tự hỏng hoặc mã ký tự không được dùng. Gõ lại đoạn này.');
  }
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
      if (!LINK.test(node.url))
        add(
          `liên kết "${node.url}" không được nhận. Chỉ dùng https://, địa chỉ trên trang này (bắt đầu bằng /), mailto: hoặc tel:.`,
        );
      return;
    case 'image':
    case 'imageReference':
      return add('chèn hình bằng <Figure src="/…" alt="…" /> với tệp đặt trong public/.');
    default:
  }
}

/** What a node shows or points to, after character references such as "&#x202e;" were read. */
function textsOf(node: RootContent): string[] {
  if (node.type === 'link' || node.type === 'definition') return [node.url, node.title ?? ''];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return node.attributes.flatMap((attribute) => (typeof attribute.value === 'string' ? [attribute.value] : []));
  if (node.type === 'code') return node.value.split('\n');
  return node.type === 'text' || node.type === 'inlineCode' ? [node.value] : [];
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
    else if (typeof attribute.value !== 'string')
      add(`<${name}>: giá trị của "${attribute.name}" phải nằm trong dấu ngoặc kép.`);
    else if (!ATTRIBUTE_SHAPES[expected.kind].test(attribute.value))
      add(`<${name}>: giá trị "${attribute.value}" của "${attribute.name}" viết không đúng dạng.`);
    given.add(attribute.name);
  }
  for (const [key, { required }] of Object.entries(rule.attributes))
    if (required && !given.has(key)) add(`<${name}>: thiếu thuộc tính "${key}".`);
  if (!rule.children && node.children.length > 0) add(`<${name}> không chứa chữ bên trong. Viết <${name} … />.`);
}

/** One sentence for a body that the grammar cannot read. */
function explainSyntax(error: unknown, lines: readonly string[]): BodyFault & { isCode: boolean } {
  if (error instanceof RangeError)
    return {
      line: 1,
      message: 'bài lồng vào nhau quá sâu, máy không đọc được. Viết phẳng hơn.',
      fix: null,
      isCode: false,
    };
  if (!(error instanceof VFileMessage)) throw error;
  // An unclosed tag is told where it opens: "Expected a closing tag for `<b>` (3:1-3:4)".
  const line = Number(/\((\d+):\d+/.exec(error.reason)?.[1] ?? error.line ?? 1);
  const written = lines[line - 1] ?? '';
  if (/<[!?]/.test(written))
    return { line, message: 'không dùng ghi chú <!-- -->, <? hoặc <! trong bài. Xóa đi.', fix: null, isCode: true };
  if (/import|export|expression|acorn/i.test(error.reason)) {
    const isStatement = /^\s*(?:import|export)\b/.test(written);
    return {
      line,
      message: isStatement
        ? 'dòng bắt đầu bằng import hoặc export là mã lệnh. Bài chỉ chứa chữ: bỏ dòng này.'
        : 'có dấu { } mà máy hiểu là mã lệnh. Bài chỉ chứa chữ: viết \\{ và \\}.',
      fix: isStatement ? null : '\\{',
      isCode: true,
    };
  }
  const tag = /<\/?([A-Za-z][\w-]*)/.exec(written)?.[1];
  if (tag !== undefined && !Object.hasOwn(ELEMENTS, tag))
    return { line, message: `không dùng HTML hay thẻ <${tag}> trong bài. Bỏ thẻ, giữ chữ.`, fix: null, isCode: false };
  return {
    line,
    message: 'có dấu < mà máy hiểu là một thẻ chưa đóng. Nếu là dấu "nhỏ hơn", viết \\<.',
    fix: '\\<',
    isCode: false,
  };
}
