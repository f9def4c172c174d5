import { readBody } from '../../body/shared-trees.ts';
import { sectionsOf } from '../../body/text.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import type { Block } from './blocks.ts';
import { bodyWords } from './body-words.ts';
import { planBlocks } from './plan-blocks.ts';

/** A plan as plain text, for readers without a browser and for other programs: UTF-8, lines end in LF. */
export function planToText(catalog: Catalog, plan: Item<'plans'>, address: string): string {
  const blocks = planBlocks(catalog, plan, address).map((block) => blockText(block, () => bodyText(catalog, plan)));
  return `${blocks.join('\n\n')}\n`;
}

function blockText(block: Block, body: () => string): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${(block.depth === 1 ? '=' : '-').repeat([...block.text].length)}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return block.rows.map((row) => rowText(block.head, row)).join('\n');
    case 'body':
      return body();
  }
}

/** "- Mục: III.1; Chủ trì: Sở Y tế": a row that reads aloud, empty cells left out. */
function rowText(head: readonly string[], row: readonly string[]): string {
  const cells = row.flatMap((cell, index) =>
    cell === '' ? [] : [head[index] === '' ? cell : `${head[index] ?? ''}: ${cell}`],
  );
  return `- ${cells.join('; ')}`;
}

function bodyText(catalog: Catalog, plan: Item<'plans'>): string {
  const sections = sectionsOf(readBody(plan).tree, bodyWords(catalog));
  return sections
    .map(({ heading, paragraphs }) => [...(heading === null ? [] : [`# ${heading}`]), ...paragraphs].join('\n\n'))
    .join('\n\n');
}
