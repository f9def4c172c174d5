import type { Root, RootContent } from 'mdast';
import { toSlug } from '../text/slug.ts';

/** A stretch of a body under one heading; the part before the first heading has no heading and no anchor. */
export interface BodySection {
  /** 2 for "##"; 1 for the part before the first heading. */
  depth: number;
  heading: string | null;
  /** The heading's id on the page: ASCII, unique in the body. */
  anchor: string | null;
  /** The words, paragraph by paragraph, without marks of Markdown. */
  paragraphs: string[];
}

/** Values that elements show, handed in so that this module asks nobody. */
export interface ElementWords {
  hotline(id: string): string;
  slogan(id: string): string;
}

/** Cuts a body at its headings into plain text, for search, feeds, JSON and text files. */
export function sectionsOf(tree: Root, words: ElementWords): BodySection[] {
  const anchors = anchorsOf(tree);
  const sections: BodySection[] = [{ depth: 1, heading: null, anchor: null, paragraphs: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading')
      sections.push({
        depth: node.depth,
        heading: wordsOf(node, words),
        anchor: anchors.get(node) ?? null,
        paragraphs: [],
      });
    else sections.at(-1)?.paragraphs.push(...blocksOf(node, words));
  }
  return sections.filter((section) => section.heading !== null || section.paragraphs.length > 0);
}

/** An ASCII id for every heading, the same wherever the body is shown; a repeated heading gets "-2", "-3" … */
export function anchorsOf(tree: Root): Map<RootContent, string> {
  const used = new Map<string, number>();
  const anchors = new Map<RootContent, string>();
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const slug = toSlug(wordsOf(node, { hotline: (id) => id, slogan: (id) => id })) || 'muc';
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    anchors.set(node, count === 1 ? slug : `${slug}-${count}`);
  }
  return anchors;
}

/** The words of one node and all below it, on one line. */
export function wordsOf(node: RootContent, words: ElementWords): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    if (node.name === 'Hotline') return words.hotline(attributeOf(node, 'id') ?? '');
    if (node.name === 'Slogan') return words.slogan(attributeOf(node, 'id') ?? '');
  }
  return 'children' in node ? node.children.map((child) => wordsOf(child, words)).join('') : '';
}

/** The literal value of an attribute of an element, or null. */
export function attributeOf(
  node: Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  name: string,
): string | null {
  const found = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : null;
}

function blocksOf(node: RootContent, words: ElementWords): string[] {
  if (node.type === 'list')
    return node.children.flatMap((item) => item.children.flatMap((child) => blocksOf(child, words)));
  if (node.type === 'table')
    return node.children.map((row) => row.children.map((cell) => wordsOf(cell, words)).join(' | '));
  if (node.type === 'blockquote') return node.children.flatMap((child) => blocksOf(child, words));
  if (node.type === 'mdxJsxFlowElement' && node.children.length > 0) {
    const title = attributeOf(node, 'title');
    return [...(title === null ? [] : [title]), ...node.children.flatMap((child) => blocksOf(child, words))];
  }
  const text = wordsOf(node, words).replace(/\s+/g, ' ').trim();
  return text === '' ? [] : [text];
}
