import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { findDeepLine } from './nesting.ts';

export type Path = readonly (string | number)[];

/** A fault of the YAML itself; `line` counts from 1 within the text that was read. */
export interface YamlFault {
  line: number;
  field: string;
  message: string;
  fix: string | null;
}

export interface YamlSource {
  /** Plain data, or null where the YAML cannot be read. */
  data: unknown;
  faults: YamlFault[];
  /** The line of a field, or of the nearest field around it that is written. */
  lineOf(path: Path): number;
  /** The line of a key of the mapping at `path`. */
  lineOfKey(path: Path, key: string): number;
}

const MESSAGES: Record<string, string> = {
  DUPLICATE_KEY: 'trường này được ghi hai lần. Giữ một.',
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab. Dùng dấu cách.',
  BAD_INDENT: 'thụt dòng không thẳng hàng. Các trường cùng nhóm phải thẳng hàng với nhau.',
  MISSING_CHAR: 'thiếu một dấu: thường là dấu ngoặc kép đóng, hoặc dấu cách sau dấu hai chấm.',
  MULTILINE_IMPLICIT_KEY: 'dòng này có dấu ":" làm máy hiểu nhầm. Đặt cả câu trong dấu ngoặc kép "…".',
  BLOCK_AS_IMPLICIT_KEY: 'câu có dấu ": " ở giữa. Đặt cả câu trong dấu ngoặc kép "…".',
  BLOCK_IN_FLOW: 'danh sách trong ngoặc [ ] hoặc { } viết lẫn với danh sách gạch đầu dòng.',
  UNEXPECTED_TOKEN: 'có ký tự máy không hiểu ở đây. Nếu là một câu, đặt cả câu trong dấu ngoặc kép "…".',
  TAG_RESOLVE_FAILED: 'có dấu "!" đứng đầu giá trị. Đặt giá trị trong dấu ngoặc kép "…".',
  MULTIPLE_DOCS: 'chỉ được một phần dữ liệu trong tệp. Bỏ dòng "---" hoặc "..." ở giữa.',
  BAD_DQ_ESCAPE: 'có dấu "\\" trong ngoặc kép mà máy không hiểu. Bỏ dấu đó, hoặc dùng ngoặc đơn.',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng một dấu đặc biệt. Đặt cả câu trong dấu ngoặc kép "…".',
  BAD_DIRECTIVE: 'dòng bắt đầu bằng "%" là lệnh cho máy. Bỏ dòng này.',
  BAD_ALIAS: 'có dấu "*" hoặc "&" đứng đầu giá trị. Đặt giá trị trong dấu ngoặc kép "…".',
};

/** A number that YAML would read as 4 although a Vietnamese reader writes "4.000" for four thousand. */
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * Reads YAML 1.2 as plain data with line numbers: no tags, no anchors or aliases, no duplicate keys, one document.
 * Never throws; what is wrong is in `faults`.
 */
export function readYaml(text: string): YamlSource {
  const deep = findDeepLine(text);
  if (deep !== null)
    return refuse({ line: deep, field: '', message: 'các nhóm lồng vào nhau quá sâu. Viết phẳng hơn.', fix: null });
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: true,
    version: '1.2',
    schema: 'core',
    merge: false,
  });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const faults: YamlFault[] = [...document.errors, ...document.warnings].map((error) => ({
    line: lineOfError(error, text, lineAt),
    field: keyOnLine(text, lineOfError(error, text, lineAt)),
    message: MESSAGES[error.code] ?? 'không đọc được dòng này. Xem lại dấu hai chấm, dấu ngoặc kép và thụt dòng.',
    fix: null,
  }));
  const unread = new Set(faults.map((fault) => fault.line));
  faults.push(...findForbidden(document, lineAt).filter((fault) => !unread.has(fault.line)));
  if (/^%/m.test(text))
    faults.push({
      line: text.slice(0, text.search(/^%/m)).split('\n').length,
      field: '',
      message: MESSAGES['BAD_DIRECTIVE'] ?? '',
      fix: null,
    });
  const data: unknown = faults.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
  return {
    data,
    faults,
    lineOf: (path) => lineOfNode(document, path, lineAt),
    lineOfKey: (path, key) => lineOfKey(document, path, key, lineAt) ?? lineOfNode(document, path, lineAt),
  };
}

function findForbidden(document: Document, lineAt: (offset: number) => number): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Pair(_key, pair) {
      const { key, value } = pair;
      if (isScalar(key) && key.value !== null && key.value !== '') return;
      const near = isNode(key) ? key : isNode(value) ? value : null;
      faults.push({
        line: lineAt(near?.range?.[0] ?? 0),
        field: '',
        message: 'tên trường phải là một chữ, không bỏ trống, không phải danh sách hay nhóm.',
        fix: null,
      });
    },
    Node(_key, node, ancestors) {
      const at = node.range?.[0] ?? 0;
      const add = (offset: number, message: string, fix: string | null = null) =>
        faults.push({ line: lineAt(offset), field: fieldOf([...ancestors, node]), message, fix });
      if (isAlias(node)) add(at, 'không dùng bí danh "*". Viết lại giá trị.');
      else if (node.anchor !== undefined) add(at, 'không dùng neo "&". Nếu là chữ, đặt trong dấu ngoặc kép "…".');
      if (!isAlias(node) && node.tag !== undefined)
        add(at, 'không dùng thẻ "!". Nếu là chữ, đặt trong dấu ngoặc kép "…".');
      if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined && GROUPED.test(node.source))
        add(
          at,
          `"${node.source}" bị đọc thành ${String(node.value)}. Viết số liền, không có dấu chấm.`,
          node.source.replaceAll('.', ''),
        );
    },
  });
  return faults;
}

/** The dotted path of the last of these nodes, each of which stands in the one before. */
function fieldOf(nodes: readonly unknown[]): string {
  const parts = nodes.flatMap((node, index) => {
    const parent = nodes[index - 1];
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(parent) ? [String(parent.items.indexOf(node))] : [];
  });
  return parts.join('.');
}

/** Where a reader would look for it: an open quotation is met at the end of the text, but was opened before. */
function lineOfError(error: YAMLError, text: string, lineAt: (offset: number) => number): number {
  const line = lineAt(error.pos[0]);
  if (error.code !== 'MISSING_CHAR') return line;
  let opened: number | null = null;
  for (const [index, written] of text.split('\n').slice(0, line).entries()) {
    const isOdd = written.replace(/\\./g, '').split('"').length % 2 === 0;
    if (isOdd) opened = opened === null ? index + 1 : null;
  }
  return opened ?? line;
}

/** The key that a line begins with, for a line that could not be read. */
function keyOnLine(text: string, line: number): string {
  return /^[ -]*([A-Za-z]\w*)[ ]*:/.exec(text.split('\n')[line - 1] ?? '')?.[1] ?? '';
}

function refuse(fault: YamlFault): YamlSource {
  return { data: null, faults: [fault], lineOf: () => fault.line, lineOfKey: () => fault.line };
}

function lineOfNode(document: Document, path: Path, lineAt: (offset: number) => number): number {
  for (let length = path.length; length > 0; length--) {
    const parent = path.slice(0, length - 1);
    const last = path[length - 1];
    const line = typeof last === 'string' ? lineOfKey(document, parent, last, lineAt) : undefined;
    if (line !== undefined) return line;
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return 1;
}

function lineOfKey(
  document: Document,
  path: Path,
  key: string,
  lineAt: (offset: number) => number,
): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
  return isScalar(pair?.key) && pair.key.range ? lineAt(pair.key.range[0]) : undefined;
}
