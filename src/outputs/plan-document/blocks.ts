/** A piece of a document that has no form yet: plain text and Markdown are made of the same pieces. */
export type Block =
  | { kind: 'heading'; depth: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'body' };

/** A part with its heading, or nothing where there is nothing to say. */
export function part(title: string, blocks: Block[]): Block[] {
  const filled = blocks.filter((block) =>
    block.kind === 'list' ? block.items.length > 0 : block.kind === 'table' ? block.rows.length > 0 : true,
  );
  return filled.length === 0 ? [] : [{ kind: 'heading', depth: 2, text: title }, ...filled];
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: string[]): Block => ({ kind: 'list', items });
export const table = (head: string[], rows: string[][]): Block => ({ kind: 'table', head, rows });
