import type { Root, RootContent } from 'mdast';
import { parseBody, type Body } from '../body/parse.ts';
import type { Entry } from '../source/load.ts';

const parsed = new WeakMap<Entry, Body>();

/** The body of an entry as a tree; parsed once, however many rules ask. */
export function bodyOf(entry: Entry): Body {
  const known = parsed.get(entry);
  if (known) return known;
  const body = parseBody(entry.body, entry.collection);
  parsed.set(entry, body);
  return body;
}

/** All nodes of a tree, each before what stands in it. */
export function nodesOf(tree: Root): RootContent[] {
  const collect = (node: RootContent): RootContent[] =>
    ['children' in node ? [node, ...node.children.flatMap(collect)] : [node]].flat();
  return tree.children.flatMap(collect);
}

/** The line of a node in its body. */
export function lineOfNode(node: RootContent): number {
  return node.position?.start.line ?? 1;
}
