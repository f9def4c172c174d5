import { readBody } from '../../body/shared-trees.ts';
import type { Catalog, Item } from '../../catalog/catalog.ts';
import { plainMarkdown } from './body-markdown.ts';
import type { Block } from './blocks.ts';
import { bodyWords } from './body-words.ts';
import { planBlocks } from './plan-blocks.ts';

/** A plan as Markdown (CommonMark with tables), without the site's own elements. */
export function planToMarkdown(catalog: Catalog, plan: Item<'plans'>, address: string): string {
  const body = () => plainMarkdown(plan.body, readBody(plan).tree, bodyWords(catalog), address);
  const blocks = planBlocks(catalog, plan, address).map((block) => blockMarkdown(block, body));
  return `${blocks.join('\n\n')}\n`;
}

function blockMarkdown(block: Block, body: () => string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.depth)} ${escape(block.text)}`;
    case 'paragraph':
      return escape(block.text);
    case 'list':
      return block.items.map((item) => `- ${escape(item)}`).join('\n');
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row) => `| ${row.map((cell) => (cell === '---' ? cell : escape(cell))).join(' | ')} |`)
        .join('\n');
    case 'body':
      return body();
  }
}

/** Letters that Markdown would read as its own; addresses stay whole. */
function escape(text: string): string {
  return text.replace(/https?:\/\/\S+|[\\`*_[\]<>|]|^(?=#)|^(\d+)(?=[.)] )/g, (found, number?: string) => {
    if (found.startsWith('http')) return `<${found}>`;
    return number === undefined ? `\\${found}` : `${number}\\`;
  });
}
