// Changes a YAML text where its data changed and nowhere else: comments, order, quotes and folds of all other lines stay as they are.
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { addedAfter, alignEnds, applyEdits, type Edit } from './edits.ts';
import { renderField, renderItem, renderYaml } from './render.ts';
import { isSame } from './same.ts';

interface Field {
  key: string;
  pair: Pair;
  start: number;
  /** Behind the last letter of the value; a comment behind it is outside. */
  end: number;
}

type Data = Record<string, unknown>;

/**
 * The YAML text that says `data`, as close to `text` as can be. The result is read again and compared; where a splice would
 * not say the same, the whole text is written anew.
 */
export function rewriteYaml(text: string, data: Data): string {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return renderYaml(data);
  if (isSame(document.toJS(), data)) return text;
  const edits = new Splicer(text, document).changeMap(document.contents, data);
  const spliced = edits === null ? null : applyEdits(text, edits);
  return spliced !== null && says(spliced, data) ? spliced : renderYaml(data);
}

function says(text: string, data: Data): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && isSame(document.toJS(), data);
}

/** Walks data and nodes side by side. Methods return null where only writing the part anew can help. */
class Splicer {
  readonly #text: string;
  readonly #document: Document;

  constructor(text: string, document: Document) {
    this.#text = text;
    this.#document = document;
  }

  changeMap(map: YAMLMap, data: Data): Edit[] | null {
    const fields = map.items.map((pair) => this.#fieldOf(pair));
    if (map.flow || fields.some((field) => field === null)) return null;
    const known = fields.filter((field) => field !== null);
    const kept = known.filter(({ key }) => Object.hasOwn(data, key));
    const [first] = kept;
    if (!first) return null;
    const column = this.#columnOf(first.start);
    const added = addedAfter(data, new Set(kept.map(({ key }) => key)));
    const write = (keys: readonly string[]) => keys.map((key) => renderField(key, data[key], column));
    const edits: Edit[] = [];
    const opening = known[0];
    if (opening && opening !== first) edits.push({ start: opening.start, end: first.start, text: '' });
    const before = write(added.get(null) ?? []).map((field) => `${field}\n${' '.repeat(column)}`);
    edits.push({ start: first.start, end: first.start, text: before.join('') });
    for (const [index, field] of known.entries()) {
      if (field.start < first.start) continue;
      if (!kept.includes(field)) {
        const previous = known[index - 1];
        if (previous) edits.push({ start: this.#lineEnd(previous.end), end: this.#lineEnd(field.end), text: '' });
        continue;
      }
      edits.push(...this.#changeField(field, data[field.key], column));
      const after = write(added.get(field.key) ?? []).map((each) => `\n${' '.repeat(column)}${each}`);
      const end = this.#lineEnd(field.end);
      edits.push({ start: end, end, text: after.join('') });
    }
    return edits;
  }

  #changeField(field: Field, value: unknown, column: number): Edit[] {
    const node = field.pair.value as Node | null;
    if (isSame(this.#dataOf(node), value)) return [];
    const inside = this.#changeNode(node, value);
    if (inside !== null) return inside;
    const behind = this.#text.slice(field.end, this.#lineEnd(field.end));
    const hasComment = /\S/.test(behind);
    const written = renderField(field.key, value, column, hasComment);
    const [head = '', ...rest] = written.split('\n');
    if (!hasComment || rest.length === 0) return [{ start: field.start, end: field.end, text: written }];
    // A list or a group below its key: the comment stays on the key's line.
    return [{ start: field.start, end: field.end + behind.length, text: [head + behind, ...rest].join('\n') }];
  }

  #changeNode(node: unknown, value: unknown): Edit[] | null {
    if (isMap(node) && isData(value)) return this.changeMap(node, value);
    if (isSeq(node) && Array.isArray(value)) return this.#changeList(node, value as unknown[]);
    return null;
  }

  #changeList(list: YAMLSeq, values: readonly unknown[]): Edit[] | null {
    const items = list.items.map((item) => this.#itemOf(item as Node));
    if (list.flow || values.length === 0 || items.some((item) => item === null)) return null;
    const known = items.filter((item) => item !== null);
    const [first] = known;
    if (!first) return null;
    const { head, tail } = alignEnds(
      known.map(({ node }) => this.#dataOf(node)),
      values,
    );
    const changed = known.slice(head, known.length - tail);
    const wanted = values.slice(head, values.length - tail);
    const column = this.#columnOf(first.dash);
    const edits = changed.slice(0, wanted.length).flatMap(({ node, start, end }, index) => {
      const inside = this.#changeNode(node, wanted[index]);
      return inside ?? [{ start, end, text: renderItem(wanted[index], this.#columnOf(start)) }];
    });
    const written = wanted.slice(changed.length).map((value) => `- ${renderItem(value, column + 2)}`);
    const anchor = known[head + Math.min(changed.length, wanted.length) - 1];
    const at = anchor ? this.#lineEnd(anchor.end) : first.dash;
    const pad = ' '.repeat(column);
    edits.push({
      start: at,
      end: at,
      text: written.map((item) => (anchor ? `\n${pad}${item}` : `${item}\n${pad}`)).join(''),
    });
    const gone = changed.slice(wanted.length);
    const last = gone.at(-1);
    const next = known[known.length - tail];
    if (last && anchor) edits.push({ start: at, end: this.#lineEnd(last.end), text: '' });
    else if (last && next) edits.push({ start: first.dash, end: next.dash, text: '' });
    return edits;
  }

  #fieldOf(pair: Pair): Field | null {
    const { key } = pair;
    if (!isScalar(key) || !key.range) return null;
    const [start, behindKey] = key.range;
    const range = (pair.value as Node | null)?.range;
    const colon = this.#text.indexOf(':', behindKey) + 1;
    return { key: String(key.value), pair, start, end: Math.max(colon, range ? this.#trimEnd(range[0], range[1]) : 0) };
  }

  #itemOf(node: Node | null): { node: Node; dash: number; start: number; end: number } | null {
    if (!node?.range) return null;
    const [start, end] = node.range;
    const dash = this.#text.lastIndexOf('-', start - 1);
    return /^-[ \n]*$/.test(this.#text.slice(dash, start))
      ? { node, dash, start, end: this.#trimEnd(start, end) }
      : null;
  }

  #dataOf(node: Node | null): unknown {
    return node === null ? null : node.toJS(this.#document);
  }

  #trimEnd(start: number, end: number): number {
    return start + this.#text.slice(start, end).trimEnd().length;
  }

  #columnOf(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1);
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end < 0 ? this.#text.length : end;
  }
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
