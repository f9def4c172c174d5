// Small questions to the tree of a body.
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { parseBody } from '../body/parse.ts';
import { PrintRefusal } from './errors.ts';

export type JsxNode = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The tree of an MDX body. Throws PrintRefusal for one that `npm run check` refuses. */
export function readBody(body: string, collection: 'plans' | 'leaflets' | 'broadcasts'): Root {
  const { tree, faults } = parseBody(body, collection);
  const [fault] = faults;
  if (fault) throw new PrintRefusal(`Dòng ${fault.line} của bài: ${fault.message}`, 'Sửa theo npm run check.');
  return tree;
}

export function attributeOf(node: JsxNode, name: string): string | null {
  const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : null;
}

export function childrenOf(node: JsxNode): RootContent[] {
  return node.children;
}

/** The words alone, on one line. */
export function plainText(nodes: readonly (RootContent | PhrasingContent)[]): string {
  const text = nodes.map((node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value;
    if (node.type === 'break') return ' ';
    return 'children' in node ? plainText(node.children) : '';
  });
  return text.join('').replace(/\s+/gu, ' ').normalize('NFC');
}
