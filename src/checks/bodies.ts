import type { Root, RootContent } from 'mdast';
import type { Body, BodyFault } from '../body/parse.ts';
import { readBody } from '../body/shared-trees.ts';
import { anchorsOf, attributeOf } from '../body/text.ts';
import type { Entry } from '../source/load.ts';
import { findingOf } from './entries.ts';

/** The body of an entry as a tree. */
export const bodyOf = (entry: Entry): Body => readBody(entry);

/** All nodes of a tree, each before what stands in it. */
export function nodesOf(tree: Root): RootContent[] {
  const collect = (node: RootContent): RootContent[] =>
    ['children' in node ? [node, ...node.children.flatMap(collect)] : [node]].flat();
  return tree.children.flatMap(collect);
}

/** What rules ask of a body most, without its tree. */
export interface BodyFacts {
  faults: BodyFault[];
  /** The site's own elements, with the line of the body and the attributes that name something. */
  elements: { name: string; line: number; attributes: Record<string, string> }[];
  links: { url: string; line: number }[];
  /** Ids of the headings. */
  anchors: string[];
}

const NAMING = ['id', 'plan', 'of'];

/** The facts of an entry's body; it is parsed only when the file changed. */
export function bodyFactsOf(entry: Entry): BodyFacts {
  return findingOf(entry, 'body', () => {
    const { tree, faults } = bodyOf(entry);
    const nodes = nodesOf(tree);
    return {
      faults,
      elements: nodes.flatMap((node) => {
        if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
        const named = NAMING.map((name) => [name, attributeOf(node, name) ?? ''] as const);
        return [{ name: node.name ?? '', line: lineOfNode(node), attributes: Object.fromEntries(named) }];
      }),
      links: nodes.flatMap((node) =>
        node.type === 'link' || node.type === 'definition' ? [{ url: node.url, line: lineOfNode(node) }] : [],
      ),
      anchors: [...anchorsOf(tree).values()],
    };
  });
}

/** The line of a node in its body. */
export function lineOfNode(node: RootContent): number {
  return node.position?.start.line ?? 1;
}
