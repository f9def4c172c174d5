import type { RootContent } from 'mdast';
import { parseBody } from './parse.ts';

/**
 * A body as pieces of Markdown that can stand on a page each: paragraphs, tables and elements whole, long lists item by item, a
 * heading with what follows it. Definitions of links and notes are in none of them: `shared` belongs to every piece.
 */
export function piecesOf(markdown: string, collection: string): { pieces: string[]; shared: string } {
  const { tree } = parseBody(markdown, collection);
  const textOf = (node: RootContent) =>
    markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? markdown.length);
  const isShared = (node: RootContent) => node.type === 'definition' || node.type === 'footnoteDefinition';
  const pieces: string[] = [];
  let headings: string[] = [];
  for (const node of tree.children.filter((each) => !isShared(each))) {
    if (node.type === 'heading') {
      headings.push(textOf(node));
      continue;
    }
    const [first = '', ...others] = node.type === 'list' ? node.children.map(textOf) : [textOf(node)];
    pieces.push([...headings, first].join('\n\n'), ...others);
    headings = [];
  }
  if (headings.length > 0) pieces.push(headings.join('\n\n'));
  return { pieces, shared: tree.children.filter(isShared).map(textOf).join('\n\n') };
}

/** Pieces as one body again. Items of a list that was cut stay one list. */
export function joinPieces(pieces: readonly string[], shared: string): string {
  const isItem = (piece: string | undefined) => piece !== undefined && /^(?:[-*+]|\d+[.)])\s/.test(piece);
  const joined = pieces.map((piece, index) =>
    isItem(piece) && isItem(pieces[index - 1]) ? `\n${piece}` : `\n\n${piece}`,
  );
  return [joined.join('').trim(), shared].filter(Boolean).join('\n\n');
}
