import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

type Attribute = Pick<Element['attrs'][number], 'name' | 'value'>;

/** The node's children; the content of a <template> is not among them. */
function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** All elements below a node in the order of the page; with `names`, only those. */
export function find(node: Node, ...names: string[]): Element[] {
  const found: Element[] = [];
  const visit = (each: Node) => {
    for (const child of childrenOf(each)) {
      if (defaultTreeAdapter.isElementNode(child) && (names.length === 0 || names.includes(child.tagName)))
        found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** The value of an attribute; undefined when it is absent. Of `xlink:href` the name is "href". */
export function attribute({ attrs }: { attrs: readonly Attribute[] }, name: string): string | undefined {
  for (const each of attrs) if (each.name === name) return each.value;
  return undefined;
}

/** The text of a node, its blanks drawn together. */
export function textOf(node: Node): string {
  return textsOf(node).join('').replace(/\s+/g, ' ').trim();
}

/** Every stretch of text below a node without that of `skip` elements. */
export function textsOf(node: Node, skip: readonly string[] = []): string[] {
  if (defaultTreeAdapter.isTextNode(node)) return [node.value];
  if (defaultTreeAdapter.isElementNode(node) && skip.includes(node.tagName)) return [];
  return childrenOf(node).flatMap((child) => textsOf(child, skip));
}
