// How this project writes YAML: two spaces, long sentences folded under ">-", everything else on its own line.
import { Document, isMap, isScalar, isSeq, visit, type ToStringOptions } from 'yaml';

/** Sentences longer than this are folded over several lines. */
const LONGEST_LINE = 110;

const OPTIONS: ToStringOptions = { lineWidth: LONGEST_LINE, indentSeq: true, minContentWidth: 40 };

/** Plain data as a YAML text that ends with a line break. `comments` stand behind the values of the fields at the top. */
export function renderYaml(data: Record<string, unknown>, comments: Record<string, string> = {}): string {
  const document = toDocument(data);
  if (isMap(document.contents))
    for (const { key, value } of document.contents.items) {
      const comment = isScalar(key) ? comments[String(key.value)] : undefined;
      const isShort = isScalar(value) || (isSeq(value) && value.items.length === 0);
      if (comment !== undefined && isShort && !isFolded(value)) value.comment = ` ${comment}`;
    }
  return document.toString(OPTIONS);
}

/** One field as it stands at `column`: "summary: >-\n  …". Its first line is not indented; no line break at its end. */
export function renderField(key: string, value: unknown, column: number, oneLine = false): string {
  return indent(toText({ [key]: value }, column, oneLine), column);
}

/** One item of a list, without its "- ", whose text begins at `column`. */
export function renderItem(value: unknown, column: number): string {
  const [first = '', ...others] = toText([value], Math.max(0, column - 2), false).split('\n');
  return indent([first.replace(/^- /, ''), ...others.map((line) => line.replace(/^ {2}/, ''))].join('\n'), column);
}

function toText(data: unknown, column: number, oneLine: boolean): string {
  const lineWidth = oneLine ? 0 : Math.max(50, LONGEST_LINE - column);
  return toDocument(data, oneLine ? Infinity : lineWidth)
    .toString({ ...OPTIONS, lineWidth })
    .replace(/\n+$/, '');
}

function toDocument(data: unknown, longest = LONGEST_LINE): Document {
  const document = new Document(data);
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && node.value.length > longest - 20 && !/\n|^\s|\s$/.test(node.value))
        node.type = 'BLOCK_FOLDED';
    },
    Collection: (_key, node) => {
      if (node.items.length === 0) node.flow = true;
    },
  });
  return document;
}

function indent(text: string, column: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);
}

function isFolded(node: unknown): boolean {
  return isScalar(node) && node.type === 'BLOCK_FOLDED';
}
