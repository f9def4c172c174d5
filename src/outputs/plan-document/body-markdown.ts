import type { Root, RootContent } from 'mdast';
import { absolute } from '../../addresses.ts';
import { attributeOf, type ElementWords } from '../../body/text.ts';

/** A stretch of the source that is written another way. */
interface Patch {
  from: number;
  to: number;
  text: string;
}

type Jsx = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * The Markdown of a body without the site's elements: a note becomes its bold title and its words, steps become the list they
 * hold, numbers and slogans their words; links within the site get its address, headings go one level down.
 */
export function plainMarkdown(source: string, tree: Root, words: ElementWords, address: string): string {
  const patches = tree.children
    .flatMap((node) => patchesOf(node, source, words, address))
    .sort((a, b) => b.from - a.from);
  const text = patches.reduce(
    (result, { from, to, text: patch }) => result.slice(0, from) + patch + result.slice(to),
    source,
  );
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

function patchesOf(node: RootContent, source: string, words: ElementWords, address: string): Patch[] {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) return [];
  const inside = 'children' in node ? node.children.flatMap((child) => patchesOf(child, source, words, address)) : [];
  if (node.type === 'heading') return [{ from, to: from, text: '#' }, ...inside];
  if (node.type === 'link' && node.url.startsWith('/'))
    return [
      ...inside,
      {
        from: source.lastIndexOf(`(${node.url}`, to) + 1,
        to: source.lastIndexOf(`(${node.url}`, to) + 1 + node.url.length,
        text: absolute(address, node.url),
      },
    ];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return [...inside, ...elementPatches(node, from, to, words)];
  return inside;
}

/** Tags around other words are taken away; an element without words of its own is replaced. */
function elementPatches(node: Jsx, from: number, to: number, words: ElementWords): Patch[] {
  const [first, last] = [node.children[0]?.position?.start.offset, node.children.at(-1)?.position?.end.offset];
  if (first !== undefined && last !== undefined) {
    const title = attributeOf(node, 'title');
    return [
      { from, to: first, text: title === null ? '' : `**${title}**\n\n` },
      { from: last, to, text: '' },
    ];
  }
  return [{ from, to, text: wordsOf(node, words) }];
}

function wordsOf(node: Jsx, words: ElementWords): string {
  if (node.name === 'Hotline') return words.hotline(attributeOf(node, 'id') ?? '');
  if (node.name === 'Slogan') return words.slogan(attributeOf(node, 'id') ?? '');
  return node.name === 'Figure' ? (attributeOf(node, 'alt') ?? '') : '';
}
