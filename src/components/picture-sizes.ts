import { imageMetadata } from 'astro/assets/utils';
import type { Root, RootContent } from 'mdast';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureSize } from '../body/html.ts';
import { attributeOf } from '../body/text.ts';

/** Sizes of the pictures in a body, by their address: with them the page keeps their place free. A missing file has none. */
export async function measurePictures(tree: Root): Promise<Map<string, PictureSize>> {
  const measure = async (src: string): Promise<[string, PictureSize][]> => {
    const path = join('public', src);
    if (!existsSync(path)) return [];
    const { width, height } = await imageMetadata(await readFile(path), src);
    return [[src, { width, height }]];
  };
  return new Map((await Promise.all([...new Set(sourcesOf(tree.children))].map(measure))).flat());
}

function sourcesOf(nodes: readonly RootContent[]): string[] {
  return nodes.flatMap((node) => {
    const isFigure = (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === 'Figure';
    const src = isFigure ? attributeOf(node, 'src') : null;
    return src === null ? ('children' in node ? sourcesOf(node.children) : []) : [src];
  });
}
