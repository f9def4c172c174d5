import type { Piece } from '../engine/excerpt.ts';

type Child = Node | string | null;

/** An element with attributes and children; text is always text, never markup. Null attributes are left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | null>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Text with the found words in <mark>. */
export function makePieces(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, found }) => (found ? make('mark', {}, text) : document.createTextNode(text)));
}
